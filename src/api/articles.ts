// Lists of articles: filters, pages, counts.
import type { GraphQLResolveInfo } from 'graphql'
import type { ArticlePage, ArticleRow, Filter, Term } from '../graph/read/rows.ts'
import type { ApiContext } from './context.ts'
import { datedPage } from './dated-page.ts'
import { facetsAsked, facetsIn, facetsOf } from './facets.ts'
import { type Fields, readFilter, same, since, small, until } from './filter.ts'
import type { ArticleFilter } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { toPage } from './page.ts'

/** How articles are asked for by who printed them and when; stories by those of their articles. */
export const PRINTED = {
  publisher: ['publisher', small],
  publisherKind: ['publisherKind', same],
  agency: ['agency', small],
  language: ['language', same],
  from: ['from', since],
  to: ['to', until],
} satisfies Partial<Fields<ArticleFilter>>

const FIELDS: Fields<ArticleFilter> = {
  ...PRINTED,
  retracted: ['retracted', same],
}

/**
 * Reads a filter of articles; what is retracted is left out unless the filter speaks of it.
 * @param asOf the moment at which they must have stood; now when left out
 */
export function articleFilter(filter: ArticleFilter | null | undefined, asOf: string | null = null): Filter {
  const alternatives = readFilter(filter, FIELDS) ?? [[]]
  const spoken = alternatives.some((terms) => terms.some(({ on }) => on === 'retracted'))
  const standing = { on: asOf === null ? 'retracted' : 'asOf', in: [asOf ?? false], not: false }
  if (!spoken) return alternatives.map((terms) => [...terms, standing])
  if (asOf === null) return alternatives
  // Retracted then or not, it was recorded by then.
  const recorded = { on: 'recorded', in: [asOf], not: false }
  const then = (term: Term): Term =>
    term.on === 'retracted' ? { ...term, on: 'retractedThen', in: [asOf, ...term.in] } : term
  return alternatives.map((terms) => [...terms.map(then), recorded])
}

/** A page of articles that pass a filter. */
export async function articlePage(
  filter: Filter,
  args: PageArgs & { readonly order?: 'NEWEST' | 'OLDEST' | null },
  context: ApiContext,
) {
  const { whole, from, size } = datedPage(filter, args)
  const rows = await context.loaders.articlePages.load({ ...from, limit: size + 1 })
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

/** How a few articles divide that are at hand. */
export function articleFacetsOf(articles: readonly ArticleRow[], info: GraphQLResolveInfo) {
  const values: Readonly<Record<string, (row: ArticleRow) => readonly [string, string | null] | null>> = {
    publishers: ({ publisher }) => (publisher ? [publisher.id, publisher.name] : null),
    publisherKinds: ({ publisher }) => (publisher?.kind ? [publisher.kind, null] : null),
    years: ({ key }) => [key.slice(0, 4), null],
    languages: ({ language }) => (language ? [language, language] : null),
  }
  return facetsOf(facetsAsked(info), (name) => {
    const found = articles.flatMap((row) => {
      const value = values[name]!(row)
      return value ? [value] : []
    })
    const labels = new Map(found)
    return [...labels]
      .map(([value, label]) => ({ value, label, count: found.filter(([other]) => other === value).length }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  })
}

async function articleFacets(list: Omit<ArticlePage, 'at'>, { reader }: ApiContext, info: GraphQLResolveInfo) {
  const asked = facetsAsked(info)
  return facetsIn(asked, await reader.read('read/article-facets', { pages: [{ ...list, at: 0 }], facets: asked }))
}
