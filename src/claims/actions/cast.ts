// Doers without a name ("police", "a Turkish court", "rebels"): entities that are made only where an action needs one.
import type { Entity, EntityId, EntityType, Mention, Sentence } from '../../model.ts'
import { type Context, type Nominal, textOf } from '../context.ts'

/** Entities of unnamed doers, and the words that mean them. */
export interface Cast {
  /** The entity that a noun phrase stands for, made at its first mention. Words that agree are one entity. */
  enter(sentence: Sentence, nominal: Nominal, type: EntityType, country: EntityId | null): EntityId
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

const WORD = /[\p{L}\p{N}]+/gu
const slug = (text: string): string => (text.toLowerCase().match(WORD) ?? []).join('-').slice(0, 60)

/** First word that is no article, number or quantity: "about 1,100 *contract* employees". */
function nameStart(sentence: Sentence, nominal: Nominal): number {
  for (let at = nominal.from; at < nominal.head; at++) {
    const { pos } = sentence.tokens[at]!
    if (pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB') return at
  }
  return nominal.head
}

/** An empty cast for one article. */
export function newCast(context: Context): Cast {
  const entities = new Map<EntityId, Entity>()
  const mentions = new Map<string, Mention>()
  const key = context.article.hash.slice(0, 8)
  return {
    enter(sentence, nominal, type, country) {
      const from = nameStart(sentence, nominal)
      const name = textOf(context, sentence, from, nominal.head + 1)
      const id = `${type.toLowerCase()}:${slug(name)}-${key}`
      const known = entities.get(id)
      // One that two states are named for stands for neither.
      const state = known && known.country !== country ? null : country
      if (!known || known.country !== state) entities.set(id, { id, type, name, listed: false, country: state })
      const start = sentence.tokens[from]!.start
      const place = `${id}@${start}`
      if (!mentions.has(place))
        mentions.set(place, {
          start,
          end: start + name.length,
          text: name,
          sentence: sentence.index,
          from,
          to: nominal.head + 1,
          kind: 'NAME',
          entities: [id],
          why: 'doer',
        })
      return id
    },
    get entities() {
      return [...entities.values()]
    },
    get mentions() {
      return [...mentions.values()]
    },
  }
}
