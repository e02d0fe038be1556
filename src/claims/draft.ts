// From a frame that fired to what a claim needs whatever its relation: actors, speaker, contents, evidence.
import type { EntityId, Evidence, Quoting, Span } from '../model.ts'
import { bodyOf, resolveActor, speakerOf, writerOf } from './claim-actor.ts'
import { contentsOf } from './claim-contents.ts'
import type { Content } from './content.ts'
import { type Context, textOf } from './context.ts'
import { type Factuality, factuality } from './factuality.ts'
import type { Filler } from './fillers.ts'
import type { Frame } from './frames.ts'
import type { Party } from './party.ts'
import { actual, isBygone, isOwned, isPolite, isPresupposed, otherConditions } from './presumed.ts'
import { type Voice, type Voices, voiceAt } from './voices.ts'

/** A frame with its actors known. */
export interface Draft {
  readonly frame: Frame
  readonly voice: Voice | null
  readonly actors: readonly EntityId[]
  readonly party: Party
  readonly actorFiller: Filler
  /** "Holm said Norway and Peru share": those who hold it too, by his word. */
  readonly sharers: readonly EntityId[]
  readonly speaker: EntityId | null
  /** Told by another side than the actor's. */
  readonly secondHand: boolean
  readonly factuality: Factuality
  readonly contents: readonly Content[]
}

/** Reads a frame as a claim, or gives null where its actor is no state, body or person in office. */
export function draft(context: Context, frame: Frame, voices: Voices, jointAsOwn: boolean): Draft | null {
  // Asked for by each relation in turn: read once.
  const kept = drafts.get(frame)
  const key = jointAsOwn ? 'joint' : 'own'
  if (kept?.[key] !== undefined) return kept[key]
  const voice = voiceAt(voices, frame.sentence, frame.anchor.token)
  const actor = resolveActor(context, frame, voice)
  const shared = actor !== null && sharesIn(context, actor.party, voice?.party ?? null)
  const made = actor && makeDraft(context, frame, voice, actor, shared && jointAsOwn)
  // Where one speaks for himself alone, it is read alike either way.
  drafts.set(frame, shared ? { ...kept, [key]: made } : { own: made, joint: made })
  return made
}

const drafts = new WeakMap<Frame, { readonly own?: Draft | null; readonly joint?: Draft | null }>()

/** "The premier and the president reiterated, Oslo said": what two who are named do together both of them do; but what one of them says of both is his. */
const areLeaders = (context: Context, { named, states }: Party): boolean =>
  states.length > 1 && named.filter((id) => context.entities.get(id)?.type === 'Person').length >= states.length

/** "Holm said Norway and Peru share an interest in": does one of several say it of them all? */
const sharesIn = (context: Context, party: Party, told: Party | null): boolean =>
  told !== null &&
  told.states.length === 1 &&
  party.states.length > 1 &&
  party.states.includes(told.states[0]!) &&
  !(areLeaders(context, party) && (told.speaker === null || !party.named.includes(told.speaker)))

type Actor = NonNullable<ReturnType<typeof resolveActor>>

/** @param asOwn whether what one of several says of them all is his side's */
function makeDraft(context: Context, frame: Frame, voice: Voice | null, actor: Actor, asOwn: boolean): Draft | null {
  const { sentence, anchor, row } = frame
  let party = actor.party
  const told = voice?.party ?? null
  let sharers: readonly EntityId[] = []
  if (asOwn && told) {
    sharers = party.states.filter((id) => !told.states.includes(id))
    // The state need not be named: "the White House said".
    party = { ...party, states: told.states, speaker: told.speaker, named: [], group: false }
  }
  if (row.when?.attributed && !voice) return null
  if (row.when?.current && isBygone(anchor.clause, voice)) return null
  if (!otherConditions(context, frame, party, told)) return null
  const { speaker: named, secondHand } = speakerOf(party, voice)
  const carrier = anchor.support ?? anchor.copula ?? anchor.clause
  const speaker =
    named ??
    (voice ? null : writerOf(context, sentence, carrier, party)) ??
    (secondHand ? null : bodyOf(context, sentence, party, actor.filler))
  const limit = carrier ? Math.max(carrier.to, anchor.token + 1) : sentence.tokens.length
  return {
    frame,
    voice,
    actors: party.states,
    party,
    actorFiller: actor.filler,
    sharers,
    speaker,
    secondHand,
    factuality:
      !carrier || isPresupposed(frame) || isOwned(frame) || isPolite(frame)
        ? 'FACT'
        : factuality(sentence, actual(frame, carrier)),
    contents: contentsOf(context, frame, limit).filter((content) => content.text.trim() !== ''),
  }
}

/** Where the sentence says it: from the actor's first word to the content's last; in it the cue and the content. */
export function evidence(
  context: Context,
  from: Draft,
  content: Content,
): Pick<Required<Evidence>, 'span' | 'cue' | 'contentSpan'> {
  const { sentence, anchor } = from.frame
  const starts = [anchor.token, content.from]
  if (from.actorFiller.kind === 'NOMINALS') starts.push(...from.actorFiller.nominals.map((n) => n.from))
  const stretch = (first: number, last: number): Span => {
    const text = textOf(context, sentence, first, last)
    const start = sentence.tokens[first]!.start
    return { start, end: start + text.length, text }
  }
  return {
    span: stretch(Math.min(...starts), Math.max(anchor.token + 1, content.to)),
    cue: stretch(anchor.token, anchor.token + 1),
    contentSpan: stretch(content.from, content.to),
  }
}

/** How the content is told: in the actor's own words, reported, in part quoted, or by the paper alone. */
export function quotingOf(from: Draft, content: Content): Quoting {
  const { sentence } = from.frame
  const whole = sentence.quotes.some((q) => q.from <= content.from && content.to <= q.to)
  if (whole) return 'DIRECT'
  if (sentence.quotes.some((q) => q.from < content.to && content.from < q.to)) return 'MIXED'
  return from.voice ? 'INDIRECT' : 'NARRATED'
}
