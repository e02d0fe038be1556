// Two sides told at once: "Norwegian-Finnish talks", "a joint commission of", "both officials", "a bilateral meeting".
import type { EntityId, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { isWeekday } from './calendar.ts'
import { type Context, isOf, mentionsIn, type Nominal } from './context.ts'
import type { Frame } from './frames.ts'
import { type Side, unique } from './side-of.ts'
import { isPrepared } from './status.ts'
import { storyPair } from './story.ts'

/** "Japanese officials", "the minister": people, though none is named. */
function isOfficial(context: Context, sentence: Sentence, at: Nominal): boolean {
  const head = sentence.tokens[at.head]
  return head?.pos === 'NOUN' && isOf(context, 'state-agents', head.lemma)
}

export function officials(context: Context, frame: Frame): boolean {
  return frame.actors.some(
    (filler) => filler.kind === 'NOMINALS' && filler.nominals.some((n) => isOfficial(context, frame.sentence, n)),
  )
}

/** "Officers and diplomats met": in a story of two states people of both, though the sentence names none. */
export function ofBothSides(context: Context, frame: Frame): Side | null {
  const filler = frame.actors.find((f) => f.kind === 'NOMINALS')
  if (filler?.kind !== 'NOMINALS' || frame.target) return null
  const { tokens } = frame.sentence
  const plural = filler.nominals.every((n) => tokens[n.head]!.lower !== tokens[n.head]!.lemma)
  if (!plural || !filler.nominals.every((n) => isOfficial(context, frame.sentence, n))) return null
  const pair = storyPair(context)
  return pair.length === 2 ? { states: pair, named: [], group: true } : null
}

/** "*Oslo-Helsinki*", "*Norwegian-Finnish*": two or three states that hyphens join before a phrase's head. */
function pairIn(context: Context, sentence: Sentence, phrase: NounPhrase, to: number): readonly EntityId[] {
  if (!sentence.tokens.slice(phrase.from, to).some((t) => /[\p{L}.][-–]\p{Lu}/u.test(t.text))) return []
  const isParty = (id: EntityId) => context.entities.get(id)?.type === 'Country' || id === 'organization:eu'
  const states = unique(mentionsIn(context, sentence, phrase.from, to).flatMap((m) => m.entities.filter(isParty)))
  return states.length === 2 || states.length === 3 ? states : []
}

/** "a session *of the Oslo-Helsinki commission*", "*the Oslo-Helsinki commission* held a session": a body of both. */
export function pairOfBody(context: Context, { sentence, anchor }: Frame): Side | null {
  const of = sentence.phrases.filter(
    (p) =>
      anchor.phrase &&
      p.attachedTo?.phrase === anchor.phrase.index &&
      sentence.tokens[p.attachedTo.preposition]!.lower === 'of',
  )
  const carrier = anchor.support ?? (anchor.phrase ? null : anchor.clause)
  const subjects = carrier && !carrier.verb.passive ? carrier.subjects : []
  for (const phrase of [...of, ...subjects.flatMap((i) => sentence.phrases[i] ?? [])]) {
    if (!isBody(sentence, phrase)) continue
    const states = pairIn(context, sentence, phrase, phrase.head)
    if (states.length > 0) return { states, named: [], group: true }
  }
  return null
}

/** Bodies that two states share, where both stand in their name. */
const BODIES = setOf('shared-bodies')
const isBody = (sentence: Sentence, { head }: NounPhrase): boolean =>
  BODIES.has(sentence.tokens[head]!.lemma.toLowerCase())

/** "the *Oslo-Helsinki* summit", "*Norwegian-Finnish* talks": the sides that stand in the noun's own phrase. */
export function pairWithin(context: Context, frame: Frame): Side | null {
  const { sentence, anchor } = frame
  const { phrase } = anchor
  const states = phrase ? pairIn(context, sentence, phrase, anchor.token) : []
  // Of a body its name alone says nothing: it must be held.
  if (!phrase || states.length === 0 || (isBody(sentence, phrase) && !anchor.support)) return null
  // "progress in their talks", "the result of their talks": nothing says that they were held.
  const outer = phrase.attachedTo && sentence.phrases[phrase.attachedTo.phrase]
  const measure = outer && isOf(context, 'measures-of', sentence.tokens[outer.head]!.lemma)
  const within = outer && !measure && !isPrepared(frame)
  return within ? null : { states, named: [], group: true }
}

/** "said at the *NATO* summit": a gathering of many, whose name says nothing of a contact with one of them. */
export function isGathering(context: Context, { sentence, anchor, target }: Frame): boolean {
  if (!anchor.phrase || target) return false
  const bodies = mentionsIn(context, sentence, anchor.phrase.from, anchor.token).flatMap((m) => m.entities)
  return bodies.some((id) => /^(?:Organization|Initiative)$/.test(context.entities.get(id)?.type ?? ''))
}

const PARTS_OF_TIME = setOf('parts-of-time')

/** "at a *bilateral* meeting", "will *visit* on Friday": the other side is left unsaid, and is the story's. */
export function isBilateral(context: Context, { sentence, anchor, row, target }: Frame): boolean {
  const unsaid = row.yields.relation === 'meeting' && row.yields.unsaid
  if (target && (unsaid || target.role === 'pp:with')) return false
  if (unsaid) {
    const next = sentence.tokens[anchor.token + 1]
    const later = sentence.tokens[anchor.token + 2]?.lower ?? ''
    const when =
      next?.lower === 'this'
        ? isWeekday(later) || PARTS_OF_TIME.has(later)
        : /^(?:on|next|tomorrow|\.)$/.test(next?.lower ?? '.')
    return when && context.article.date !== null
  }
  return row.pos === 'NOUN' && sentence.tokens[anchor.token - 1]?.lower === 'bilateral'
}

/** "met *his counterpart* Ola Nordmann": of the other state of the story, where nothing says of which. */
export function counterpart(
  context: Context,
  { sentence, target }: Frame,
  own: Side | null,
  met: Side | null,
): Side | null {
  if (target?.kind !== 'NOMINALS' || own?.states.length !== 1 || (met && met.states.length > 0)) return null
  const is = target.nominals.some(({ from, to }) =>
    sentence.tokens.slice(from, to).some((t) => t.lemma === 'counterpart'),
  )
  const pair = is ? storyPair(context) : []
  if (!pair.includes(own.states[0]!)) return null
  return { states: pair.filter((id) => !own.states.includes(id)), named: met?.named ?? [], group: false }
}
