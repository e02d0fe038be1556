// Finds quoted stretches, also those that run over several sentences.
import type { Quote } from '../model.ts'

/** What of the text before a sentence matters to its quotes: the mark that is still open, or null. */
export type OpenQuote = '"' | "'" | null

interface Mark {
  readonly text: string
  readonly start: number
  readonly end: number
}

const DOUBLE = new Set(['"', '“', '”', '``', "''", '«', '»', '„'])

/** Does a mark open (1), close (-1), either (0), or is it none (null)? */
function side(tokens: readonly Mark[], at: number): 1 | -1 | 0 | null {
  const { text, start, end } = tokens[at]!
  if (text === '“' || text === '``' || text === '«' || text === '„') return 1
  if (text === '”' || text === '»') return -1
  const before = at > 0 ? tokens[at - 1]!.end : -1
  const after = at + 1 < tokens.length ? tokens[at + 1]!.start : -1
  if (text === '"' || text === "''") {
    if (before < start && after === end) return 1
    if (before === start && after !== end) return -1
    return 0
  }
  if (text === '‘') return 1
  if (text === "'" || text === '’') {
    // An apostrophe alone: opens before a word, closes after a mark; after a word it is a possessive or closes.
    if (text === "'" && before < start && after === end) return 1
    if (before === start) return -1
    return null
  }
  return null
}

/**
 * Quotes of one sentence.
 * @param open the kind of quote that an earlier sentence of the paragraph opened, or null
 * @returns its quotes in order, and what stays open after it
 */
export function findQuotes(tokens: readonly Mark[], open: OpenQuote): { quotes: readonly Quote[]; open: OpenQuote } {
  const quotes: Quote[] = []
  let state: OpenQuote = open
  let from = 0
  let opens = open === null
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!
    const double = DOUBLE.has(text)
    if (!double && text !== "'" && text !== '‘' && text !== '’') continue
    const way = side(tokens, at)
    if (way === null) continue
    const kind: OpenQuote = double ? '"' : "'"
    if (state === null) {
      if (way < 0) continue
      // A single mark opens a quote only if one closes it here.
      if (kind === "'" && at > 0 && !closedLater(tokens, at)) continue
      state = kind
      from = at
      opens = true
    } else if (state === kind && (way <= 0 || (double && text === '"'))) {
      quotes.push({ from, to: at + 1, opens, closes: true })
      state = null
    } else if (state === kind && way > 0 && at > 0 && !opens && quotes.length === 0) {
      // The paragraph went on with a fresh opening mark.
      from = at
    }
  }
  if (state !== null && tokens.length > 0) quotes.push({ from, to: tokens.length, opens, closes: false })
  return { quotes, open: state }
}

/** How far on, in tokens, a single mark's partner is looked for. */
const REACH = 60

function closedLater(tokens: readonly Mark[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const { text } = tokens[i]!
    if ((text === "'" || text === '’') && side(tokens, i) === -1) {
      // "countries' leaders": after a word in s, followed by a word, it is a possessive.
      const before = tokens[i - 1]!.text
      if (!/[sS]$/u.test(before) || i + 1 >= tokens.length || !/^\p{L}/u.test(tokens[i + 1]!.text)) return true
    }
  }
  return false
}
