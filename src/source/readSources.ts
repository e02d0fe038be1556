// Sources → documents: files, folders, standard input and URLs, one after the other. What is wrong with one
// is told and the rest goes on.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Checkpoint } from './archives/checkpoint.ts'
import { type CsvColumns, readCsv } from './archives/csv.ts'
import { isArchive, readArchive } from './archives/open.ts'
import { readWarc } from './archives/warc.ts'
import { readUpTo } from './bytes.ts'
import { failed, type SourceItem } from './failure.ts'
import { guardedFetch } from './http/fetch.ts'
import { type FetchPolicy, publicPolicy } from './http/policy.ts'
import { readJsonl } from './jsonl.ts'
import { readBytes, readPage, tooLarge } from './page.ts'

export interface SourceOptions {
  /** Largest document in bytes; of a `.jsonl`, largest line. */
  readonly maxBytes: number
  /** What `-` reads; `process.stdin` when left out. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** For `.csv` and `.tsv`: which column gives which field. */
  readonly columns?: CsvColumns
  /** How far earlier runs came: what they have done is passed over. */
  readonly checkpoint?: Checkpoint
  /** Where URLs may lead; the public internet when left out. Never made from input. */
  readonly policy?: FetchPolicy
  readonly signal?: AbortSignal
}

const PAGES = new Set(['.txt', '.text', '.html', '.htm', '.xhtml'])

/**
 * Reads documents from sources, in the order given.
 * @param args paths of text and HTML files, of archives (`.jsonl`, `.csv`, `.tsv`, `.warc`, each also with `.gz`), folders of them (read below too, sorted by name), `-` for
 *   standard input, http and https URLs
 * @returns one item per document or failure; never throws for what a source is or holds
 */
export async function* readSources(args: readonly string[], options: SourceOptions): AsyncIterable<SourceItem> {
  for (const arg of args) {
    if (options.signal?.aborted) return
    yield* readSource(arg, options)
  }
}

async function* readSource(arg: string, options: SourceOptions): AsyncIterable<SourceItem> {
  try {
    if (arg === '-') yield* readStdin(options)
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(arg)) yield await readUrl(arg, options)
    else yield* readPath(arg, options)
  } catch (error) {
    yield failed(arg, 'UNREADABLE', `${arg} could not be read: ${(error as Error).message}.`)
  }
}

async function* readPath(path: string, options: SourceOptions): AsyncIterable<SourceItem> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown')
  if (typeof found === 'string') {
    if (found === 'ENOENT' || found === 'ENOTDIR') {
      yield failed(path, 'NOT_FOUND', `There is no file or folder ${path}. Check the path.`)
    } else yield failed(path, 'UNREADABLE', `${path} could not be opened (${found}). Check its permissions.`)
    return
  }
  if (found.isDirectory()) yield* readFolder(path, options)
  else if (isArchive(path)) yield* fromCheckpoint(path, options)
  else if (!(await options.checkpoint?.doneIn(path))) yield await readFile(path, options)
}

async function* readFolder(folder: string, options: SourceOptions): AsyncIterable<SourceItem> {
  let any = false
  for await (const path of filesBelow(folder)) {
    if (options.signal?.aborted) return
    any = true
    yield* readSource(path, options)
  }
  if (!any) {
    yield failed(
      folder,
      'NO_DOCUMENTS',
      `${folder} holds no text, page or archive of them (.txt, .html, .jsonl, .csv, .warc, …).`,
    )
  }
}

async function* filesBelow(folder: string): AsyncIterable<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    // Links to folders are not followed: they may lead back up.
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (PAGES.has(extname(entry.name).toLowerCase()) || isArchive(entry.name)) yield path
  }
}

async function readFile(path: string, options: SourceOptions): Promise<SourceItem> {
  const stream = createReadStream(path)
  try {
    return toItem(await readUpTo(stream, options.maxBytes), path, options)
  } catch (error) {
    return unreadable(path, error)
  } finally {
    stream.destroy()
  }
}

// Passes over what an earlier run has done, line by line.
async function* fromCheckpoint(path: string, options: SourceOptions): AsyncIterable<SourceItem> {
  const done = (await options.checkpoint?.doneIn(path)) ?? 0
  try {
    for await (const item of readArchive(path, options.maxBytes, options.columns)) {
      if (options.signal?.aborted) return
      if (lineOf(item) > done) yield item
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!code.startsWith('Z_')) yield unreadable(path, error)
    else yield failed(path, 'BROKEN_ARCHIVE', `${path} cannot be unpacked (${message}). What stood before was read.`)
  }
}

// A failure of the whole file has no line and is always told.
function lineOf(item: SourceItem): number {
  if (!item.ok) return item.failure.line ?? Number.POSITIVE_INFINITY
  return Number(/:(\d+)$/.exec(item.document.origin)?.[1] ?? Number.POSITIVE_INFINITY)
}

const unreadable = (path: string, error: unknown): SourceItem =>
  failed(
    path,
    'UNREADABLE',
    `${path} could not be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}). Check its permissions.`,
  )

// Standard input is unpacked where it is gzip; then it is a table where columns were named, a WARC file or JSON lines by
// how it opens, else one text or page.
async function* readStdin(options: SourceOptions): AsyncIterable<SourceItem> {
  const packed = await peek(options.stdin ?? process.stdin)
  const { opening, stream } = isGzip(packed.opening) ? await peek(gunzip(packed.stream)) : packed
  if (opening.length === 0) {
    yield failed('-', 'EMPTY', 'Standard input is empty.')
  } else if (options.columns) {
    yield* readCsv(stream, '-', options.maxBytes, options.columns)
  } else if (opening.subarray(0, 5).toString('latin1') === 'WARC/') {
    yield* readWarc(stream, '-', options.maxBytes)
  } else if (/^\ufeff?\s*\{/.test(opening.subarray(0, 64).toString('utf8'))) {
    yield* readJsonl(stream, '-', options.maxBytes)
  } else yield toItem(await readUpTo(stream, options.maxBytes), '-', options)
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b
const gunzip = (stream: AsyncIterable<Uint8Array>) => Readable.from(stream, { objectMode: false }).pipe(createGunzip())

// The first bytes of a stream, and the whole of it.
async function peek(source: AsyncIterable<Uint8Array | string>) {
  const chunks = source[Symbol.asyncIterator]()
  let opening = Buffer.alloc(0)
  while (opening.length < 8) {
    const next = await chunks.next()
    if (next.done) break
    opening = Buffer.concat([opening, Buffer.from(next.value)])
  }
  const stream = (async function* (): AsyncIterable<Uint8Array> {
    if (opening.length > 0) yield opening
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield Buffer.from(next.value)
  })()
  return { opening, stream }
}

async function readUrl(address: string, options: SourceOptions): Promise<SourceItem> {
  const result = await guardedFetch(address, {
    policy: options.policy ?? publicPolicy,
    maxBytes: options.maxBytes,
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (!result.ok) return failed(address, result.code, result.message)
  return readPage(address, result.answer)
}

const toItem = (bytes: Uint8Array | null, origin: string, { maxBytes }: SourceOptions): SourceItem =>
  bytes === null ? tooLarge(origin, maxBytes) : readBytes(bytes, origin)
