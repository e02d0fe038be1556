// Bytes to text: by byte order mark, by what the transport or the page declares, by the bytes themselves.

/** A text, or why the bytes are none. */
export type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly what: string }

const SNIFF = 4096

const MAGIC: readonly (readonly [bytes: string, what: string])[] = [
  ['25504446', 'a PDF'],
  ['89504e47', 'a PNG image'],
  ['ffd8ff', 'a JPEG image'],
  ['47494638', 'a GIF image'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['1f8b', 'a gzip archive'],
  ['7f454c46', 'a program'],
  ['4d5a90', 'a program'],
  ['d0cf11e0', 'an old office document'],
  ['52494646', 'a sound or video'],
  ['494433', 'a sound'],
  ['00000018667479', 'a video'],
  ['377abcaf', 'a 7z archive'],
  ['425a68', 'a bzip2 archive'],
  ['fd377a58', 'an xz archive'],
]

/**
 * Decodes a document's bytes.
 * Order: byte order mark; `declared` (HTTP header); a meta element or XML declaration; UTF-16 by its zero bytes;
 * UTF-8 if valid; else Windows-1252, which every byte fits.
 * @param declared charset that the transport named
 */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const marked = byMark(bytes)
  if (marked) return { ok: true, text: marked }
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  const magic = MAGIC.find(([prefix]) => head.startsWith(prefix))
  if (magic) return { ok: false, what: magic[1] }
  const wide = unmarkedUtf16(bytes)
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes) }
  if (looksBinary(bytes)) return { ok: false, what: 'binary data' }
  return { ok: true, text: byCharset(bytes, declared) ?? byCharset(bytes, inMarkup(bytes)) ?? byBytes(bytes) }
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return null
}

// Western text in UTF-16 has a zero in every second byte.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SNIFF)
  if (sample.length < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const half = sample.length / 2
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le'
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be'
  return null
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SNIFF)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++
  }
  return control > sample.length * 0.05
}

function byCharset(bytes: Uint8Array, charset: string | null | undefined): string | null {
  if (!charset) return null
  try {
    // A wrong declaration is common: what is not valid in a strict encoding is not in it.
    if (new TextDecoder(charset).encoding === 'windows-1252') return windows1252(bytes)
    const strict = /^(utf-?8|gb|big5|euc|shift|iso-2022)/i.test(charset)
    return new TextDecoder(charset, { fatal: strict }).decode(bytes)
  } catch {
    return null
  }
}

function inMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SNIFF)).toString('latin1')
  const match = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)
  return match?.[1] ?? match?.[2] ?? null
}

function byBytes(bytes: Uint8Array): string {
  return byCharset(bytes, 'utf-8') ?? windows1252(bytes)
}

// Node's own decoder of this name is Latin-1 in some releases: it loses curly quotes, dashes and the euro sign.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\u0080-\u009f]/g, (char) => HIGH[char.charCodeAt(0) - 0x80]!)
}

/** The charset of a content-type header, or null. */
export function charsetOf(contentType: string | undefined): string | null {
  return /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? null
}

/** Is a text a page of HTML? By its opening, or where no opening is, by its tags. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, SNIFF)
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(head) ||
    (head.match(/<(p|div|a|span|h1|meta|article)\b[^>]*>/gi)?.length ?? 0) >= 3
  )
}
