// Finds where sentences end among the pieces of a paragraph.
import { type Piece, STARTERS, TITLES } from './tokens/scan.ts'

/** Longest sentence, in tokens. A longer one is cut, at a comma or semicolon where one is near. */
export const MAX_TOKENS = 300

const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', "'", '``', '(', '[', '«'])
const UPPER = /^[\p{Lu}\p{Lt}]/u
const LETTER = /^\p{L}/u
const DIGITS = /^\d/

const startsUpper = (text: string) => UPPER.test(text)

/** First word at or after a piece, past opening marks. */
function firstWord(pieces: readonly Piece[], at: number): Piece | null {
  for (let i = at; i < pieces.length && i < at + 4; i++) {
    const piece = pieces[i]!
    if (!OPENERS.has(piece.text)) return piece
  }
  return null
}

/** "U.S." at the end of a sentence: the next word is one that begins sentences. */
function abbreviationEnds(pieces: readonly Piece[], at: number): boolean {
  const word = pieces[at]!.text
  const next = pieces[at + 1]
  if (!next) return true
  const bare = word.slice(word.lastIndexOf('-') + 1, -1).toLowerCase()
  if (TITLES.has(bare)) return false
  if (!next.spaced || !startsUpper(next.text)) {
    return (
      OPENERS.has(next.text) && next.spaced && next.text !== '(' && startsUpper(firstWord(pieces, at + 1)?.text ?? '')
    )
  }
  if (!STARTERS.has(next.text.toLowerCase())) return false
  // "Kim J. In-hwan": an initial within a name does not end a sentence.
  if (bare.length === 1) return at > 0 && !startsUpper(pieces[at - 1]!.text)
  return true
}

/** Does a sentence end with this piece, a full stop, question or exclamation mark? Gives the piece after its end. */
function endAfter(pieces: readonly Piece[], at: number): number {
  const mark = pieces[at]!.text
  let next = at + 1
  const count = pieces.length
  while (next < count && next < at + 4) {
    const piece = pieces[next]!
    if (piece.text === '.' || piece.text === '?' || piece.text === '!') next++
    else if (CLOSERS.has(piece.text) && !closesLater(pieces, next, at)) next++
    else break
  }
  if (next >= count) return next
  const following = firstWord(pieces, next)
  if (!following) return next
  const closed = next > at + 1
  if (
    startsUpper(following.text) ||
    (!LETTER.test(following.text) && !DIGITS.test(following.text) && pieces[next]!.spaced)
  ) {
    if (mark.startsWith('..') || mark === '…') return startsUpper(following.text) && pieces[next]!.spaced ? next : -1
    return /^[,;)\]–—-]/u.test(following.text) ? -1 : next
  }
  if (mark === '.' && DIGITS.test(following.text)) return pieces[next]!.spaced ? next : -1
  if (mark === '.' && !closed && !pieces[next]!.spaced) return -1
  // A full stop before a small letter: the end of a sentence only where no closing mark stands between.
  return mark === '.' && !closed && pieces[next]!.spaced ? next : -1
}

/** A straight mark right after the stop, but parted from it by space, opens the next sentence instead. */
function closesLater(pieces: readonly Piece[], at: number, stop: number): boolean {
  const piece = pieces[at]!
  if (piece.text !== '"' && piece.text !== "'") return false
  return piece.spaced && at === stop + 1
}

function cutNear(pieces: readonly Piece[], start: number, limit: number): number {
  for (let at = limit; at > limit - 80 && at > start; at--) {
    const text = pieces[at - 1]!.text
    if (text === ';' || text === ',') return at
  }
  return limit
}

/** Ends of the sentences of one paragraph, as positions in `pieces`, exclusive. */
export function sentenceEnds(pieces: readonly Piece[]): readonly number[] {
  const ends: number[] = []
  let start = 0
  let at = 0
  while (at < pieces.length) {
    const { text } = pieces[at]!
    let end = -1
    if (text === '.' || text === '?' || text === '!' || text === '…' || (text.length > 1 && text.startsWith('..'))) {
      end = endAfter(pieces, at)
    } else if (text.length > 1 && text.endsWith('.') && abbreviationEnds(pieces, at)) end = at + 1
    if (end < 0 && at + 1 - start >= MAX_TOKENS) end = cutNear(pieces, start, at + 1)
    if (end > 0) {
      ends.push(end)
      start = end
      at = end
    } else at++
  }
  if (start < pieces.length) ends.push(pieces.length)
  return ends
}
