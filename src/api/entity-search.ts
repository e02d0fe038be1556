// Entities by name: ranked, tolerant of accents and spelling, with suggestions where nothing fits.
import type { EntityKey, EntityRow } from '../graph/read/rows.ts'
import type { ApiContext } from './context.ts'
import { fromCursor } from './cursor.ts'
import { badArgument } from './errors.ts'
import type { EntityType } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { type Keyed, keyNumber, sliceOf } from './list-page.ts'
import { entityKey } from './names.ts'
import { pageSize, toPage } from './page.ts'
import { labelOf } from './types.ts'

/** Arguments of `entities`. */
export interface EntitySearchArgs extends PageArgs {
  readonly search?: string | null
  readonly types?: readonly EntityType[] | null
  readonly country?: string | null
  readonly listed?: boolean | null
}

interface Found {
  readonly entity: EntityRow
  readonly matched: string
  readonly score: number
}

/** A text without accents, in small letters, as words. */
export function folded(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** How many letters must change to make one word the other; more than `most` is said to be most + 1. */
export function distance(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return Math.min(row[b.length]!, most + 1)
}

/** Words that the index may hold for a name: as written, and with neighbours joined ("Jin Ping", "Jinping"). */
function variants(words: readonly string[]): readonly string[] {
  const joined = words.slice(1).map((word, i) => words[i]! + word)
  return [...new Set([...words, ...joined])]
}

/** A query that finds whatever shares a word, or nearly. */
function looseQuery(text: string): string {
  const terms = variants(folded(text)).slice(0, 20)
  return terms
    .map((word) => (word.length < 4 ? `${word} ${word}*` : `${word}^3 ${word}~${word.length < 5 ? 1 : 2} ${word}*`))
    .join(' ')
}

/** How well a name fits what was searched for, 0 to 1: with all spaces out, then word by word. */
export function likeness(search: readonly string[], name: readonly string[]): number {
  const [a, b] = [search.join(''), name.join('')]
  if (a === b) return 1
  const near = distance(a, b)
  if (near <= 2 && a.length >= 5) return 0.95 - near * 0.1
  const words = variants(name)
  const hits = search.filter((word) =>
    words.some((other) => other === word || (word.length >= 5 && distance(word, other, 1) <= 1)),
  )
  const begun = search.filter((word) => words.some((other) => word.length >= 2 && other.startsWith(word)))
  const share = Math.max(hits.length, begun.length * 0.9) / search.length
  // Of two names that hold all words, the shorter is the likelier.
  return share === 1 ? 0.6 + 0.2 * Math.min(1, a.length / b.length) : share * 0.4
}

/** Letters of what is looked for: more is no name, and costs more than any answer is worth. */
export const MOST_LETTERS = 300

/** Below this a name is no find but a suggestion. */
const FINDS = 0.55

/** Best first; of equals by id. */
const BEST: Keyed<Found> = {
  key: ({ score, entity }) => `${keyNumber(Math.round((10 - Math.min(10, score)) * 1e7))}|${entity.id}`,
  form: /^\d{9}\|[a-z]+:\S+$/,
  order: 'UP',
}

async function find(args: EntitySearchArgs & { search: string }, country: EntityKey | null, context: ApiContext) {
  if (args.search.length > MOST_LETTERS) throw badArgument('search', `it takes ${MOST_LETTERS} letters at most.`)
  const search = folded(args.search)
  if (search.length === 0) throw badArgument('search', 'it takes letters or digits to look for.')
  const rows = await context.reader.read('read/entity-search', {
    query: looseQuery(args.search),
    types: args.types?.map(labelOf) ?? null,
    country,
    listed: args.listed ?? null,
  })
  const ranked = rows.map(({ entity, names, score }): Found => {
    const best = names
      .map((name) => ({ name, fits: likeness(search, folded(name)) }))
      .reduce((a, b) => (b.fits > a.fits ? b : a))
    const known = entity.listed ? 0.05 : 0
    // The index's own score decides between equals.
    return { entity, matched: best.name, score: best.fits + known + score / 1e4 }
  })
  const found = ranked.sort((a, b) => (BEST.key(a) < BEST.key(b) ? -1 : 1))
  const fits = found.filter((row) => row.score >= FINDS)
  const { edges, pageInfo } = sliceOf(fits, args, BEST)
  return {
    edges: edges.map(({ cursor, node }) => ({ cursor, node: node.entity, score: node.score, matched: node.matched })),
    nodes: edges.map((edge) => edge.node.entity),
    pageInfo,
    suggestions: fits.length > 0 ? [] : [...new Set(found.slice(0, 5).map((row) => row.matched))],
  }
}

const ID_KEY = /^[a-z]+:\S+$/

async function all(args: EntitySearchArgs, country: EntityKey | null, context: ApiContext) {
  const size = pageSize(args.first)
  const rows = await context.reader.read('read/entity-page', {
    after: args.after ? fromCursor(args.after, ID_KEY) : '',
    types: args.types?.map(labelOf) ?? null,
    country,
    listed: args.listed ?? null,
    limit: size + 1,
  })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => row.entity.id,
    (row) => row.entity,
    (row) => ({ score: 0, matched: row.entity.name }),
  )
  return { ...page, suggestions: [] }
}

/** Resolver of `entities`. */
export async function searchEntities(args: EntitySearchArgs, context: ApiContext) {
  const country = args.country ? entityKey(args.country, 'country', ['Country']) : null
  const { search } = args
  const page = typeof search === 'string' ? find({ ...args, search }, country, context) : all(args, country, context)
  if (country && (await page).edges.length === 0 && !(await context.loaders.named.load(country))) {
    throw badArgument('country', `no country is called "${args.country}".`)
  }
  return page
}
