// Attestations, articles, stories and publishers.
import type { GraphQLResolveInfo } from 'graphql'
import type { ArticleRow, AttestationRow, FactRow, PublisherRow } from '../../graph/read/rows.ts'
import { articleFacetsOf, articleFilter, articlePage } from '../articles.ts'
import { asOfHere } from '../as-of.ts'
import type { ApiContext } from '../context.ts'
import { DATED_KEY } from '../cursor.ts'
import { apiError } from '../errors.ts'
import { factParts } from '../fact-parts.ts'
import { toFilter } from '../filter.ts'
import type { FactFilter } from '../generated/schema.ts'
import { factSlice, keyNumber, type PageArgs, sliceOf } from '../list-page.ts'
import { idOf } from '../names.ts'
import { below, onItems } from '../selection.ts'

const span = (row: AttestationRow, start: number | null, end: number | null) =>
  start === null || end === null
    ? null
    : { start, end, text: row.quote.slice(Math.max(0, start - row.start), Math.max(0, end - row.start)) }

const gone = (what: string, id: string) => apiError('NOT_FOUND', `The ${what} of ${id} is not there any more.`)

async function article(row: AttestationRow, _: unknown, { loaders }: ApiContext): Promise<ArticleRow> {
  const found = row.article ?? (await loaders.attestationArticles.load(row.id))
  if (!found) throw gone('article', row.id)
  // The statement reads the publisher beside the article.
  return row.publisher === undefined || row.publisher === null ? found : { ...found, publisher: row.publisher }
}

async function fact(row: AttestationRow, _: unknown, { loaders, moments }: ApiContext, info: GraphQLResolveInfo) {
  const asOf = asOfHere(moments, info)
  const parts = factParts(below(info.fieldNodes, info), info, asOf)
  const [found] = await loaders.attestationFacts.load({ id: row.id, parts, asOf })
  if (!found) throw gone('fact', row.id)
  return found
}

/** Keys within an article: where a sentence starts, and what stands in it. */
const PLACE_KEY = /^\d{9}\|\S+$/
const SPAN_KEY = /^\d{9}\|(?:\d{9}|~)\|\S+$/

export const Attestation = {
  article,
  fact,
  span: (row: AttestationRow) => span(row, row.spanStart, row.spanEnd),
  cue: (row: AttestationRow) => span(row, row.cueStart, row.cueEnd),
  content: (row: AttestationRow) => span(row, row.contentStart, row.contentEnd),
}

async function facts(
  row: ArticleRow,
  args: PageArgs & { readonly filter?: FactFilter | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const asOf = asOfHere(context.moments, info)
  const rows = await context.loaders.articleFacts.load({
    article: row.id,
    filter: toFilter(args.filter),
    asOf,
    with: factParts(onItems(info.fieldNodes, info), info, asOf),
  })
  // In the order of their sentences, which is no fact's own.
  const places = new Map(rows.map(({ fact, start }) => [fact.id, `${keyNumber(start)}|${fact.id}`]))
  const found = rows.map(({ fact }) => fact)
  const key = ({ id }: FactRow) => places.get(id)!
  return factSlice(found, args, { keyed: { key, form: PLACE_KEY, order: 'UP' }, asOf })
}

export const Article = {
  authors: (row: ArticleRow) => row.authors ?? [],
  publisher: (row: ArticleRow, _: unknown, { loaders }: ApiContext) =>
    row.publisher === undefined ? loaders.articlePublishers.load(row.id) : row.publisher,
  text: async (row: ArticleRow, _: unknown, { loaders }: ApiContext) => (await loaders.articleTexts.load(row.id)) ?? '',
  story: async (row: ArticleRow, _: unknown, { loaders }: ApiContext) => {
    const id = await loaders.articleStories.load(row.id)
    return id ? { id } : null
  },
  facts,
  attestations: async (row: ArticleRow, args: PageArgs, { loaders, moments }: ApiContext, info: GraphQLResolveInfo) => {
    const rows = await loaders.articleAttestations.load({ id: row.id, asOf: asOfHere(moments, info) })
    const attestations = rows.map((attestation) => ({ ...attestation, article: row }))
    const key = ({ start, spanStart, id }: AttestationRow) => `${keyNumber(start)}|${keyNumber(spanStart)}|${id}`
    return sliceOf(attestations, args, { key, form: SPAN_KEY, order: 'UP' })
  },
}

interface StoryRow {
  readonly id: string
}

/** The articles of a story, latest first; a few, so that they are counted here. */
function storyPage(articles: readonly ArticleRow[], args: PageArgs) {
  const key = (row: ArticleRow) => row.key
  const page = sliceOf(articles, args, { key, form: DATED_KEY, order: 'DOWN' })
  return { ...page, facets: (_: unknown, __: ApiContext, info: GraphQLResolveInfo) => articleFacetsOf(articles, info) }
}

const articlesOf = ({ id }: StoryRow, { loaders, moments }: ApiContext, info: GraphQLResolveInfo) =>
  loaders.storyArticles.load({ id, asOf: asOfHere(moments, info) })

export const Story = {
  headline: async (row: StoryRow, _: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
    (await articlesOf(row, context, info)).at(-1)?.headline ?? null,
  articles: async (row: StoryRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    storyPage(await articlesOf(row, context, info), args),
  publishers: async (story: StoryRow, _: unknown, context: ApiContext, info: GraphQLResolveInfo) => {
    const rows = (await articlesOf(story, context, info)).flatMap((row) => row.publisher ?? [])
    return [...new Map(rows.map((row) => [row.id, row])).values()]
  },
}

export const Publisher = {
  country: async (row: PublisherRow, _: unknown, { loaders }: ApiContext) => {
    const id = row.country ? idOf(row.country) : null
    return id ? ((await loaders.entities.load(id))?.entity ?? null) : null
  },
  articles: (row: PublisherRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    articlePage(articleFilter({ publisher: [row.id] }, asOfHere(context.moments, info)), args, context),
}
