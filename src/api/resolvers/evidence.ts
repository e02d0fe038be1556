// Attestations, articles, stories and publishers.
import type { GraphQLResolveInfo } from 'graphql'
import type { ArticleRow, AttestationRow, PublisherRow } from '../../graph/read/rows.ts'
import { articleFilter, articlePage } from '../articles.ts'
import { asOfHere } from '../as-of.ts'
import type { ApiContext } from '../context.ts'
import { apiError } from '../errors.ts'
import { factParts } from '../fact-parts.ts'
import { toFilter } from '../filter.ts'
import type { FactFilter } from '../generated/schema.ts'
import { factSlice, type PageArgs, sliceOf } from '../list-page.ts'
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

async function fact(row: AttestationRow, _: unknown, { loaders }: ApiContext, info: GraphQLResolveInfo) {
  const parts = factParts(below(info.fieldNodes, info), info)
  const [found] = await loaders.attestationFacts.load({ id: row.id, parts, asOf: null })
  if (!found) throw gone('fact', row.id)
  return found
}

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
  const rows = await context.loaders.articleFacts.load({
    article: row.id,
    filter: toFilter(args.filter),
    asOf: asOfHere(context.moments, info),
    with: factParts(onItems(info.fieldNodes, info), info),
  })
  return factSlice(
    rows.map((found) => found.fact),
    args,
  )
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
  attestations: async (row: ArticleRow, args: PageArgs, { loaders }: ApiContext) => {
    const rows = await loaders.articleAttestations.load(row.id)
    return sliceOf(
      rows.map((attestation) => ({ ...attestation, article: row })),
      args,
    )
  },
}

interface StoryRow {
  readonly id: string
}

export const Story = {
  headline: async ({ id }: StoryRow, _: unknown, { loaders }: ApiContext) =>
    (await loaders.storyArticles.load(id)).at(-1)?.headline ?? null,
  articles: async ({ id }: StoryRow, args: PageArgs, { loaders }: ApiContext) =>
    sliceOf(await loaders.storyArticles.load(id), args),
  publishers: async ({ id }: StoryRow, _: unknown, { loaders }: ApiContext) => {
    const rows = (await loaders.storyArticles.load(id)).flatMap((row) => row.publisher ?? [])
    return [...new Map(rows.map((row) => [row.id, row])).values()]
  },
}

export const Publisher = {
  country: async (row: PublisherRow, _: unknown, { loaders }: ApiContext) => {
    const id = row.country ? idOf(row.country) : null
    return id ? ((await loaders.entities.load(id))?.entity ?? null) : null
  },
  articles: (row: PublisherRow, args: PageArgs, context: ApiContext) =>
    articlePage(articleFilter({ publisher: [row.id] }), args, context),
}
