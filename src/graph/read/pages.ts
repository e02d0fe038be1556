// Pages of facts. All pages that are wanted at once are read by one statement.
import type { ParamsOf, RowOf, StatementName } from '../connection.ts'
import type { EntityKey, FactParts, FactRow, FactsPage, Filter } from './rows.ts'

/** Runs a reading statement: `graph.read`, or something around it. */
export type Read = <N extends StatementName>(name: N, params: ParamsOf<N>) => Promise<readonly RowOf<N>[]>

/** Which list the page is of. */
export type Scope =
  | { readonly list: 'pair'; readonly dyad: string; readonly kind: string | null }
  | { readonly list: 'entity'; readonly entity: string; readonly roles: readonly string[] }
  /** As of an entity that the statement looks up by what it is called; empty where nothing is called so. */
  | { readonly list: 'named'; readonly key: EntityKey; readonly roles: readonly string[] }
  | { readonly list: 'all'; readonly claims: boolean; readonly events: boolean }
  /** A short list that was read whole. */
  | { readonly list: 'ids'; readonly ids: readonly string[] }

/** Which facts of a list are wanted. `low` and `high` are open ends of keys `date|id`. */
export interface Selection {
  readonly scope: Scope
  readonly low: string
  readonly high: string
  readonly asOf: string | null
  readonly filter: Filter
}

/** A page: which facts, in which order, how many, and which of their parts. */
export interface PageRequest extends Selection {
  readonly order: 'NEWEST' | 'OLDEST'
  readonly limit: number
  readonly parts: FactParts
}

/** Past every key: `~` sorts after all characters of dates and ids. */
export const LAST = '~'

type Seek = Pick<FactsPage, 'via' | 'list' | 'key' | 'kind' | 'ids'>

const seek = (via: string, list: string, kind: string | null = null): Seek => ({
  via,
  list,
  key: null,
  kind,
  ids: null,
})

/** The seeks that a list takes: several where it has no key of its own. */
function seeksOf(scope: Scope): readonly Seek[] {
  switch (scope.list) {
    case 'pair': {
      const { dyad, kind } = scope
      return [kind ? seek('pair-kind', `${dyad}|${kind}|`, kind) : seek('pair', `${dyad}|`)]
    }
    case 'entity':
      return scope.roles.map((role) => seek(role, `${scope.entity}|`))
    case 'named':
      return scope.roles.map((role) => ({ ...seek(role, ''), key: scope.key }))
    case 'all':
      return [...(scope.claims ? [seek('claims', '')] : []), ...(scope.events ? [seek('events', '')] : [])]
    case 'ids':
      return [{ ...seek('ids', ''), ids: scope.ids }]
  }
}

/** A selection as statements take it: one page per seek, all under the place `at`. */
export function pagesOf(
  { scope, low, high, asOf, filter }: Selection,
  at: number,
  order: 'NEWEST' | 'OLDEST' = 'NEWEST',
  parts: FactParts = {},
): readonly FactsPage[] {
  return seeksOf(scope).map((seek) => ({ ...seek, at, order, low, high, asOf, filter, with: parts }))
}

/** Limits of a statement that reads several pages: each is cut to its own afterwards. */
export function bounds(requests: readonly Pick<PageRequest, 'limit' | 'parts'>[]) {
  return {
    limit: Math.max(1, ...requests.map((r) => r.limit)),
    attestations: Math.max(1, ...requests.map((r) => r.parts.attestations ?? 0)),
  }
}

/**
 * Parts rows among the pages that they belong to. A page of several seeks is put in order, what came twice is there
 * once, and each is cut to its own limit.
 */
export function share(
  rows: readonly { readonly at: number; readonly fact: FactRow }[],
  requests: readonly PageRequest[],
): readonly (readonly FactRow[])[] {
  const pages = requests.map((): FactRow[] => [])
  for (const { at, fact } of rows) pages[at]!.push(fact)
  return requests.map(({ scope, order, limit }, i) => {
    const page = pages[i]!
    if (seeksOf(scope).length === 1) return page.slice(0, limit)
    const once = [...new Map(page.map((fact) => [fact.key, fact])).values()]
    const before = order === 'NEWEST' ? -1 : 1
    return once.sort((a, b) => (a.key > b.key ? before : -before)).slice(0, limit)
  })
}

const STATEMENTS = {
  pair: 'read/pair-pages',
  entity: 'read/entity-pages',
  named: 'read/entity-pages',
  all: 'read/root-pages',
  ids: 'read/root-pages',
} as const

/**
 * Reads pages of facts, with one statement for each sort of list.
 * @returns for each request its facts, in its order
 */
export async function readPages(
  read: Read,
  requests: readonly PageRequest[],
): Promise<readonly (readonly FactRow[])[]> {
  const sorts = [...new Set(requests.map(({ scope }) => STATEMENTS[scope.list]))]
  const rows = await Promise.all(
    sorts.map((name) => {
      const pages = requests.flatMap((request, at) =>
        STATEMENTS[request.scope.list] === name ? pagesOf(request, at, request.order, request.parts) : [],
      )
      return read(name, { pages, ...bounds(requests) })
    }),
  )
  return share(rows.flat(), requests)
}

/**
 * Counts the facts of lists, with one statement that reads each list to its end.
 * @returns for each selection its count
 */
export async function countFacts(read: Read, selections: readonly Selection[]): Promise<readonly number[]> {
  const rows = await read('read/fact-counts', { pages: selections.flatMap((selection, at) => pagesOf(selection, at)) })
  const counts = new Map(rows.map(({ at, count }) => [at, count]))
  return selections.map((_, at) => counts.get(at) ?? 0)
}

/** How many facts of a list have a value. */
export interface Facet {
  readonly value: string
  readonly label: string | null
  readonly count: number
}

/**
 * Counts how lists divide, with one statement that reads each list to its end.
 * @param facets which: `kinds`, `actors`, …
 * @returns for each selection its facets by name, most frequent value first
 */
export async function facetFacts(
  read: Read,
  selections: readonly Selection[],
  facets: readonly string[],
): Promise<readonly ReadonlyMap<string, readonly Facet[]>[]> {
  const pages = selections.flatMap((selection, at) => pagesOf(selection, at))
  const found = selections.map(() => new Map<string, Facet[]>())
  for (const { at, facet, ...value } of await read('read/facets', { pages, facets })) {
    const list = found[at]!.get(facet)
    if (list) list.push(value)
    else found[at]!.set(facet, [value])
  }
  return found
}
