// Reading documents: from what a source gave to what the article says, here or in threads of their own.
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type ArticleResult, toArticle } from './article/index.ts'
import type { Document, Extraction } from './model.ts'
import { extract } from './pipeline.ts'
import type { Seed } from './seed/index.ts'

/** What a document says, or why it cannot be read. */
export type ReadResult =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly failure: (ArticleResult & { ok: false })['failure'] }

/** An extraction without what only the stages before need: a tenth of it, to be sent from thread to thread. */
function lean(extraction: Extraction): Extraction {
  const { meetings, pledges, positions, actions, milestones } = extraction
  const told = new Set([meetings, pledges, positions, actions, milestones].flat().map((record) => record.sentence))
  const sentences = extraction.sentences.map((sentence) => ({
    ...sentence,
    quotes: [],
    phrases: [],
    clauses: [],
    tokens: told.has(sentence.index) ? sentence.tokens : [],
  }))
  return { ...extraction, sentences }
}

/** Reads one document. */
export function readDocument(document: Document, seed: Seed): ReadResult {
  const result = toArticle(document)
  if (!result.ok) return { ok: false, failure: result.failure }
  return { ok: true, extraction: lean(extract(result.article, seed)) }
}

/** Threads that read documents. */
export interface Readers {
  readonly read: (document: Document) => Promise<ReadResult>
  /** How many documents are worth handing in at once. */
  readonly width: number
  readonly close: () => Promise<void>
}

/**
 * Opens threads that read: all cores but the one that the database is left with. Each is started when there is work
 * for it, and ends when there has been none for a while.
 * @param count how many; at least one
 */
export function openReaders(count = availableParallelism() - 1): Readers {
  const threads = Math.max(1, count)
  const source = import.meta.url.endsWith('.ts')
  const pool = new Piscina<Document, ReadResult>({
    filename: new URL(source ? './reading-thread.ts' : './reading-thread.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 30_000,
    // The sources are TypeScript, which Node does not read by itself.
    ...(source ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
  })
  return { read: (document) => pool.run(document), width: threads * 4, close: () => pool.destroy() }
}
