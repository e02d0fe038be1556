// Puts source, extraction and graph together: documents in, articles committed, a line said on each.
// An article is in the graph whole or not at all; what cannot be read or written is reported and the rest goes on.
import type { ArticleResult } from './article/index.ts'
import type { Document, Extraction } from './model.ts'
import type { Failure, SourceItem } from './source/index.ts'

/** What became of one document. */
export type IngestResult =
  | {
      readonly status: 'new' | 'duplicate'
      readonly origin: string
      readonly articleId: string
      readonly headline: string | null
      readonly counts: Readonly<Record<'entities' | 'meetings' | 'pledges' | 'positions' | 'actions', number>>
    }
  | ({ readonly status: 'invalid' } & Failure)
  /** The document is sound but could not be written: the database refused or went away. Try again. */
  | { readonly status: 'failed'; readonly origin: string; readonly code: 'NOT_WRITTEN'; readonly message: string }

/** The stages that ingestion joins. */
export interface IngestParts {
  readonly toArticle: (document: Document) => ArticleResult
  /** Keeps a document that is in another language; gives where, or null where it is kept nowhere. */
  readonly keep?: (document: Document) => Promise<string | null>
  readonly extract: (article: (ArticleResult & { ok: true })['article']) => Extraction
  /** Writes a batch in one transaction; says what became of each. Rejects when nothing of it was written. */
  readonly write: (
    extractions: readonly Extraction[],
  ) => Promise<readonly { readonly article: string; readonly status: 'new' | 'duplicate' }[]>
}

/** Articles written in one transaction. */
const BATCH = 20

interface Read {
  readonly origin: string
  readonly extraction: Extraction
}

const counts = (e: Extraction) => ({
  entities: e.entities.length,
  meetings: e.meetings.length,
  pledges: e.pledges.length,
  positions: e.positions.length,
  actions: e.actions.length,
})

async function writeBatch(batch: readonly Read[], write: IngestParts['write']): Promise<readonly IngestResult[]> {
  try {
    const written = await write(batch.map((b) => b.extraction))
    return batch.map(({ origin, extraction }, i) => ({
      status: written[i]!.status,
      origin,
      articleId: written[i]!.article,
      headline: extraction.article.headline,
      counts: counts(extraction),
    }))
  } catch (error) {
    // One bad article must not take its batch along: each is tried alone before it is given up.
    if (batch.length > 1) return (await Promise.all(batch.map((b) => writeBatch([b], write)))).flat()
    const message = error instanceof Error ? error.message : String(error)
    return batch.map(({ origin }) => ({
      status: 'failed',
      origin,
      code: 'NOT_WRITTEN',
      message: `nothing of it was written (${message}); it can be ingested again once the database answers`,
    }))
  }
}

/** A document in a language that is not read yet is kept where that is wished. */
async function withKept(failure: Failure, document: Document, { keep }: IngestParts): Promise<Failure> {
  if (failure.code !== 'LANGUAGE' || !keep) return failure
  const path = await keep(document).catch(() => null)
  return path === null ? failure : { ...failure, message: `${failure.message} It is kept for later in ${path}.` }
}

/**
 * Ingests documents in order.
 * @param items documents and the reasons why others could not be read
 * @param parts the stages
 * @returns one result per item, in order, each given only when its article is committed or given up
 */
export async function* ingest(
  items: AsyncIterable<SourceItem> | Iterable<SourceItem>,
  parts: IngestParts,
): AsyncGenerator<IngestResult> {
  let batch: Read[] = []
  for await (const item of items) {
    const article = item.ok ? parts.toArticle(item.document) : item
    if (!article.ok) {
      // Results keep the order of their sources.
      yield* await writeBatch(batch, parts.write)
      batch = []
      yield {
        status: 'invalid',
        ...(item.ok ? await withKept(article.failure, item.document, parts) : article.failure),
      }
      continue
    }
    const origin = item.ok ? item.document.origin : ''
    batch.push({ origin, extraction: parts.extract(article.article) })
    if (batch.length < BATCH) continue
    yield* await writeBatch(batch, parts.write)
    batch = []
  }
  if (batch.length > 0) yield* await writeBatch(batch, parts.write)
}
