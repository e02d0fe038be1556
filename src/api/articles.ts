// Lists of articles: filters, pages, counts.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../graph/read/pages.ts'
import type { ArticlePage, ArticleRow, Filter } from '../graph/read/rows.ts'
import type { ApiContext } from './context.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { highest, lowest } from './dates.ts'
import { badArgument } from './errors.ts'
import { combine, type Expression } from './filter.ts'
import type { ArticleFilter } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize, toPage } from './page.ts'
import { title } from './resolvers/connections.ts'
import { below } from './selection.ts'

const small = (values: readonly string[]) => values.map((value) => value.trim().toLowerCase())

const FIELDS: Readonly<Record<string, (value: never) => readonly (string | boolean)[]>> = {
  publisher: small,
  publisherKind: (values: readonly string[]) => values,
  agency: small,
  language: (values: readonly string[]) => values,
  from: (value: string) => [lowest(value)],
  to: (value: string) => [highest(value)],
  retracted: (value: boolean) => [value],
}

function expression(filter: ArticleFilter, argument: string): Expression {
  const { and, or, not, ...own } = filter
  const terms = Object.entries(own).flatMap(([on, value]) => {
    if (value === null || value === undefined) return []
    if (Array.isArray(value) && (value.length === 0 || value.length > 100)) {
      throw badArgument(`${argument}.${on}`, 'it takes 1 to 100 values, or leave it out.')
    }
    return [{ on, in: FIELDS[on]!(value as never) }]
  })
  return {
    terms,
    and: (and ?? []).map((f, i) => expression(f, `${argument}.and[${i}]`)),
    or: (or ?? []).map((f, i) => expression(f, `${argument}.or[${i}]`)),
    not: not ? [expression(not, `${argument}.not`)] : [],
  }
}

const speaksOfRetraction = (filter: ArticleFilter | null | undefined): boolean =>
  JSON.stringify(filter ?? {}).includes('"retracted"')

/**
 * Reads a filter of articles; what is retracted is left out unless the filter speaks of it.
 * @param asOf the moment at which they must have stood; now when left out
 */
export function articleFilter(filter: ArticleFilter | null | undefined, asOf: string | null = null): Filter {
  const standing = asOf === null ? { on: 'retracted', in: [false], not: false } : { on: 'asOf', in: [asOf], not: false }
  const alternatives = filter ? combine(expression(filter, 'filter')) : [[]]
  return speaksOfRetraction(filter) ? alternatives : alternatives.map((terms) => [...terms, standing])
}

/** A page of articles that pass a filter. */
export async function articlePage(
  filter: Filter,
  args: PageArgs & { readonly order?: 'NEWEST' | 'OLDEST' | null },
  context: ApiContext,
) {
  const size = pageSize(args.first)
  const order = args.order ?? 'NEWEST'
  const key = args.after ? fromCursor(args.after, DATED_KEY) : null
  const whole = { order, low: '', high: LAST, filter }
  const ends = key === null ? {} : order === 'NEWEST' ? { high: key } : { low: key }
  const rows = await context.loaders.articlePages.load({ ...whole, ...ends, limit: size + 1 })
  const page = toPage(
    rows.slice(0, size + 1),
    size,
    args.after,
    (row) => row.article.key,
    ({ article, publisher }): ArticleRow => ({ ...article, publisher }),
  )
  return {
    ...page,
    totalCount: () => countArticles(whole, context),
    facets: (_: unknown, inner: ApiContext, info: GraphQLResolveInfo) => articleFacets(whole, inner, info),
  }
}

async function countArticles(list: Omit<ArticlePage, 'at'>, context: ApiContext): Promise<number> {
  return (await context.loaders.articleCounts.load(list))[0]?.count ?? 0
}

async function articleFacets(list: Omit<ArticlePage, 'at'>, { reader }: ApiContext, info: GraphQLResolveInfo) {
  const wanted = [...below(info.fieldNodes, info).keys()].filter((name) => !name.startsWith('__'))
  const rows = await reader.read('read/article-facets', { pages: [{ ...list, at: 0 }], facets: wanted })
  return Object.fromEntries(
    wanted.map((name) => {
      const values = rows
        .filter((row) => row.facet === name)
        .map(({ value, label, count }) => ({ value, label: label ?? title(value), count }))
      return [name, name === 'years' ? values.sort((a, b) => (a.value < b.value ? 1 : -1)) : values]
    }),
  )
}
