// What a page of a timeline costs the database, in db hits: the first page and one in the middle, with and without
// filters, for pairs of different sizes; and how long it takes, as a ratio to the smallest pair in the same run.
import type { ParamsOf } from '../../../src/graph/connection.ts'
import { type Connection, type Graph, openGraph } from '../../../src/graph/connection.ts'
import { pagesOf } from '../../../src/graph/read/pages.ts'
import type { Filter } from '../../../src/graph/read/rows.ts'
import { statementText } from '../../../src/graph/statements.ts'
import type { Pair } from './data.ts'

/** What one page costs on each pair. */
export interface CostRow {
  readonly page: string
  readonly hits: readonly number[]
  /** Median time on each pair by that on the first one. */
  readonly times: readonly number[]
}

const one = (on: string, value: string): Filter => [[{ on, in: [value], not: false }]]

/** The filters that are measured, on a pair. A kind has a key of its own. */
const FILTERS: readonly (readonly [
  string,
  (pair: Pair) => { readonly kind: string | null; readonly filter: Filter },
])[] = [
  ['no filter', () => ({ kind: null, filter: null })],
  ['kind', () => ({ kind: 'POSITION', filter: null })],
  ['stance', () => ({ kind: null, filter: one('stance', 'OPPOSES') })],
  ['actor', (pair) => ({ kind: null, filter: one('actor', `country:${pair.a}`) })],
  ['issue (one of 40)', () => ({ kind: null, filter: one('topic', 'issue:7') })],
]

type Params = ParamsOf<'read/pair-pages'>

function pageOf(pair: Pair, middle: boolean, kind: string | null, filter: Filter): Params {
  const scope = { list: 'pair', dyad: pair.dyad, kind } as const
  const parts = { actors: true, attestations: 3, article: true, publisher: true }
  const selection = { scope, low: '', high: middle ? '2012-06-01' : '~', asOf: null, filter }
  return { pages: pagesOf(selection, 0, 'NEWEST', parts), limit: 21, attestations: 3 }
}

interface Plan {
  readonly dbHits?: unknown
  readonly children?: readonly Plan[]
}

const hitsOf = (plan: Plan): number =>
  Number(plan.dbHits ?? 0) + (plan.children ?? []).reduce((sum, child) => sum + hitsOf(child), 0)

/** The db hits of a statement. */
export async function profile(graph: Graph, params: Params): Promise<number> {
  const { plan } = await graph.raw(`PROFILE ${statementText('read/pair-pages')}`, params as never, { timeout: 300_000 })
  return hitsOf(plan as Plan)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

async function timesOf(graph: Graph, all: readonly Params[]): Promise<readonly number[]> {
  const times = all.map((): number[] => [])
  // Interleaved, so that whatever else the machine does weighs on all alike.
  for (let round = 0; round < 15; round++) {
    for (const [i, params] of all.entries()) {
      const began = performance.now()
      await graph.read('read/pair-pages', params)
      if (round >= 3) times[i]!.push(performance.now() - began)
    }
  }
  return times.map(median)
}

/** Measures all pages. */
export async function measureCost(
  connection: Connection,
  pairs: readonly Pair[],
  say: (line: string) => void,
): Promise<readonly CostRow[]> {
  const graph = openGraph(connection)
  const rows: CostRow[] = []
  for (const [name, filterOf] of FILTERS) {
    for (const middle of [false, true]) {
      const all = pairs.map((pair) => {
        const { kind, filter } = filterOf(pair)
        return pageOf(pair, middle, kind, filter)
      })
      const hits: number[] = []
      for (const params of all) hits.push(await profile(graph, params))
      const times = await timesOf(graph, all)
      const page = `${middle ? 'middle' : 'first'}, ${name}`
      rows.push({ page, hits, times: times.map((time) => time / times[0]!) })
      say(`${page}: ${hits.join(', ')} db hits`)
    }
  }
  await graph.close()
  return rows
}
