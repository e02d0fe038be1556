// Files that hold many documents: which reader a file's name asks for, unpacked where it is packed.
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { SourceItem } from '../failure.ts'
import { readJsonl } from '../jsonl.ts'
import { type CsvColumns, readCsv } from './csv.ts'
import { readWarc } from './warc.ts'

type Reader = (
  stream: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
  columns?: CsvColumns,
) => AsyncIterable<SourceItem>

const READERS: Readonly<Record<string, Reader>> = {
  jsonl: readJsonl,
  ndjson: readJsonl,
  csv: readCsv,
  tsv: readCsv,
  warc: readWarc,
}

const kindOf = (path: string): string | undefined => /\.([a-z]+)(\.gz)?$/i.exec(path)?.[1]?.toLowerCase()

/** Is it a file of many documents, by its name: `.jsonl`, `.ndjson`, `.csv`, `.tsv`, `.warc`, each also with `.gz`? */
export const isArchive = (path: string): boolean => Object.hasOwn(READERS, kindOf(path) ?? '')

/**
 * Reads the documents of such a file as a stream: its size does not matter, that of one document does.
 * @param columns for tables: which column gives which field
 */
export async function* readArchive(path: string, maxBytes: number, columns?: CsvColumns): AsyncIterable<SourceItem> {
  const file = createReadStream(path)
  const stream = /\.gz$/i.test(path) ? file.pipe(createGunzip()) : file
  // An error of the file must reach the reader of what comes out of the pipe.
  file.on('error', (error) => stream.destroy(error))
  try {
    yield* READERS[kindOf(path)!]!(stream, path, maxBytes, columns)
  } finally {
    file.destroy()
    stream.destroy()
  }
}
