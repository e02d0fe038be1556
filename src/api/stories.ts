// Stories, articles that are copies or rewrites of one text: filters, pages, counts.
import type { GraphQLResolveInfo } from 'graphql'
import type { StoryPage } from '../graph/read/rows.ts'
import { PRINTED } from './articles.ts'
import { setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { datedPage } from './dated-page.ts'
import { facetsAsked, facetsIn } from './facets.ts'
import { type Fields, readFilter, same } from './filter.ts'
import type { DateOrder, StoryFilter } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { toPage } from './page.ts'

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
  const asOf = args.asOf ?? null
  const { whole: list, from, size } = datedPage(readFilter(args.filter, FIELDS), args)
  const whole: StoryPage = { ...list, asOf }
  const rows = await reader.read('read/story-page', { page: { ...from, asOf }, limit: size + 1 })
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
