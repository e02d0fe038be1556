// To whom a claim is addressed, or whom it is about: another party, and only where the text makes it clear.
import type { EntityId, Mention, NounPhrase, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import type { Content } from './content.ts'
import { type Context, mentionAt, mentionsIn, type Nominal, nominal } from './context.ts'
import type { Draft } from './draft.ts'
import { isPlaced } from './placed.ts'
import { leadPair, storyPair } from './story.ts'

const others = (states: readonly EntityId[], actors: readonly EntityId[]): readonly EntityId[] =>
  states.filter((id) => !actors.includes(id))

const nominalsOf = (sentence: Sentence, phrases: readonly number[]): readonly Nominal[] =>
  phrases.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)

/** Of "both sides" the other one; of several others none is the one. */
function single(states: readonly EntityId[], actors: readonly EntityId[]): EntityId | null {
  const rest = others(states, actors)
  return rest.length === 1 ? rest[0]! : null
}

const isOf = (context: Context, list: string, lemma: string): boolean =>
  context.lexicon.sets.get(list)?.has(lemma) ?? false

/** The states, and the bodies that act for themselves, that a mention stands for. */
function sides(context: Context, mention: Mention): readonly EntityId[] {
  return mention.entities.flatMap((id) => {
    const entity = context.entities.get(id)
    if (!entity) return []
    if (entity.type === 'Country' || entity.actsAsState) return [id]
    if (entity.voice) return [entity.voice]
    return entity.type === 'Person' && entity.country ? [entity.country] : []
  })
}

/** Whose thing a noun is: "*Oslo's* build-up", "the *Norwegian* curbs", "the end of *Norwegian* curbs". */
function ownerOf(context: Context, sentence: Sentence, phrase: NounPhrase, depth = 0): readonly EntityId[] {
  const owner = phrase.possessor === null ? null : sentence.phrases[phrase.possessor]
  const mention = owner ? mentionAt(context, sentence, owner.head) : null
  if (mention) return sides(context, mention)
  const before = mentionsIn(context, sentence, phrase.from, phrase.head)
  if (before.length > 0) return before.length === 1 ? sides(context, before[0]!) : []
  const of = sentence.phrases.find(
    (p) => p.attachedTo?.phrase === phrase.index && sentence.tokens[p.attachedTo.preposition]?.lower === 'of',
  )
  return of && depth < 3 ? ownerOf(context, sentence, of, depth + 1) : []
}

/** Whose thing the content's first noun is. */
function ownerIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const first = sentence.phrases.find((p) => p.from >= content.from && p.to <= content.to)
  if (!first || first.from > content.from + 1) return []
  const owned = sentence.phrases.find((p) => p.possessor === first.index)
  return ownerOf(context, sentence, owned ?? first)
}

/** Whom the content's own verb acts on: "allow *Chad* to join", "help *Chad*". */
function objectIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const objects = nominalsOf(sentence, content.clause?.objects ?? [])
  return objects.length === 1 ? (parties(context, sentence, objects, null)?.states ?? []) : []
}

/** Where a content goes over to its condition or its price: "if Oslo agrees", "in exchange for Norwegian fish". */
function unconditional(sentence: Sentence, { from, to }: Content): number {
  for (let at = from + 1; at < to; at++) {
    const { lower } = sentence.tokens[at]!
    if (lower === 'if' || lower === 'unless') return at
    if (lower === 'in' && PRICES.has(sentence.tokens[at + 1]?.lower ?? '')) return at
  }
  return to
}

const PRICES = new Set(['exchange', 'return'])

/** "to protect the nation": one's own. */
const OWN_LAND = /^(?:the|our) (?:nation|country|homeland|republic|kingdom|motherland|state)$/i

/** All states that stand in the content, where they stand for more than a place. */
function statesIn(context: Context, sentence: Sentence, content: Content, placed: boolean): readonly EntityId[] {
  const found = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, content.from, unconditional(sentence, content))) {
    if (OWN_LAND.test(mention.text) && mention.kind === 'NOMINAL') continue
    if (placed || !isPlaced(sentence, mention)) for (const id of sides(context, mention)) found.add(id)
  }
  return [...found]
}

/** "told *Oslo* that it wants": who hears the words. */
function hearer(context: Context, { voice, frame, actors }: Draft): EntityId | null {
  if (!voice?.cue || voice.cue.verb.passive) return null
  const objects = nominalsOf(frame.sentence, voice.cue.objects)
  const heard = objects.length > 0 ? parties(context, frame.sentence, objects, voice.party) : null
  // Not the paper that was told.
  const states = heard?.states.filter((id) => {
    const entity = context.entities.get(id)
    return entity?.type === 'Country' || entity?.actsAsState || entity?.voice
  })
  return single(states ?? [], actors)
}

/** "*Oslo and Riga* signed a pact under which Oslo will": the other one of those who act together in the sentence. */
function partner(context: Context, { frame, actors }: Draft): EntityId | null {
  const { sentence, anchor } = frame
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.subjects.length > 0 && c.verb.head < anchor.token)
  if (!main || main === anchor.clause) return null
  const together = parties(context, sentence, nominalsOf(sentence, main.subjects), null)
  return together && actors.every((id) => together.states.includes(id)) ? single(together.states, actors) : null
}

const EVERYONE = new Set(['all', 'every', 'everyone', 'everybody', 'each', 'nobody'])

/** In a story of two states, what one of them wants or minds is wanted of the other. */
function counterpart(context: Context, from: Draft, content: Content): EntityId | null {
  const told = storyPair(context)
  const pair = told.length > 0 ? told : leadPair(context)
  if (!from.actors.some((id) => pair.includes(id))) return null
  const { sentence } = from.frame
  // "all parties should" is said to more than the other side.
  const asked = from.frame.target?.kind === 'NOMINALS' ? from.frame.target.nominals : []
  const everyone = [...content.subjects, ...asked].some((n) => EVERYONE.has(sentence.tokens[n.from]!.lower))
  const doer = parties(context, sentence, content.subjects, from.voice?.party ?? null)
  // "denied that it had fired": of its own acts it speaks to nobody.
  const { yields } = from.frame.row
  const denies = yields.relation === 'position' && yields.stance === 'OPPOSES' && doer?.states.length === 1
  return everyone || denies || (doer && doer.states.length > 2) ? null : single(pair, from.actors)
}

/** Whom the words of one content name, apart from what the row says: undefined where it is nobody for certain. */
function named(context: Context, from: Draft, content: Content): EntityId | null | undefined {
  const { frame, actors } = from
  const { sentence, row } = frame
  const doer = parties(context, sentence, content.subjects, from.voice?.party ?? null)
  const isCall = row.yields.relation === 'position' && row.yields.stance === 'CALLS_FOR'
  // "Oslo must be stopped" is not said to Oslo.
  if (isCall && doer && doer.states.length > 0 && content.clause?.verb.passive) return undefined
  const one = doer && single(doer.states, actors)
  if (one) return one
  if (from.sharers.length > 0) return single(from.sharers, actors) ?? undefined
  if (actors.length > 1) return undefined
  const isPledge = row.yields.relation === 'pledge'
  const act = content.clause?.verb.lemma ?? ''
  // A third party that is kept from something neither hears the pledge nor gains by it.
  if (isPledge && (isOf(context, 'thwarting', act) || (content.negated && isOf(context, 'joining', act))))
    return counterpart(context, from, content)
  return (
    single(objectIn(context, sentence, content), actors) ??
    single(ownerIn(context, sentence, content), actors) ??
    single(statesIn(context, sentence, content, isPledge), actors)
  )
}

function target(context: Context, from: Draft, content: Content): EntityId | null {
  const { frame, actors } = from
  const { sentence, row } = frame
  if (frame.target?.kind === 'NOMINALS') {
    const explicit = parties(context, sentence, frame.target.nominals, from.voice?.party ?? null)
    const one = explicit && single(explicit.states, actors)
    // "the end of Norwegian curbs on fish from Iceland": "from" need not be the verb's.
    const owner = frame.target.role === 'pp:from' ? single(ownerIn(context, sentence, content), actors) : null
    if (one) return owner ?? one
    if (explicit && others(explicit.states, actors).length > 0) return null
  }
  const own = named(context, from, content)
  if (own !== null) return own ?? null
  const near = hearer(context, from) ?? partner(context, from)
  if (near) return near
  const { yields } = row
  if (yields.relation === 'position') {
    // "wish to ease tensions" takes two; "supports free trade" does not.
    if (yields.stance === 'SUPPORTS' && content.clause === null) return null
    // An act that somebody gains by, though the content does not say who.
  } else if (content.negated || !isOf(context, 'giving', content.clause?.verb.lemma ?? '')) return null
  const third = others(statesIn(context, sentence, content, true), actors).length > 0
  return third ? null : counterpart(context, from, content)
}

/**
 * The party that each content of a claim is addressed to or about, or null. What is said in one breath is said to one:
 * of several acts those that name nobody have the target of the others.
 */
export function targets(context: Context, from: Draft): readonly (EntityId | null)[] {
  const own = from.contents.map((content) => target(context, from, content))
  const found = [...new Set(own.filter((id) => id !== null))]
  const acts = from.contents.every((content) => content.clause !== null)
  return found.length === 1 && acts ? own.map((id) => id ?? found[0]!) : own
}
