// `entente ingest --events`: rows of event data sets into the graph, a line on each file.
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { readConfig } from '../config.ts'
import { type DatasetId, openEvents, type Skip } from '../events/index.ts'
import { unzipFirst } from '../events/zip.ts'
import { writeExtractions } from '../graph/write.ts'
import type { Extraction } from '../model.ts'
import { type Opened, openAll } from '../open.ts'
import { showProgress } from '../progress.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** What became of the rows of a file. */
export interface EventCounts {
  readonly new: number
  readonly duplicate: number
  /** Rows that gave nothing, by reason. */
  readonly skipped: Readonly<Partial<Record<Skip, number>>>
}

/** Rows written in one transaction. */
const BATCH = 100

const REASONS: Readonly<Record<Skip, string>> = {
  COLUMNS: 'do not have the columns of the data set',
  NO_PARTY: 'name no two states or bodies that the reference data knows',
  NO_TYPE: 'have a code without a PLOVER type',
  NO_DATE: 'have no day',
}

/** A file's bytes, unpacked where its name says that it is packed. */
function bytesOf(path: string): AsyncIterable<Uint8Array> {
  const file: Readable = path === '-' ? process.stdin : createReadStream(path)
  if (/\.zip$/i.test(path)) return unzipFirst(file)
  if (!/\.gz$/i.test(path)) return file
  const unpacked = file.pipe(createGunzip())
  // An error of the file must reach the reader of what comes out of the pipe.
  file.on('error', (error) => unpacked.destroy(error))
  return unpacked
}

/** Longest line that is held: rows of the knowledge graph are long. */
const LONGEST = 4_000_000

/** The lines of a stream. @throws Error where one is longer than any row is */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder()
  let held = ''
  for await (const chunk of bytes) {
    const lines = (held + decoder.decode(chunk, { stream: true })).split('\n')
    held = lines.pop()!
    yield* lines
    if (held.length > LONGEST) throw new Error(`a line is longer than ${LONGEST} characters: this is no such table`)
  }
  if (held !== '') yield held
}

/** Writes the rows of a data set; what the graph holds already is left as it is. */
export async function ingestRows(
  lines: AsyncIterable<string>,
  id: DatasetId,
  { graph, seed }: Pick<Opened, 'graph' | 'seed'>,
): Promise<EventCounts> {
  const { dataset, read } = openEvents(id, seed)
  const extractor = { name: dataset.name, version: dataset.version }
  const count = { new: 0, duplicate: 0 }
  const skipped: Partial<Record<Skip, number>> = {}
  let batch: Extraction[] = []
  const flush = async () => {
    if (batch.length === 0) return
    const written = await writeExtractions(graph, batch, { extractor, publishers: seed.publishers })
    for (const { status } of written) count[status]++
    batch = []
  }
  for await (const item of read(lines)) {
    if (!item.ok) {
      skipped[item.skip] = (skipped[item.skip] ?? 0) + 1
      continue
    }
    batch.push(item.extraction)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return { ...count, skipped }
}

function described(origin: string, { new: fresh, duplicate, skipped }: EventCounts): string {
  const left = Object.entries(skipped).map(([skip, n]) => `${n} left out, as they ${REASONS[skip as Skip]}`)
  return [`${origin}: ${fresh} rows new, ${duplicate} known`, ...left].join('; ')
}

/**
 * Ingests files of event data.
 * @returns 1 where a file could not be read to its end; running it again goes over what is there
 */
export async function ingestEvents(
  paths: readonly string[],
  options: { readonly events: DatasetId; readonly json: boolean },
): Promise<ExitCode> {
  const { report, finish } = showProgress(process.stderr)
  const opened = await openAll(readConfig(process.env), report)
  finish()
  let code: ExitCode = EXIT.ok
  try {
    for (const path of paths) {
      try {
        const counts = await ingestRows(linesOf(bytesOf(path)), options.events, opened)
        process.stdout.write(
          `${options.json ? JSON.stringify({ origin: path, ...counts }) : described(path, counts)}\n`,
        )
      } catch (error) {
        code = EXIT.failed
        process.stderr.write(`${path}: ${(error as Error).message}\n`)
      }
    }
    return code
  } finally {
    await opened.close()
  }
}
