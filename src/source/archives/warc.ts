// WARC files (ISO 28500): pages that a crawler kept, or their text.
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { charsetOf } from '../decode.ts'
import { failed, type SourceItem } from '../failure.ts'
import { readBytes } from '../page.ts'

/** One record: named fields in lower case, and its block; null where it is over the limit. */
interface WarcRecord {
  readonly number: number
  readonly fields: ReadonlyMap<string, string>
  readonly block: Buffer | null
}

const MAX_HEADER = 65_536

/**
 * Reads documents of a WARC file, unpacked: `response` and `resource` records that are pages or text, and
 * `conversion` records (the text of a page). Others (requests, pictures, errors) are passed over.
 * @param stream the file's bytes, after gzip if it was packed
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  origin: string,
  maxBytes: number,
): AsyncIterable<SourceItem> {
  let any = false
  for await (const record of warcRecords(stream, maxBytes)) {
    if (record === 'BROKEN') {
      yield failed(origin, 'BROKEN_ARCHIVE', `${origin} breaks off or is no WARC file. What stood before was read.`)
      return
    }
    const item = toItem(record, origin, maxBytes)
    if (!item) continue
    any = true
    yield item
  }
  if (!any) yield failed(origin, 'NO_DOCUMENTS', `${origin} holds no page.`)
}

async function* warcRecords(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncIterable<WarcRecord | 'BROKEN'> {
  const source = stream[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  let number = 0
  const more = async (): Promise<boolean> => {
    const next = await source.next()
    if (next.done) return false
    held = Buffer.concat([held, next.value])
    return true
  }
  for (;;) {
    let end = held.indexOf('\r\n\r\n')
    while (end < 0 && held.length < MAX_HEADER && (await more())) end = held.indexOf('\r\n\r\n')
    const lead = held.subarray(0, 8).toString('latin1').trimStart()
    if (end < 0 || (lead !== '' && !'WARC/1.0'.startsWith(lead.slice(0, 5)))) {
      if (held.toString('latin1').trim() !== '') yield 'BROKEN'
      return
    }
    const fields = readFields(held.subarray(0, end).toString('utf8'))
    const length = Number(fields.get('content-length'))
    if (!Number.isSafeInteger(length) || length < 0) {
      yield 'BROKEN'
      return
    }
    held = held.subarray(end + 4)
    number++
    const parts: Buffer[] = []
    let left = length
    while (left > 0) {
      if (held.length === 0 && !(await more())) {
        yield 'BROKEN'
        return
      }
      const part = held.subarray(0, left)
      if (length <= maxBytes) parts.push(part)
      left -= part.length
      held = held.subarray(part.length)
    }
    yield { number, fields, block: length <= maxBytes ? Buffer.concat(parts) : null }
    // Two line ends close a record.
    while (held.length < 4 && (await more()));
    let skip = 0
    while (held[skip] === 13 || held[skip] === 10) skip++
    held = held.subarray(skip)
  }
}

function readFields(header: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of header.split('\r\n')) {
    const at = line.indexOf(':')
    if (at > 0) fields.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  return fields
}

function toItem({ number, fields, block }: WarcRecord, origin: string, maxBytes: number): SourceItem | null {
  const type = fields.get('warc-type')
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const at = `${origin}:${number}`
  if (!['response', 'resource', 'conversion'].includes(type ?? '') || !url || !/^https?:/i.test(url)) return null
  if (!block) return failed(origin, 'TOO_LARGE', `${at} (${url}) is larger than ${maxBytes} bytes.`, number)
  if (type !== 'response') return pageItem(block, fields.get('content-type'), at, url)
  const end = block.indexOf('\r\n\r\n')
  const head = block.subarray(0, Math.max(0, end)).toString('latin1')
  if (end < 0 || !/^HTTP\/\S+ 2\d\d/.test(head)) return null
  const headers = readFields(head)
  const body = unpack(block.subarray(end + 4), headers, maxBytes)
  if (!body) return failed(origin, 'BROKEN_ARCHIVE', `${at} (${url}) cannot be unpacked.`, number)
  return pageItem(body, headers.get('content-type'), at, url)
}

function pageItem(body: Uint8Array, type: string | undefined, at: string, url: string): SourceItem | null {
  if (type && !/text\/(html|plain)|xhtml/i.test(type)) return null
  return readBytes(body, at, { charset: charsetOf(type), url })
}

function unpack(body: Buffer, headers: ReadonlyMap<string, string>, maxBytes: number): Buffer | null {
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunk(body) : body
  const limit = { maxOutputLength: maxBytes }
  try {
    switch (headers.get('content-encoding')?.toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(whole, limit)
      case 'deflate':
        return inflateSync(whole, limit)
      case 'br':
        return brotliDecompressSync(whole, limit)
      default:
        return whole
    }
  } catch {
    // Crawlers often keep the header of an encoding that they have undone.
    return /^\s*</.test(whole.subarray(0, 64).toString('latin1')) ? whole : null
  }
}

function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf('\r\n', at)
    const size = end < 0 ? Number.NaN : Number.parseInt(body.subarray(at, end).toString('latin1'), 16)
    // Not chunked after all: many archives keep the header and not the chunks.
    if (Number.isNaN(size)) return parts.length > 0 ? Buffer.concat(parts) : body
    if (size === 0) return Buffer.concat(parts)
    parts.push(body.subarray(end + 2, end + 2 + size))
    at = end + 2 + size + 2
  }
}
