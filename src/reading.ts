// Reading documents: from what a source gave to what the article says, here or in threads of their own.
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { type ArticleResult, toArticle } from './article/index.ts'
import type { Article, Document, Extraction } from './model.ts'
import { extractAll } from './pipeline.ts'
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

/** What a thread is handed: a document, or an article that is in the graph and is read again. */
export type Reading = { readonly document: Document } | { readonly article: Article }

/** Reads in one go: faster than one after the other. Gives a document's result, an article's extraction, in their order. */
export function readTogether(readings: readonly Reading[], seed: Seed): (ReadResult | Extraction)[] {
  const made = readings.map(
    (reading): ArticleResult =>
      'document' in reading ? toArticle(reading.document) : { ok: true, article: reading.article },
  )
  const articles = made.flatMap((result) => (result.ok ? [result.article] : []))
  const extractions = extractAll(articles, seed).map(lean).values()
  return readings.map((reading, i) => {
    const result = made[i]!
    if (!result.ok) return { ok: false, failure: result.failure }
    const extraction = extractions.next().value!
    return 'document' in reading ? { ok: true, extraction } : extraction
  })
}

/** Reads one document. */
export function readDocument(document: Document, seed: Seed): ReadResult {
  return readTogether([{ document }], seed)[0] as ReadResult
}

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

/** Most that a thread reads in one go, and most characters of it: what is read is held until the last is done. */
export const TOGETHER = 16
const CHARACTERS = 200_000

/** A reading that waits for a thread. */
interface Waiting {
  readonly reading: Reading
  readonly done: (result: ReadResult | Extraction) => void
  readonly failed: (error: unknown) => void
}

const sizeOf = ({ reading }: Waiting): number =>
  'document' in reading ? reading.document.body.length : reading.article.text.length

/** Takes from those that wait what one of so many threads reads next: its share, at least one. */
function takeShare(waiting: Waiting[], threads: number): Waiting[] {
  const most = Math.min(TOGETHER, Math.ceil(waiting.length / threads))
  let characters = 0
  let taken = 0
  while (taken < most) {
    characters += sizeOf(waiting[taken]!)
    if (taken > 0 && characters > CHARACTERS) break
    taken++
  }
  return waiting.splice(0, taken)
}

/**
 * Opens threads that read. Each is started when there is work for it, and ends when there has been none for a while.
 * An article that takes too long, or breaks its thread, fails by itself: another thread takes the place of its own, and
 * what was read with it is read again.
 */
export function openReaders(options: ReadersOptions = {}): Readers {
  const { threads = availableParallelism() - 1, seconds = 60, module = MODULE } = options
  const count = Math.max(1, threads)
  const pool = new Piscina<readonly Reading[], readonly (ReadResult | Extraction)[]>({
    filename: module.href,
    minThreads: 0,
    maxThreads: count,
    idleTimeout: 30_000,
    // The sources are TypeScript, which Node does not read by itself.
    ...(module.href.endsWith('.ts') ? { execArgv: ['--import', import.meta.resolve('tsx')] } : {}),
  })
  let closed = false
  const readInTime = async (some: readonly Waiting[]) => {
    const signal = AbortSignal.timeout(seconds * 1000)
    try {
      return await pool.run(
        some.map(({ reading }) => reading),
        { signal },
      )
    } catch (error) {
      throw signal.aborted ? new TooSlow(seconds, { cause: error }) : error
    }
  }
  const settle = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const results = await readInTime(some)
      for (const [i, { done }] of some.entries()) done(results[i]!)
    } catch (error) {
      if (closed) for (const one of some) one.failed(error)
      // One is at fault: by itself each shows whether it is the one.
      else if (some.length > 1) for (const one of some) await settle([one])
      else some[0]!.failed(error)
    }
  }
  // Nothing waits within the pool, so that an article's time begins when a thread takes it (or is started for it).
  const waiting: Waiting[] = []
  let free = count
  const work = async (): Promise<void> => {
    if (free === 0) return
    free--
    while (waiting.length > 0 && !closed) await settle(takeShare(waiting, count))
    free++
  }
  const run = (reading: Reading) =>
    new Promise<ReadResult | Extraction>((done, failed) => {
      if (closed) return failed(new Error('The readers are closed.'))
      waiting.push({ reading, done, failed })
      void work()
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
    width: count * TOGETHER,
    close: async () => {
      closed = true
      for (const { failed } of waiting.splice(0)) failed(new Error('The readers were closed.'))
      await pool.destroy()
    },
  }
}
