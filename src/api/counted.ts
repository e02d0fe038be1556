// Pages of lists that are ordered by a count, then by id: their cursors.
import type { Below } from '../graph/read/rows.ts'
import { fromCursor } from './cursor.ts'

const COUNTED = /^\d+\|[^|]+$/

/** The key of a row in such a list. */
export const countedKey = (row: { readonly count: number; readonly id: string }): string => `${row.count}|${row.id}`

/** Where such a list goes on. */
export function belowCursor(after: string | null | undefined): Below | null {
  if (!after) return null
  const [count, id] = fromCursor(after, COUNTED).split('|')
  return { count: Number(count), id: id! }
}
