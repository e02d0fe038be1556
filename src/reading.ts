// Reading documents: from what a source gave to what the article says, here or in threads of their own.
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type ArticleResult, toArticle } from './article/index.ts'
import type { Article, Document, Extraction } from './model.ts'
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

/** Reads an article again that is in the graph. */
export function readArticle(article: Article, seed: Seed): Extraction {
  return lean(extract(article, seed))
}

/** What a thread is handed. */
export type Reading = { readonly document: Document } | { readonly article: Article }

/** Threads that read documents and articles. */
export interface Readers {
  readonly read: (document: Document) => Promise<ReadResult>
  /** Rejects where the article cannot be read, or takes too long; the message says so. */
  readonly readAgain: (article: Article) => Promise<Extraction>
  /** How many documents are worth handing in at once. */
  readonly width: number
  readonly close: () => Promise<void>
}

/** An article that took longer than it may. */
class TooSlow extends Error {
  override readonly name = 'TooSlow'
  constructor(seconds: number, options: ErrorOptions) {
    super(`reading it took longer than ${seconds} s, the limit that ENTENTE_READ_SECONDS sets`, options)
  }
}

/** How readers are opened. */
export interface ReadersOptions {
  /** How many threads, at least one: all cores but the one that the database is left with, where it is left out. */
  readonly threads?: number
  /** Longest time of one article; a minute, where it is left out. */
  readonly seconds?: number
  /** The module that a thread runs. */
  readonly module?: URL
}

const SOURCE = import.meta.url.endsWith('.ts')
const MODULE = new URL(SOURCE ? './reading-thread.ts' : './reading-thread.js', import.meta.url)

/** Lets as many in at once as there are places; the others wait for their turn. */
function turns(places: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let free = places
  return async (work) => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}

/**
 * Opens threads that read. Each is started when there is work for it, and ends when there has been none for a while.
 * An article that takes too long fails by itself: its thread is ended, and another takes its place.
 */
export function openReaders(options: ReadersOptions = {}): Readers {
  const { threads = availableParallelism() - 1, seconds = 60, module = MODULE } = options
  const count = Math.max(1, threads)
  const pool = new Piscina<Reading, ReadResult | Extraction>({
    filename: module.href,
    minThreads: 0,
    maxThreads: count,
    idleTimeout: 30_000,
    // The sources are TypeScript, which Node does not read by itself.
    ...(module.href.endsWith('.ts') ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
  })
  // Nothing waits within the pool, so that an article's time begins when it is read.
  const inTurn = turns(count)
  const run = (reading: Reading) =>
    inTurn(async () => {
      const signal = AbortSignal.timeout(seconds * 1000)
      try {
        return await pool.run(reading, { signal })
      } catch (error) {
        throw signal.aborted ? new TooSlow(seconds, { cause: error }) : error
      }
    })
  const read = async (document: Document): Promise<ReadResult> => {
    try {
      return (await run({ document })) as ReadResult
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error
      const { origin } = document
      const message = `${origin} was given up: ${error.message}. The others go on; give it in parts, or raise the limit.`
      return { ok: false, failure: { origin, code: 'TIMEOUT', message } }
    }
  }
  return {
    read,
    readAgain: (article) => run({ article }) as Promise<Extraction>,
    width: count * 4,
    close: () => pool.destroy(),
  }
}
