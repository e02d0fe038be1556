// Pages of short lists that are read whole: what an article says, the articles of a story. Cursors are keys, as of any
// list: a page goes on behind the key, whatever has come or gone before it since.
import { LAST } from '../graph/read/pages.ts'
import type { FactRow } from '../graph/read/rows.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import type { FactPage } from './fact-list.ts'
import { type Page, pageSize, toPage } from './page.ts'

/** Arguments of a page. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

/** How a list is ordered: by keys, which sort as text. */
export interface Keyed<R> {
  readonly key: (row: R) => string
  /** What its keys look like. */
  readonly form: RegExp
  readonly order: 'UP' | 'DOWN'
}

/** A number of at most nine digits as a part of a key: it sorts as text. Null comes last. */
export const keyNumber = (value: number | null): string => (value === null ? LAST : String(value).padStart(9, '0'))

/** A page out of a list in memory. */
export function sliceOf<T>(
  rows: readonly T[],
  args: PageArgs,
  { key, form, order }: Keyed<T>,
  fallback = 20,
): Page<T> & { readonly totalCount: number } {
  const size = pageSize(args.first, fallback)
  const after = args.after ? fromCursor(args.after, form) : null
  const later = after === null ? rows : rows.filter((row) => (order === 'UP' ? key(row) > after : key(row) < after))
  return { ...toPage(later.slice(0, size + 1), size, args.after, key), totalCount: rows.length }
}

/** Facts from the earliest on, by their keys. */
const EARLIEST: Keyed<FactRow> = { key: (fact) => fact.key, form: DATED_KEY, order: 'UP' }
/** Facts from the latest on. */
export const LATEST: Keyed<FactRow> = { ...EARLIEST, order: 'DOWN' }

interface SliceOptions {
  readonly fallback?: number
  /** How the rows are ordered. */
  readonly keyed?: Keyed<FactRow>
  /** The moment that the rows were read as of: they are counted as of it too. */
  readonly asOf?: string | null
}

/** A page of a short list of facts: it counts and divides like any other. */
export function factSlice(
  rows: readonly FactRow[],
  args: PageArgs,
  { fallback = 20, keyed = EARLIEST, asOf = null }: SliceOptions = {},
): FactPage {
  const { totalCount: _, ...page } = sliceOf(rows, args, keyed, fallback)
  const scope = { list: 'ids', ids: rows.map((row) => row.id) } as const
  return { ...page, selection: { scope, low: '', high: LAST, asOf, filter: null } }
}
