// Who and what an article names, and what refers back to them.
import type { Article, Entity, Mention, Office, Sentence } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { impliedEntities } from './implied.ts'
import { findNames } from './names.ts'
import { findReferences } from './references/index.ts'
import { register } from './registry.ts'

export interface Mentions {
  readonly entities: readonly Entity[]
  /** In order of reading; a name inside a longer one stands after it. */
  readonly mentions: readonly Mention[]
  readonly offices: readonly Office[]
}

/** "His Turkish counterpart Hakan Fidan": the office is that of whom "his" means. */
function withCounterparts(
  offices: readonly Office[],
  named: readonly Mention[],
  references: readonly Mention[],
): Office[] {
  return offices.flatMap((office) => {
    if (!/\bcounterpart$/i.test(office.title)) return [office]
    const first = named.find((m) => m.entities[0] === office.person)
    const owner = references.findLast(
      (r) => r.kind === 'PRONOUN' && r.sentence === first?.sentence && r.start < first.start,
    )
    const title = offices.find((o) => o.person === owner?.entities[0] && !/\bcounterpart$/i.test(o.title))?.title
    return title ? [{ ...office, title }] : []
  })
}

/**
 * Finds entities, every mention of them, and offices that persons hold.
 * @param article the story with its metadata
 * @param sentences its sentences, as `parseText` gives them
 * @param seed reference data
 * @returns entities with unique ids; mentions whose offsets slice the article's text and whose ids are all among the
 *   entities. Never throws on any text.
 */
export function findMentions(article: Article, sentences: readonly Sentence[], seed: Seed): Mentions {
  const { charts, gazetteer, founds, members } = findNames(article, sentences, seed)
  const { entities, mentions, offices, persons, home } = register(article, seed, gazetteer, charts, founds, members)
  const order = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end
  const named = [...mentions].sort(order)
  const references = findReferences(sentences, { entities, persons, home }, named, seed.names)
  const referred = references.flatMap((r) => r.entities)
  return {
    entities: [...entities, ...impliedEntities(referred, entities, seed)],
    mentions: [...named, ...references].sort(order),
    offices: withCounterparts(offices, named, references),
  }
}
