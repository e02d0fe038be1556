// What matter a story is on: the issue, system or initiative that it opens with, and by which words one tells it.
import type { EntityId, Sentence } from '../model.ts'
import type { Context } from './context.ts'

const OPENING = 4
const matters = new WeakMap<Context, { readonly id: EntityId | null }>()

/** The issue, system or initiative that an article opens with and names most, where it is clearly the one it is on. */
export function storyMatter(context: Context): EntityId | null {
  const known = matters.get(context)
  if (known) return known.id
  const counts = new Map<EntityId, number>()
  const opening = new Set<EntityId>()
  for (const [index, list] of context.mentions.entries()) {
    for (const mention of list) {
      for (const id of mention.entities) {
        const type = context.entities.get(id)?.type
        if (type !== 'Issue' && type !== 'System' && type !== 'Initiative') continue
        counts.set(id, (counts.get(id) ?? 0) + 1)
        if (index < OPENING) opening.add(id)
      }
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  const clear = first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) && opening.has(first[0])
  const id = clear ? first[0] : null
  matters.set(context, { id })
  return id
}

const announced = new WeakMap<Context, { readonly id: EntityId | null }>()

/** The issue, system or initiative, told of in the opening, that the headline names by any word; where there is one. */
export function headlineMatter(context: Context): EntityId | null {
  const known = announced.get(context)
  if (known) return known.id
  const headline = new Set((context.article.headline ?? '').toLowerCase().match(/[\p{L}\d-]{4,}/gu))
  const ids = new Set<EntityId>()
  for (const [index, list] of context.mentions.slice(0, headline.size > 0 ? OPENING * 3 : 0).entries()) {
    for (const mention of list) {
      const [id] = mention.entities
      const type = id && context.entities.get(id)?.type
      if (mention.kind !== 'NAME' || (type !== 'Issue' && type !== 'System' && type !== 'Initiative')) continue
      const tokens = context.sentences[index]!.tokens.slice(mention.from, mention.to)
      const nouns = tokens.filter((t) => t.pos === 'NOUN' || type !== 'Issue')
      if (nouns.some((t) => headline.has(t.lower) || headline.has(t.lemma))) ids.add(id!)
    }
  }
  const [id] = ids
  const only = ids.size === 1 ? id! : null
  announced.set(context, { id: only })
  return only
}

const words = new WeakMap<Context, ReadonlyMap<string, EntityId>>()

/** The words that only one issue's names have: "border" of "the border dispute"; not what any issue is called. */
function issueWords(context: Context): ReadonlyMap<string, EntityId> {
  const known = words.get(context)
  if (known) return known
  const common = context.lexicon.sets.get('dispute-words')
  const found = new Map<string, EntityId>()
  const shared = new Set<string>()
  for (const [index, list] of context.mentions.entries()) {
    for (const mention of list) {
      const [id] = mention.entities
      if (!id || mention.kind !== 'NAME' || context.entities.get(id)?.type !== 'Issue') continue
      for (const { lemma, pos } of context.sentences[index]!.tokens.slice(mention.from, mention.to)) {
        if ((pos !== 'NOUN' && pos !== 'ADJ') || common?.has(lemma)) continue
        if (found.has(lemma) && found.get(lemma) !== id) shared.add(lemma)
        found.set(lemma, id)
      }
    }
  }
  for (const lemma of shared) found.delete(lemma)
  words.set(context, found)
  return found
}

/** The issue that a stretch is on by a word of its name: "*border* patrols", where the story has a border dispute. */
export function matterOfWords(context: Context, sentence: Sentence, from: number, to: number): EntityId | null {
  const own = issueWords(context)
  if (own.size === 0) return null
  for (let at = from; at < to; at++) {
    const id = own.get(sentence.tokens[at]!.lemma)
    if (id) return id
  }
  return null
}
