// Puts source, extraction and graph together: documents in, articles committed, a line said on each.
// An article is in the graph whole or not at all; what cannot be read or written is reported and the rest goes on.
import type { Document, Extraction } from './model.ts'
import type { ReadResult } from './reading.ts'
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
  /** Reads a document, at once or in another thread. */
  readonly read: (document: Document) => ReadResult | Promise<ReadResult>
  /** Keeps a document that is in another language; gives where, or null where it is kept nowhere. */
  readonly keep?: (document: Document) => Promise<string | null>
  /** How many documents are read at once; one where it is left out. */
  readonly width?: number
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
    // One bad article must not take its batch along: each is tried alone before it is given up. One after the other:
    // articles of one batch tell of the same pairs, and would wait for each other in the database. Where that is away,
    // none fares better alone.
    const away = (error as { code?: unknown }).code === 'UNAVAILABLE'
    if (batch.length > 1 && !away) {
      const alone: IngestResult[] = []
      for (const one of batch) alone.push(...(await writeBatch([one], write)))
      return alone
    }
    const message = error instanceof Error ? error.message : String(error)
    return batch.map(({ origin }) => ({
      status: 'failed',
      origin,
      code: 'NOT_WRITTEN',
      message: `nothing of it was written (${message}); it can be ingested again once the database answers`,
    }))
  }
}

type Entry = ({ readonly ok: true } & Read) | { readonly ok: false; readonly failure: Failure }

/** A document in a language that is not read yet is kept where that is wished. */
async function withKept(failure: Failure, document: Document, { keep }: IngestParts): Promise<Failure> {
  if (failure.code !== 'LANGUAGE' || !keep) return failure
  const path = await keep(document).catch(() => null)
  return path === null ? failure : { ...failure, message: `${failure.message} It is kept for later in ${path}.` }
}

/** A document that the reading itself breaks at, or its thread with it, must not take the others along. */
async function readOne(document: Document, { read }: IngestParts): Promise<ReadResult> {
  try {
    return await read(document)
  } catch (error) {
    const { origin } = document
    const why = error instanceof Error ? error.message : String(error)
    const message = `${origin} could not be read: a fault of the program (${why}). The others go on; tell its keeper.`
    return { ok: false, failure: { origin, code: 'UNREADABLE', message } }
  }
}

async function entryOf(item: SourceItem, parts: IngestParts): Promise<Entry> {
  if (!item.ok) return { ok: false, failure: item.failure }
  const { document } = item
  const result = await readOne(document, parts)
  return result.ok
    ? { ok: true, origin: document.origin, extraction: result.extraction }
    : { ok: false, failure: await withKept(result.failure, document, parts) }
}

/** Results of a batch in the order of its documents. */
async function resultsOf(batch: readonly Entry[], write: IngestParts['write']): Promise<readonly IngestResult[]> {
  const good = batch.filter((entry) => entry.ok)
  const written = good.length > 0 ? [...(await writeBatch(good, write))] : []
  return batch.map((entry) => (entry.ok ? written.shift()! : { status: 'invalid', ...entry.failure }))
}

/** Work under way: in a box, since what is yielded is waited for otherwise. */
interface Begun<T> {
  readonly work: Promise<T>
}

const begun = <T>(work: Promise<T>): Begun<T> => {
  // Where nobody comes to wait for it any more, its failure is nobody's.
  work.catch(() => undefined)
  return { work }
}

/** Lets a source run ahead of its consumer by so many items, and no more: so a slow consumer holds it back. */
async function* ahead<T>(source: AsyncGenerator<T>, most: number): AsyncGenerator<T> {
  const queue: Promise<IteratorResult<T>>[] = []
  try {
    for (;;) {
      while (queue.length < most) {
        const next = source.next()
        next.catch(() => undefined)
        queue.push(next)
      }
      const { value, done } = await queue.shift()!
      if (done) return
      yield value
    }
  } finally {
    // The source may wait for something that never comes: it is told to end, and not waited for.
    void source.return(undefined).catch(() => undefined)
  }
}

async function* reading(items: AsyncIterable<SourceItem> | Iterable<SourceItem>, parts: IngestParts) {
  for await (const item of items) yield begun(entryOf(item, parts))
}

async function* batches(entries: AsyncGenerator<Begun<Entry>>) {
  let batch: Entry[] = []
  for await (const { work } of entries) {
    batch.push(await work)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* writing(all: AsyncGenerator<Entry[]>, { write }: IngestParts) {
  let last: Promise<unknown> = Promise.resolve()
  for await (const batch of all) {
    // One after the other: the database does one batch while the next is being read.
    const work = last.then(() => resultsOf(batch, write))
    last = work.catch(() => undefined)
    yield begun(work)
  }
}

/**
 * Ingests documents in order. Reading goes on while batches are written, by a bounded number of documents: memory does
 * not grow with the number of documents, however slow the database.
 * @param items documents and the reasons why others could not be read
 * @param parts the stages
 * @returns one result per item, in order, each given only when its article is committed or given up
 */
export async function* ingest(
  items: AsyncIterable<SourceItem> | Iterable<SourceItem>,
  parts: IngestParts,
): AsyncGenerator<IngestResult> {
  const entries = ahead(reading(items, parts), Math.max(1, parts.width ?? 1))
  for await (const { work } of ahead(writing(batches(entries), parts), 2)) yield* await work
}
