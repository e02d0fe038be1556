// Lists by day, of articles and of stories: from a field's arguments to the list, and the part of it that is a page.
import { LAST } from '../graph/read/pages.ts'
import type { Filter } from '../graph/read/rows.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { cut } from './fact-list.ts'
import { split } from './filter.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize } from './page.ts'

/**
 * Reads the arguments of a list by day.
 * @returns the whole list, latest first unless said otherwise; the same list from where the cursor points on; and how
 *   many items a page has
 * @throws GraphQLError BAD_USER_INPUT naming the argument that cannot be used
 */
export function datedPage(filter: Filter, args: PageArgs & { readonly order?: 'NEWEST' | 'OLDEST' | null }) {
  const size = pageSize(args.first)
  const order = args.order ?? 'NEWEST'
  const key = args.after ? fromCursor(args.after, DATED_KEY) : null
  const { from, to, rest } = split(filter)
  const whole = { order, low: from ?? '', high: to ?? LAST, filter: rest }
  return { whole, from: key === null ? whole : { ...whole, ...cut(whole, order, key) }, size }
}
