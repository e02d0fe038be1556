// Parts a text into paragraphs.

/** A stretch of the text, UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
const CLOSES = /[.?!…:]["'”’»)\]]*$/u
const WRAP_MIN = 55
const WRAP_MAX = 100

/**
 * A line break alone parts paragraphs, except where the text is hard-wrapped: there a line of usual width ends in the
 * midst of a sentence.
 */
function wraps(text: string, start: number, end: number): boolean {
  const width = end - start
  return width >= WRAP_MIN && width <= WRAP_MAX && !CLOSES.test(text.slice(Math.max(start, end - 8), end))
}

function trimmed(text: string, start: number, end: number): Stretch | null {
  let first = start
  let last = end
  while (first < last && isSpace(text.charCodeAt(first))) first++
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--
  return last > first ? { start: first, end: last } : null
}

/** The paragraphs of a text, in order, without the white space around them; empty ones are left out. */
export function findParagraphs(text: string): readonly Stretch[] {
  const out: Stretch[] = []
  let start = 0
  let lineStart = 0
  const close = (end: number) => {
    const found = trimmed(text, start, end)
    if (found) out.push(found)
  }
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    if (newline < 0) break
    const line = trimmed(text, lineStart, newline)
    const next = text.indexOf('\n', newline + 1)
    const following = trimmed(text, newline + 1, next < 0 ? text.length : next)
    if (!line || !following || !wraps(text, line.start, line.end)) {
      close(newline)
      start = newline + 1
    }
    lineStart = newline + 1
  }
  close(text.length)
  return out
}
