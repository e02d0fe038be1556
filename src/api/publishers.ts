// Papers and agencies: filters, pages, counts.
import type { GraphQLResolveInfo } from 'graphql'
import type { PublisherPage, PublisherRow } from '../graph/read/rows.ts'
import { setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { belowCursor, countedKey } from './counted.ts'
import { fromCursor } from './cursor.ts'
import { facetsAsked, facetsIn } from './facets.ts'
import { type Fields, named, readFilter, same, small } from './filter.ts'
import type { PublisherFilter, PublisherOrder } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize, toPage } from './page.ts'

const FIELDS: Fields<PublisherFilter> = {
  name: ['name', small],
  kind: ['kind', same],
  country: ['country', named],
  listed: ['listed', same],
  minArticles: ['minArticles', same],
}

/** Keys in the order of names: the name in small letters, and the id. */
const NAME_KEY = /^.*\|publisher:\S+$/s

/** Resolver of `publishers`. */
export async function publishers(
  _: unknown,
  args: PageArgs & {
    readonly filter?: PublisherFilter | null
    readonly order?: PublisherOrder | null
    readonly asOf?: string | null
  },
  { reader, moments }: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(moments, info, args.asOf)
  const size = pageSize(args.first)
  const byName = args.order !== 'ARTICLES'
  const whole: PublisherPage = {
    order: byName ? 'NAME' : 'ARTICLES',
    after: null,
    below: null,
    filter: readFilter(args.filter, FIELDS),
    asOf: args.asOf ?? null,
  }
  const from = byName
    ? { after: args.after ? fromCursor(args.after, NAME_KEY) : null }
    : { below: belowCursor(args.after) }
  const rows = await reader.read('read/publisher-page', { page: { ...whole, ...from }, limit: size + 1 })
  const page = toPage(
    rows,
    size,
    args.after,
    ({ publisher, articles, place }) => (byName ? place : countedKey({ count: articles, id: publisher.id })),
    (row): PublisherRow => row.publisher,
    ({ articles }) => ({ articles }),
  )
  return {
    ...page,
    totalCount: async () => (await reader.read('read/publisher-count', { page: whole }))[0]!.count,
    facets: async (_parent: unknown, inner: ApiContext, info: GraphQLResolveInfo) => {
      const facets = facetsAsked(info)
      return facetsIn(facets, await inner.reader.read('read/publisher-facets', { page: whole, facets }))
    },
  }
}
