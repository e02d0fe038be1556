// What bytes become: a document, or the failure that says why not.
import { charsetOf, decode, isHtml } from './decode.ts'
import { failed, type SourceItem } from './failure.ts'
import type { Fetched } from './http/fetch.ts'

/**
 * Makes a document of bytes that are one text or page.
 * @param origin file path, URL or `-`, as the user named it
 * @param from what the transport says: its charset, the address after redirects
 */
export function readBytes(
  bytes: Uint8Array,
  origin: string,
  from: { readonly charset?: string | null; readonly url?: string } = {},
): SourceItem {
  const name = origin === '-' ? 'Standard input' : origin
  if (bytes.length === 0) return failed(origin, 'EMPTY', `${name} is empty.`)
  const decoded = decode(bytes, from.charset)
  if (!decoded.ok) return failed(origin, 'BINARY', `${name} is ${decoded.what}, not a text or page.`)
  if (decoded.text.trim() === '') return failed(origin, 'EMPTY', `${name} holds nothing but white space.`)
  return {
    ok: true,
    document: {
      origin,
      ...(from.url === undefined ? {} : { url: from.url }),
      format: isHtml(decoded.text) ? 'html' : 'text',
      body: decoded.text,
    },
  }
}

/** Makes a document of what an address answered. */
export function readPage(address: string, { body, headers, url }: Fetched): SourceItem {
  const type = headers['content-type']
  if (type && !/text\/|html|xml|json/i.test(type)) {
    return failed(address, 'NOT_A_PAGE', `${address} is of type ${type}, not a page or text.`)
  }
  return readBytes(body, address, { charset: charsetOf(type), url })
}

/** The failure of a source that is larger than the setting allows. */
export function tooLarge(origin: string, maxBytes: number): SourceItem {
  const name = origin === '-' ? 'Standard input' : origin
  return failed(origin, 'TOO_LARGE', `${name} is larger than ${maxBytes} bytes (setting ENTENTE_MAX_BYTES).`)
}
