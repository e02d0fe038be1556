// Attestations, articles and publishers.
import type { ArticleRow, AttestationRow, PublisherRow } from '../../graph/read/rows.ts'
import type { ApiContext } from '../context.ts'
import { apiError } from '../errors.ts'
import { idOf } from '../names.ts'

const span = (row: AttestationRow, start: number | null, end: number | null) =>
  start === null || end === null
    ? null
    : { start, end, text: row.quote.slice(Math.max(0, start - row.start), Math.max(0, end - row.start)) }

async function article(row: AttestationRow, context: ApiContext): Promise<ArticleRow> {
  const found = row.article ?? (await context.loaders.attestationArticles.load(row.id))
  if (!found) throw apiError('NOT_FOUND', `The article of ${row.id} is not there any more.`)
  // The statement reads the publisher beside the article.
  return row.publisher === undefined || row.publisher === null ? found : { ...found, publisher: row.publisher }
}

export const Attestation = {
  article: (row: AttestationRow, _: unknown, context: ApiContext) => article(row, context),
  span: (row: AttestationRow) => span(row, row.spanStart, row.spanEnd),
  cue: (row: AttestationRow) => span(row, row.cueStart, row.cueEnd),
  content: (row: AttestationRow) => span(row, row.contentStart, row.contentEnd),
}

export const Article = {
  authors: (row: ArticleRow) => row.authors ?? [],
  publisher: (row: ArticleRow, _: unknown, context: ApiContext) =>
    row.publisher ?? context.loaders.articlePublishers.load(row.id),
}

export const Publisher = {
  country: async (row: PublisherRow, _: unknown, context: ApiContext) => {
    const id = row.country ? idOf(row.country) : null
    return id ? ((await context.loaders.entities.load(id))?.entity ?? null) : null
  },
}
