// CSV and TSV tables of documents, one per row, as RFC 4180 writes them: fields in quotes may hold anything.
import type { Document } from '../../model.ts'
import { decode } from '../decode.ts'
import { failed, type SourceItem } from '../failure.ts'

/** Fields of a document that a column may give. */
export const CSV_FIELDS = ['id', 'url', 'publisher', 'published', 'headline', 'text', 'html'] as const
export type CsvField = (typeof CSV_FIELDS)[number]

/** Which column gives which field: `{ text: 'body', headline: 'title' }`. */
export type CsvColumns = Readonly<Partial<Record<CsvField, string>>>

/** Names that a header may give a field where nothing was said. */
const USUAL: Readonly<Record<CsvField, readonly string[]>> = {
  id: ['id', 'article_id', 'doc_id', 'guid'],
  url: ['url', 'link', 'address', 'source_url'],
  publisher: ['publisher', 'source', 'source_name', 'publication', 'outlet', 'newspaper'],
  published: ['published', 'date', 'published_at', 'publication_date', 'pubdate', 'publish_date'],
  headline: ['headline', 'title'],
  text: ['text', 'body', 'content', 'article', 'full_text', 'fulltext'],
  html: ['html'],
}

/** A row's fields with the 1-based line that it begins on; null where it is over the limit. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[] | null
}

const QUOTE = 34
const LF = 10
const CR = 13

/** Splits a stream into records; one over `maxBytes` comes as null and costs no memory. */
export async function* csvRecords(
  stream: AsyncIterable<Uint8Array | string>,
  delimiter: string,
  maxBytes: number,
): AsyncIterable<CsvRecord> {
  const comma = delimiter.charCodeAt(0)
  let line = 1
  let start = 1
  let size = 0
  let quoted = false
  let fields: string[] = []
  let bytes: number[] = []
  const endField = () => {
    if (size <= maxBytes) fields.push(unquote(toText(bytes)))
    bytes = []
  }
  const endRecord = (): CsvRecord => {
    endField()
    const record = { line: start, fields: size > maxBytes ? null : fields }
    fields = []
    size = 0
    return record
  }
  const isBlank = () => size === 0 && fields.length === 0
  for await (const chunk of stream) {
    const data = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    for (const byte of data) {
      if (byte === LF) line++
      // A doubled quote inside quotes closes and opens again, which leaves the state as it is.
      if (byte === QUOTE) quoted = !quoted
      if (!quoted && byte === LF) {
        if (!isBlank()) yield endRecord()
        start = line
      } else if (!quoted && byte === comma) {
        size++
        endField()
      } else if (quoted || byte !== CR) {
        size++
        if (size <= maxBytes) bytes.push(byte)
        else if (bytes.length > 0) bytes = []
      }
    }
  }
  if (!isBlank()) yield endRecord()
}

function toText(bytes: readonly number[]): string {
  const decoded = decode(Uint8Array.from(bytes))
  return decoded.ok ? decoded.text : ''
}

function unquote(field: string): string {
  const text = field.replace(/^\ufeff/, '')
  return /^\s*"[\s\S]*"\s*$/.test(text) ? text.trim().slice(1, -1).replaceAll('""', '"') : text
}

/**
 * Reads documents of a table.
 * @param columns which column gives which field; by the usual names where it does not say
 */
export async function* readCsv(
  stream: AsyncIterable<Uint8Array | string>,
  origin: string,
  maxBytes: number,
  columns: CsvColumns = {},
): AsyncIterable<SourceItem> {
  const delimiter = /\.tsv(\.gz)?$/i.test(origin) ? '\t' : ','
  let places: ReadonlyMap<CsvField, number> | null = null
  let any = false
  for await (const { line, fields } of csvRecords(stream, delimiter, maxBytes)) {
    if (!places) {
      const found: ReadonlyMap<CsvField, number> | string = locate(fields ?? [], columns)
      if (typeof found === 'string') {
        yield failed(origin, 'BROKEN_LINE', `${origin}:${line}: ${found}`, line)
        return
      }
      places = found
      continue
    }
    any = true
    yield fields ? toItem(fields, places, origin, line) : over(origin, line, maxBytes)
  }
  if (!any) yield failed(origin, 'EMPTY', `${origin} holds no row below its header.`)
}

const over = (origin: string, line: number, maxBytes: number) =>
  failed(origin, 'TOO_LARGE', `${origin}:${line} is longer than ${maxBytes} bytes (setting ENTENTE_MAX_BYTES).`, line)

function locate(header: readonly string[], columns: CsvColumns): ReadonlyMap<CsvField, number> | string {
  const names = header.map((name) => name.trim().toLowerCase())
  const missing = Object.values(columns).find((name) => !names.includes(name.trim().toLowerCase()))
  if (missing !== undefined) return `there is no column "${missing}"; there are ${header.join(', ')}.`
  const places = CSV_FIELDS.flatMap((field) => {
    const wanted = columns[field] ? [columns[field].trim().toLowerCase()] : USUAL[field]
    const at = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0)
    return at === undefined ? [] : [[field, at] as const]
  })
  const map = new Map(places)
  if (map.has('text') || map.has('html')) return map
  return `no column holds the text; say which one does. There are ${header.join(', ')}.`
}

function toItem(
  fields: readonly string[],
  places: ReadonlyMap<CsvField, number>,
  origin: string,
  line: number,
): SourceItem {
  const get = (field: CsvField): string | undefined => {
    const at = places.get(field)
    return at === undefined ? undefined : fields[at]?.trim() || undefined
  }
  const text = get('text')
  const body = text ?? get('html')
  if (body === undefined)
    return failed(origin, 'BROKEN_LINE', `${origin}:${line} has no text. The row was left out.`, line)
  const named = (['id', 'url', 'publisher', 'published', 'headline'] as const).flatMap((field) => {
    const value = get(field)
    return value === undefined ? [] : [[field, value] as const]
  })
  const document: Document = {
    ...Object.fromEntries(named),
    origin: `${origin}:${line}`,
    format: text === undefined ? 'html' : 'text',
    body,
    ...(text === undefined ? {} : { clean: true }),
  }
  return { ok: true, document }
}
