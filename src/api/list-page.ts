// Pages of short lists that are read whole: what an article says, the articles of a story.

import { LAST } from '../graph/read/pages.ts'
import type { FactRow } from '../graph/read/rows.ts'
import { fromCursor } from './cursor.ts'
import type { FactPage } from './fact-list.ts'
import { type Page, pageSize, toPage } from './page.ts'

/** Arguments of a page. */
export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
}

const PLACE = /^\d+$/

const startOf = (after: string | null | undefined): number => (after ? Number(fromCursor(after, PLACE)) + 1 : 0)

/** How many rows of a list a page out of it needs, from the list's start: one more tells whether there are more. */
export const endOfSlice = (args: PageArgs, fallback = 20): number =>
  startOf(args.after) + pageSize(args.first, fallback) + 1

/** A page out of a list in memory; the cursor is the place in it. */
export function sliceOf<T>(rows: readonly T[], args: PageArgs, fallback = 20): Page<T> & { totalCount: number } {
  const size = pageSize(args.first, fallback)
  const from = startOf(args.after)
  const placed = rows.slice(from, from + size + 1).map((row, i) => ({ row, place: from + i }))
  const page = toPage(
    placed,
    size,
    args.after,
    ({ place }) => String(place),
    ({ row }) => row,
  )
  return { ...page, totalCount: rows.length }
}

/** A page of a short list of facts: it counts and divides like any other. */
export function factSlice(rows: readonly FactRow[], args: PageArgs, fallback = 20): FactPage {
  const { totalCount: _, ...page } = sliceOf(rows, args, fallback)
  const scope = { list: 'ids', ids: rows.map((row) => row.id) } as const
  return { ...page, selection: { scope, low: '', high: LAST, asOf: null, filter: null } }
}
