// Whose things a content is about, and which states it names.
import type { EntityId, Mention, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import type { Content } from './content.ts'
import { type Context, isOf, mentionAt, mentionsIn, type Nominal, nominal } from './context.ts'
import { isPlaced } from './placed.ts'

export const others = (states: readonly EntityId[], actors: readonly EntityId[]): readonly EntityId[] =>
  states.filter((id) => !actors.includes(id))

export const nominalsOf = (sentence: Sentence, phrases: readonly number[]): readonly Nominal[] =>
  phrases.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)

/** Of "both sides" the other one; of several others none is the one. */
export function single(states: readonly EntityId[], actors: readonly EntityId[]): EntityId | null {
  const rest = others(states, actors)
  return rest.length === 1 ? rest[0]! : null
}

/** The states, and the bodies that act for themselves, that a mention stands for. */
export function sides(context: Context, mention: Mention): readonly EntityId[] {
  return mention.entities.flatMap((id) => {
    const entity = context.entities.get(id)
    if (!entity) return []
    if (entity.type === 'Country' || entity.actsAsState) return [id]
    if (entity.voice) return [entity.voice]
    return entity.type === 'Person' && entity.country ? [entity.country] : []
  })
}

/** Whose thing a noun is: "*Oslo's* build-up", "the *Norwegian* curbs", "the end of *Norwegian* curbs". */
export function ownerOf(context: Context, sentence: Sentence, phrase: NounPhrase, depth = 0): readonly EntityId[] {
  const owner = phrase.possessor === null ? null : sentence.phrases[phrase.possessor]
  const mention = owner ? mentionAt(context, sentence, owner.head) : null
  if (mention) return sides(context, mention)
  const before = mentionsIn(context, sentence, phrase.from, phrase.head)
  if (before.length > 0) return before.length === 1 ? sides(context, before[0]!) : []
  const of = sentence.phrases.find(
    (p) => p.attachedTo?.phrase === phrase.index && sentence.tokens[p.attachedTo.preposition]?.lower === 'of',
  )
  if (of && isOf(context, 'suffered', sentence.tokens[phrase.head]!.lemma)) return []
  return of && depth < 3 ? ownerOf(context, sentence, of, depth + 1) : []
}

/** The content's first noun with its words. */
export function firstIn(sentence: Sentence, content: Content): NounPhrase | null {
  const first = sentence.phrases.find((p) => p.from >= content.from && p.to <= content.to)
  return first && first.from <= content.from + 1 ? first : null
}

/** "the seizure of Norwegian boats *by Sweden*": whose deed the content is. */
function doerOf(context: Context, sentence: Sentence, { from, to, clause }: Content): readonly EntityId[] {
  const by = sentence.phrases.find(
    (p) => p.from >= from && p.to <= to && p.attachedTo && sentence.tokens[p.attachedTo.preposition]!.lower === 'by',
  )
  return by && clause === null ? mentionsIn(context, sentence, by.from, by.to).flatMap((m) => sides(context, m)) : []
}

/** Whom the content's first noun names: "*Oslo* to disarm". */
export function namedIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const first = content.clause === null ? firstIn(sentence, content) : null
  const mention = first && mentionAt(context, sentence, first.head)
  return mention?.kind === 'NAME' ? sides(context, mention) : []
}

/** Whose thing the content's first noun is, or whom it names itself. */
export function ownerIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const first = firstIn(sentence, content)
  if (!first) return []
  const doer = first.possessor === null ? doerOf(context, sentence, content) : []
  if (doer.length > 0) return doer
  const itself = namedIn(context, sentence, content)
  if (itself.length > 0) return itself
  const owned = sentence.phrases.find((p) => p.possessor === first.index)
  return ownerOf(context, sentence, owned ?? first)
}

/** Whom the content's own verb acts on: "allow *Chad* to join", "help *Chad*". */
export function objectIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const objects = nominalsOf(sentence, content.clause?.objects ?? [])
  return objects.length === 1 ? (parties(context, sentence, objects, null)?.states ?? []) : []
}

/** Where a content goes over to its price: "unless Oslo agrees", "in exchange for Norwegian fish". */
function unconditional(sentence: Sentence, { from, to }: Content): number {
  for (let at = from + 1; at < to; at++) {
    const { lower } = sentence.tokens[at]!
    if (lower === 'unless') return at
    if (lower === 'in' && PRICES.has(sentence.tokens[at + 1]?.lower ?? '')) return at
  }
  return to
}

const PRICES = setOf('prices')

/** "to protect the nation": one's own. */
export const OWN_LAND = new RegExp(`^(?:the|our) (?:${[...setOf('own-land')].join('|')})$`, 'i')

/** "the killing of *Norwegian* sailors": those to whom a deed is done. */
function isVictim(context: Context, sentence: Sentence, mention: Mention): boolean {
  const { attachedTo } = sentence.phrases.find((p) => p.from <= mention.from && mention.from < p.to) ?? {}
  if (!attachedTo || sentence.tokens[attachedTo.preposition]!.lower !== 'of') return false
  return isOf(context, 'suffered', sentence.tokens[sentence.phrases[attachedTo.phrase]!.head]!.lemma)
}

/** "its border *with Norway*": where one's own land ends. */
const isBeyond = (sentence: Sentence, mention: Mention): boolean =>
  sentence.tokens[mention.from - 1]?.lower === 'with' && BORDERS.has(sentence.tokens[mention.from - 2]?.lemma ?? '')

const BORDERS = setOf('borders')

/** Not "their border", "the two countries", "our nation". */
const isOne = (mention: Mention): boolean =>
  mention.kind === 'NAME' ||
  (mention.entities.length === 1 && !(mention.kind === 'NOMINAL' && OWN_LAND.test(mention.text)))

/** "help for farmers *who trade with Oslo*": told of somebody, and nobody that the words are for. */
const isAside = (sentence: Sentence, { from }: Content, mention: Mention): boolean =>
  sentence.clauses.some(
    (c) =>
      (c.kind === 'RELATIVE' || c.kind === 'PARTICIPLE') &&
      c.modifies !== null &&
      c.from > from &&
      c.from <= mention.from &&
      mention.to <= c.to,
  )

/**
 * All states that stand in the content, where they stand for more than a place.
 * @param placed of a promise: also where it is to be kept, but not in what is told by the way
 */
export function statesIn(context: Context, sentence: Sentence, content: Content, placed: boolean): readonly EntityId[] {
  const found = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, content.from, unconditional(sentence, content))) {
    if (!isOne(mention) || isVictim(context, sentence, mention) || isBeyond(sentence, mention)) continue
    if (placed && isAside(sentence, content, mention)) continue
    if (placed || !isPlaced(sentence, mention)) for (const id of sides(context, mention)) found.add(id)
  }
  return [...found]
}

/** A stretch that is told, as a content or without being read as one. */
export type Told = Pick<Content, 'from' | 'to'> & Partial<Pick<Content, 'clause' | 'negated'>>

/** "ensure that Oslo never", "not allow Oslo to": a third party that is kept from something. */
export function keepsFrom(context: Context, sentence: Sentence, content: Told): boolean {
  const { clause } = content
  if (!clause) return false
  const { lemma } = clause.verb
  if (isOf(context, 'thwarting', lemma)) return true
  if (lemma === 'keep' && sentence.tokens.slice(clause.verb.to, content.to).some((t) => t.lower === 'from')) return true
  if (content.negated) return isOf(context, 'joining', lemma) || isOf(context, 'letting', lemma)
  return isOf(context, 'ensuring', lemma) && clause.complements.some((i) => sentence.clauses[i]!.verb.negated)
}
