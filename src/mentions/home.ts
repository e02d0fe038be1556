// "Foreign Minister Alma Otieno", of no state: a paper names no country for its own ministers.
import type { Article, EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { foldWord } from './words.ts'

const plain = (name: string): string => foldWord(name).replace(/^the /, '')

interface Homes {
  /** The state of each paper, by each form of its name; null for an agency. */
  readonly papers: ReadonlyMap<string, EntityId | null>
  /** The state by each form of its name, its adjective, its capital and its government's seat. */
  readonly names: ReadonlyMap<string, EntityId>
  /** The state of each capital, by each form of its name. */
  readonly seats: ReadonlyMap<string, EntityId>
  /** The state of each national domain that papers have, "lk". */
  readonly domains: ReadonlyMap<string, EntityId>
}

/** Domains that the whole world uses. */
const WORLDWIDE = setOf('worldwide-domains')

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
  const names = seed.countries.flatMap((c) =>
    [c.name, ...c.aliases, ...c.adjectives, ...c.metonyms].map((form) => [plain(form), c.id] as const),
  )
  const homes = {
    papers: new Map(papers.reverse()),
    names: new Map([...names, ...seats].reverse()),
    seats: new Map(seats.reverse()),
    domains: new Map(domains),
  }
  compiled.set(seed, homes)
  return homes
}

/** The state that a paper's or an office's name names: "Taipei Times", "Ministry of Foreign Affairs of Georgia". */
function ofName(publisher: string | null, { names }: Homes): EntityId | null {
  const words = publisher
    ? plain(publisher)
        .split(/[^\p{L}\p{M}.'’-]+/u)
        .slice(0, 12)
    : []
  for (let size = 3; size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const state = names.get(words.slice(from, from + size).join(' '))
      if (state) return state
    }
  }
  return null
}

/**
 * The state whose ministers a story calls by office alone: that of a national paper or of its site, else that in whose
 * capital it was written. Null for agencies of the world, and where that state is no part of the story.
 * @param named states that the story names
 */
export function homeOf(article: Article, seed: Seed, named: ReadonlySet<EntityId>): EntityId | null {
  const { publisher, place, bodyStart, url } = article
  const homes = homesOf(seed)
  const { papers, seats, domains } = homes
  const own = publisher ? papers.get(plain(publisher)) : undefined
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  const site = own === null ? undefined : domains.get(/\.([a-z]{2})$/.exec(host)?.[1] ?? '')
  const paper = own ?? site ?? (own === undefined ? ofName(publisher, homes) : null)
  if (paper && named.has(paper)) return paper
  if (!place || bodyStart === 0) return null
  const seat = seats.get(plain(place))
  return seat && named.has(seat) ? seat : null
}
