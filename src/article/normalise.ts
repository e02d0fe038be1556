// The characters of a text in one form, so that offsets and rules have one thing to deal with.

/** Printable ASCII in lines: there is nothing to change. */
const PLAIN = /^[\n -~]*$/

/**
 * Brings a text to Unicode NFC with `\n` line ends, plain spaces and no invisible characters.
 * Quotation marks and dashes stay as they are.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
}

/** One line's text: runs of spaces made one, ends trimmed. */
export function tidyLine(line: string): string {
  return line.replace(/ {2,}/g, ' ').trim()
}
