// Stories, articles that are copies or rewrites of one text: filters, pages, counts.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../graph/read/pages.ts'
import type { StoryPage } from '../graph/read/rows.ts'
import { PRINTED } from './articles.ts'
import { setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { facetsAsked, facetsIn } from './facets.ts'
import { cut } from './fact-list.ts'
import { type Fields, readFilter, same, split } from './filter.ts'
import type { DateOrder, StoryFilter } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize, toPage } from './page.ts'

const FIELDS: Fields<StoryFilter> = {
  ...PRINTED,
  minArticles: ['minArticles', same],
}

/** Resolver of `stories`. */
export async function stories(
  _: unknown,
  args: PageArgs & {
    readonly filter?: StoryFilter | null
    readonly order?: DateOrder | null
    readonly asOf?: string | null
  },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(context.moments, info, args.asOf)
  const { reader } = context
  const size = pageSize(args.first)
  const order = args.order ?? 'NEWEST'
  const key = args.after ? fromCursor(args.after, DATED_KEY) : null
  const { from, to, rest } = split(readFilter(args.filter, FIELDS))
  const whole: StoryPage = { order, low: from ?? '', high: to ?? LAST, filter: rest, asOf: args.asOf ?? null }
  const ends = key === null ? {} : cut(whole, order, key)
  const rows = await reader.read('read/story-page', { page: { ...whole, ...ends }, limit: size + 1 })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => row.key,
    ({ id }) => ({ id }),
  )
  return {
    ...page,
    totalCount: async () => (await reader.read('read/story-count', { page: whole }))[0]!.count,
    facets: async (_parent: unknown, inner: ApiContext, at: GraphQLResolveInfo) => {
      const facets = facetsAsked(at)
      return facetsIn(facets, await inner.reader.read('read/story-facets', { page: whole, facets }))
    },
  }
}
