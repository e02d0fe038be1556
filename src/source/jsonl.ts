// `.jsonl`: one document per line.
import { z } from 'zod'
import type { Document } from '../model.ts'
import { type ByteLine, byteLines } from './bytes.ts'
import { decode } from './decode.ts'
import { failed, type SourceItem } from './failure.ts'

const optional = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined)

/** A line's object. Other fields are let be. */
const Line = z
  .looseObject({
    id: z
      .union([z.string(), z.number()])
      .nullish()
      .transform((value) => value?.toString()),
    url: optional,
    publisher: optional,
    published: optional.refine(
      (value) => !value || /^\d{4}-\d\d-\d\d/.test(value),
      'takes an ISO date, like 2017-11-23',
    ),
    headline: optional,
    text: optional,
    html: optional,
  })
  .refine((line) => line.text !== undefined || line.html !== undefined, 'has neither "text" nor "html"; one is needed')

/**
 * Reads documents of JSON lines.
 * @param stream the file's bytes, in UTF-8 or UTF-16 with a byte order mark
 * @param origin its name for messages
 */
export async function* readJsonl(
  stream: AsyncIterable<Uint8Array | string>,
  origin: string,
  maxBytes: number,
): AsyncIterable<SourceItem> {
  let any = false
  for await (const line of byteLines(stream, maxBytes)) {
    const item = readLine(line, origin, maxBytes)
    if (!item) continue
    any = true
    yield item
  }
  if (!any) yield failed(origin, 'EMPTY', `${origin} holds no line. Each line takes one JSON object.`)
}

function readLine({ number, bytes }: ByteLine, origin: string, maxBytes: number): SourceItem | null {
  const where = `${origin}:${number}`
  if (bytes === null) {
    return failed(origin, 'TOO_LARGE', `${where} is longer than ${maxBytes} bytes (setting ENTENTE_MAX_BYTES).`, number)
  }
  const decoded = decode(bytes)
  if (!decoded.ok && bytes.length > 0) {
    return failed(origin, 'BINARY', `${where} is ${decoded.what}, not a line of JSON.`, number)
  }
  const text = decoded.ok ? decoded.text.replace(/^\ufeff/, '').trim() : ''
  return text ? readObject(text, origin, number) : null
}

function readObject(text: string, origin: string, number: number): SourceItem {
  const where = `${origin}:${number}`
  const broken = (why: string) => failed(origin, 'BROKEN_LINE', `${where}: ${why}. The line was left out.`, number)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return broken(`this is no JSON (${(error as Error).message})`)
  }
  const result = Line.safeParse(value)
  if (!result.success) {
    return broken(
      result.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' ')).join('; '),
    )
  }
  return { ok: true, document: toDocument(result.data, where) }
}

function toDocument(line: z.infer<typeof Line>, origin: string): Document {
  const { id, url, publisher, published, headline, text, html } = line
  return {
    ...(id === undefined ? {} : { id }),
    origin,
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(headline === undefined ? {} : { headline }),
    format: text === undefined ? 'html' : 'text',
    body: text ?? html!,
    ...(text === undefined ? {} : { clean: true }),
  }
}
