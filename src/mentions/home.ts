// "Foreign Minister Alma Otieno", of no state: a paper names no country for its own ministers.
import type { Article, EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { foldWord } from './words.ts'

const plain = (name: string): string => foldWord(name).replace(/^the /, '')

interface Homes {
  /** The state of each paper, by each form of its name; null for an agency of the world. */
  readonly papers: ReadonlyMap<string, EntityId | null>
  /** The state of each capital, by each form of its name. */
  readonly seats: ReadonlyMap<string, EntityId>
  /** The state of each national domain that papers have, "lk". */
  readonly domains: ReadonlyMap<string, EntityId>
}

/** Domains that the whole world uses. */
const WORLDWIDE = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'ly', 'gg', 'to', 'ws', 'cc', 'la', 'ph'])

const compiled = new WeakMap<Seed, Homes>()

/** States by the names of their papers and capitals; of two that share a form, the one listed first. */
function homesOf(seed: Seed): Homes {
  const known = compiled.get(seed)
  if (known) return known
  const papers = seed.publishers.flatMap((p) =>
    [p.name, ...p.aliases].map((form) => [plain(form), p.kind === 'WIRE' ? null : p.country] as const),
  )
  const seats = seed.countries.flatMap((c) =>
    c.capital ? [c.capital.name, ...c.capital.aliases].map((form) => [plain(form), c.id] as const) : [],
  )
  const domains = seed.countries.flatMap((c) => {
    const code = c.iso2 === 'GB' ? 'uk' : (c.iso2?.toLowerCase() ?? '')
    return WORLDWIDE.has(code) ? [] : [[code, c.id] as const]
  })
  const homes = { papers: new Map(papers.reverse()), seats: new Map(seats.reverse()), domains: new Map(domains) }
  compiled.set(seed, homes)
  return homes
}

/**
 * The state whose ministers a story calls by office alone: that of a national paper, else that in whose capital it was
 * written. Null for agencies of the world, and where that state is no part of the story.
 * @param named states that the story names
 */
export function homeOf(article: Article, seed: Seed, named: ReadonlySet<EntityId>): EntityId | null {
  const { publisher, place, bodyStart } = article
  const { papers, seats, domains } = homesOf(seed)
  const own = publisher ? papers.get(plain(publisher)) : null
  if (own && named.has(own)) return own
  const abroad = publisher !== null && papers.has(plain(publisher))
  const domain = abroad ? undefined : domains.get(/\.([a-z]{2})(?::\d+)?(?:\/|$)/.exec(article.url ?? '')?.[1] ?? '')
  if (domain && named.has(domain)) return domain
  if (!place || bodyStart === 0) return null
  const seat = seats.get(plain(place))
  return seat && named.has(seat) ? seat : null
}
