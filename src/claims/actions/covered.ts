// An act inside what somebody pledges, urges, welcomes or condemns is that claim's content, and no action of its own.
import { type Context, isOf } from '../context.ts'
import type { Frame } from '../frames.ts'

/** "denied attacking": what is denied is an action all the same, marked so. */
function isDenial(context: Context, frame: Frame): boolean {
  const word = frame.sentence.tokens[frame.anchor.token]?.lemma ?? ''
  return isOf(context, 'denying', word)
}

function covers(claim: Frame, frame: Frame): boolean {
  if (claim.sentence !== frame.sentence || claim.content?.kind !== 'CLAUSES') return false
  const { token } = frame.anchor
  // "will do it": the modal's content is its own verb, and not what stands around that.
  if (claim.row.pos === 'MODAL') return claim.content.clauses.some((c) => c.verb.head === token)
  return claim.content.clauses.some((c) => c.from <= token && token < c.to)
}

/**
 * Frames of actions without those whose word stands in the content of a claim.
 * @param claims frames that are told as a pledge, a position or an action of saying
 */
export function outsideClaims(context: Context, frames: readonly Frame[], claims: readonly Frame[]): readonly Frame[] {
  const holding = claims.filter((claim) => !isDenial(context, claim))
  return frames.filter((frame) => !holding.some((claim) => covers(claim, frame)))
}
