// "Foreign Minister Alma Otieno", of no state: a paper names no country for its own ministers.
import type { Article, EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { foldWord } from './words.ts'

const plain = (name: string): string => foldWord(name).replace(/^the /, '')

/**
 * The state whose ministers a story calls by office alone: that of a national paper, else that in whose capital it was
 * written. Null for agencies of the world, and where that state is no part of the story.
 * @param named states that the story names
 */
export function homeOf(article: Article, seed: Seed, named: ReadonlySet<EntityId>): EntityId | null {
  const { publisher, place, bodyStart } = article
  const row = publisher
    ? seed.publishers.find((p) => [p.name, ...p.aliases].some((form) => plain(form) === plain(publisher)))
    : undefined
  const own = row && row.kind !== 'WIRE' ? row.country : null
  if (own && named.has(own)) return own
  if (!place || bodyStart === 0) return null
  const city = plain(place)
  const seat = seed.countries.find(
    (c) => c.capital && [c.capital.name, ...c.capital.aliases].some((form) => plain(form) === city),
  )
  return seat && named.has(seat.id) ? seat.id : null
}
