// How sure a record is: the row's prior, moved by what is known to go wrong.
import type { Frame } from './frames.ts'

/** What the confidence of a record is made of. */
export interface Doubts {
  /** The actor is a pronoun, a bare noun or comes from another clause. */
  readonly indirectActor: boolean
  /** Somebody else than the actor's side tells it. */
  readonly secondHand: boolean
  /** The content is a clause with its own verb, not a noun alone. */
  readonly clausal: boolean
  /** The content is told by another sentence, to which a noun or pronoun points. */
  readonly pointed?: boolean
  /** Words in the sentence. */
  readonly length: number
}

const bounded = (value: number): number => Math.min(0.98, Math.max(0.05, value))

/** A number from 0 to 1, two digits. */
export function confidence(frame: Pick<Frame, 'row'>, doubts: Doubts): number {
  let value = frame.row.prior
  if (doubts.indirectActor) value -= 0.05
  if (doubts.secondHand) value -= 0.15
  if (!doubts.clausal) value -= 0.03
  if (doubts.pointed) value -= 0.1
  if (doubts.length > 45) value -= 0.05
  return Math.round(bounded(value) * 100) / 100
}
