// The government whose own statement a text is: "Ministry of Foreign Affairs of Georgia", "The White House".
import { homeOf } from '../mentions/home.ts'
import type { Article, Entity } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import type { Party } from './party.ts'

/** Whoever publishes under such a name publishes in a government's name. */
const OFFICES = [...setOf('issuing-offices')]

/**
 * The party in whose name a text is published.
 * @param entities those of the text: a state that it does not name publishes nothing in it
 * @returns null for papers and agencies
 */
export function issuerOf(article: Article, seed: Seed, entities: readonly Entity[]): Party | null {
  const publisher = ` ${(article.publisher ?? '').toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' ')} `
  if (!OFFICES.some((office) => publisher.includes(` ${office} `))) return null
  const named = new Set(entities.flatMap((e) => (e.type === 'Country' ? [e.id] : [])))
  const home = homeOf(article, seed, named)
  return home ? { states: [home], speaker: null, named: [], group: false, private: false } : null
}
