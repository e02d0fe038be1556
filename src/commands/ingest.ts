// `entente ingest`: sources into the graph, a line on each.
import { readConfig } from '../config.ts'
import { writeExtractions } from '../graph/write.ts'
import { type IngestParts, type IngestResult, ingest } from '../ingest.ts'
import { keepForLater } from '../later.ts'
import type { Opened } from '../open.ts'
import { openAll } from '../open.ts'
import { EXTRACTOR } from '../pipeline.ts'
import { showProgress } from '../progress.ts'
import { openReaders, type Readers, readDocument } from '../reading.ts'
import { type Checkpoint, CSV_FIELDS, type CsvColumns, openCheckpoint, readSources } from '../source/index.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { describeResult } from './say.ts'
import { stopSignal } from './stop.ts'

/** Milliseconds for a batch: the first one is planned while it is written, on a database that has just started. */
const PATIENCE = 120_000

/** How the running program joins the stages. */
export interface Joined {
  /** Folder in which documents in other languages are kept; they are kept nowhere when left out. */
  readonly home?: string | undefined
  /** Threads to read in; without them documents are read where they come, one after the other. */
  readonly readers?: Readers | undefined
}

/** The stages as the running program joins them. */
export function ingestParts(
  { graph, seed }: Pick<Opened, 'graph' | 'seed'>,
  { home, readers }: Joined = {},
): IngestParts {
  return {
    ...(readers ? { read: readers.read, width: readers.width } : { read: (document) => readDocument(document, seed) }),
    ...(home === undefined ? {} : { keep: (document) => keepForLater(home, document) }),
    write: (extractions) =>
      writeExtractions(graph, extractions, {
        extractor: EXTRACTOR,
        publishers: seed.publishers,
        timeout: PATIENCE,
      }),
  }
}

/** How `entente ingest` was called. */
export interface IngestOptions {
  /** Print results as JSON lines. */
  readonly json: boolean
  /** Which column of a table gives which field: `text=body,headline=title`. */
  readonly columns?: string
  /** File that remembers how far archives were read. */
  readonly checkpoint?: string
}

/**
 * Reads the mapping of columns.
 * @param text `field=column` pairs, parted by commas
 * @throws Error naming the pair that cannot be used, and what can
 */
export function parseColumns(text: string): CsvColumns {
  const pairs = text.split(',').map((pair) => {
    const [field, column] = pair.split('=', 2).map((part) => part.trim())
    if (!column || !(CSV_FIELDS as readonly string[]).includes(field!)) {
      throw new Error(`"${pair}" is no mapping. It takes FIELD=COLUMN, where FIELD is one of ${CSV_FIELDS.join(', ')}.`)
    }
    return [field, column] as const
  })
  return Object.fromEntries(pairs)
}

/** Results between two writes of the checkpoint. */
const MARK_EVERY = 20

/**
 * Passes results on and marks them in a checkpoint, in groups. From the first one that the database did not take,
 * nothing more is marked: the next run begins there.
 */
export async function* marked(results: AsyncIterable<IngestResult>, checkpoint: Checkpoint | undefined) {
  let done: string[] = []
  let open = true
  for await (const result of results) {
    if (result.status === 'failed') open = false
    if (checkpoint && open) {
      const line = result.status === 'invalid' ? result.line : undefined
      done.push(line === undefined ? result.origin : `${result.origin}:${line}`)
      if (done.length >= MARK_EVERY) {
        await checkpoint.mark(done)
        done = []
      }
    }
    yield result
  }
  if (checkpoint && done.length > 0) await checkpoint.mark(done)
}

/**
 * Ingests sources; results go to stdout (JSON lines with `json`), problems to stderr.
 * @returns 1 when any source failed, though the others are in; 2 where the mapping of columns cannot be used
 */
export async function ingestSources(args: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const config = readConfig(process.env)
  let columns: CsvColumns | undefined
  try {
    columns = options.columns === undefined ? undefined : parseColumns(options.columns)
  } catch (error) {
    process.stderr.write(`--columns: ${(error as Error).message}\n`)
    return EXIT.usage
  }
  const checkpoint = options.checkpoint === undefined ? undefined : await openCheckpoint(options.checkpoint)
  const { report, finish } = showProgress(process.stderr)
  const stop = stopSignal()
  const opened = await openAll(config, report)
  finish()
  const readers = openReaders({ seconds: config.readSeconds })
  let code: ExitCode = EXIT.ok
  try {
    const items = readSources(args, {
      maxBytes: config.maxBytes,
      signal: stop.signal,
      ...(columns ? { columns } : {}),
      ...(checkpoint ? { checkpoint } : {}),
    })
    for await (const result of marked(ingest(items, ingestParts(opened, { home: config.home, readers })), checkpoint)) {
      const bad = result.status === 'invalid' || result.status === 'failed'
      if (bad) code = EXIT.failed
      if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`)
      else (bad ? process.stderr : process.stdout).write(`${describeResult(result)}\n`)
    }
    return stop.signal.aborted ? EXIT.failed : code
  } finally {
    await readers.close()
    await opened.close()
    stop.release()
  }
}
