// Relay connections: how many items, and the page that they make.
import { toCursor } from './cursor.ts'
import { badArgument } from './errors.ts'

/** Largest page. */
export const MOST = 100

/**
 * How many items a page may have.
 * @throws GraphQLError BAD_USER_INPUT naming the argument and what is allowed
 */
export function pageSize(first: number | null | undefined, fallback = 20, most = MOST): number {
  const size = first ?? fallback
  if (size >= 1 && size <= most) return size
  throw badArgument('first', `${size} is out of range; it takes 1 to ${most}.`)
}

/** One page of a list. */
export interface Page<T, E = object> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: T } & E)[]
  readonly nodes: readonly T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/**
 * Makes a page.
 * @param rows one more than `first` where there is more
 * @param key place of a row in its list
 * @param after the cursor that was given
 * @param more what an edge carries besides
 */
export function toPage<R, T = R, E = object>(
  rows: readonly R[],
  first: number,
  after: string | null | undefined,
  key: (row: R) => string,
  node: (row: R) => T = (row) => row as unknown as T,
  more: (row: R) => E = () => ({}) as E,
): Page<T, E> {
  const edges = rows.slice(0, first).map((row) => ({ ...more(row), cursor: toCursor(key(row)), node: node(row) }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
