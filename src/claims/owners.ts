// Whose things a content is about, and which states it names.
import type { EntityId, Mention, NounPhrase, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import type { Content } from './content.ts'
import { type Context, mentionAt, mentionsIn, type Nominal, nominal } from './context.ts'
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

export const isOf = (context: Context, list: string, lemma: string): boolean =>
  context.lexicon.sets.get(list)?.has(lemma) ?? false

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
  return of && depth < 3 ? ownerOf(context, sentence, of, depth + 1) : []
}

/** Whose thing the content's first noun is. */
export function ownerIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
  const first = sentence.phrases.find((p) => p.from >= content.from && p.to <= content.to)
  if (!first || first.from > content.from + 1) return []
  const owned = sentence.phrases.find((p) => p.possessor === first.index)
  return ownerOf(context, sentence, owned ?? first)
}

/** Whom the content's own verb acts on: "allow *Chad* to join", "help *Chad*". */
export function objectIn(context: Context, sentence: Sentence, content: Content): readonly EntityId[] {
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
export const OWN_LAND = /^(?:the|our) (?:nation|country|homeland|republic|kingdom|motherland|state)$/i

/** All states that stand in the content, where they stand for more than a place. */
export function statesIn(context: Context, sentence: Sentence, content: Content, placed: boolean): readonly EntityId[] {
  const found = new Set<EntityId>()
  for (const mention of mentionsIn(context, sentence, content.from, unconditional(sentence, content))) {
    if (OWN_LAND.test(mention.text) && mention.kind === 'NOMINAL') continue
    if (placed || !isPlaced(sentence, mention)) for (const id of sides(context, mention)) found.add(id)
  }
  return [...found]
}
