// Cuts a stretch of text into words, numbers and marks. One pass; no backtracking.
import { z } from 'zod'
import { reference, wordSet } from '../reference.ts'
import { type Form, formOf } from './forms.ts'

/** A piece of text before it has a part of speech. `spaced`: white space stands before it. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly form: Form
  readonly spaced: boolean
}

const abbreviations = reference(
  'abbreviations',
  z.object({ why: z.string(), before: wordSet, either: wordSet, starters: wordSet, words: wordSet }),
)
export const TITLES = abbreviations.before
export const STARTERS = abbreviations.starters

const WORD = 1
const DIGIT = 2
const SPACE = 3
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u
const UPPER = /\p{Lu}/u

const ASCII = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(char)) ASCII[code] = WORD
  else if (/[0-9]/.test(char)) ASCII[code] = DIGIT
  else if (/\s/.test(char)) ASCII[code] = SPACE
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code]!
  if (code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)) return SPACE
  if (code === 0x2028 || code === 0x2029 || code === 0x202f) return SPACE
  if (code >= 0x2010 && code <= 0x206f) return 0
  if (code >= 0xd800 && code <= 0xdfff) return WORD
  return LETTER_OR_DIGIT.test(text[at]!) ? WORD : 0
}

const isUpper = (char: string) => (char >= 'A' && char <= 'Z') || (char > '\u007f' && UPPER.test(char))
const isHyphen = (char: string) => char === '-' || char === '\u2010' || char === '\u2011'
const isApostrophe = (char: string) => char === "'" || char === '\u2019'

/** May this mark, between two letters or digits, stand within a word? */
function joins(text: string, at: number, end: number, segmentStart: number): boolean {
  const next = at + 1 < end ? classAt(text, at + 1) : 0
  if (next !== WORD && next !== DIGIT) return false
  const char = text[at]!
  if (isHyphen(char) || isApostrophe(char) || char === '&') return true
  const before = classAt(text, at - 1)
  if (char === '.') {
    if (before === DIGIT) return next === DIGIT
    if (at - segmentStart === 1) return true
    return !isUpper(text[at + 1]!)
  }
  if (char === ',' || char === ':') return before === DIGIT && next === DIGIT && (char === ':' || at + 3 < end)
  return char === '/' && before === DIGIT && next === DIGIT
}

/** Is the full stop after this word part of it? */
function keepsStop(word: string): boolean {
  const from = Math.max(word.lastIndexOf('-'), word.lastIndexOf('\u2011'), word.lastIndexOf('\u2010')) + 1
  const last = word.slice(from)
  if (last.length === 1) return isUpper(last)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(last)) return true
  if (last.length > 6) return false
  const lower = last.toLowerCase()
  if (lower === last && abbreviations.words.has(lower)) return false
  return (
    TITLES.has(lower) ||
    (abbreviations.either.has(lower) && (isUpper(last[0]!) || lower.includes('.') || lower === 'etc'))
  )
}

function pushForm(form: Form, start: number, end: number, spaced: boolean, out: Piece[]): void {
  out.push({ start, end, text: form.text, lower: form.lower, form, spaced })
}

function pushWord(text: string, start: number, end: number, spaced: boolean, out: Piece[]): void {
  const form = formOf(text.slice(start, end))
  if (form.halves) {
    const [first, second] = form.halves
    const middle = start + first.text.length
    pushForm(first, start, middle, spaced, out)
    pushForm(second, middle, end, false, out)
  } else pushForm(form, start, end, spaced, out)
}

/** Marks that repeat as one: dots, dashes, doubled quotation marks. */
function markEnd(text: string, start: number, end: number): number {
  const char = text[start]!
  if (char !== '.' && char !== '-' && char !== '`' && char !== "'") return start + 1
  let at = start + 1
  while (at < end && text[at] === char) at++
  if (char === '.' || char === '-') return at
  return at - start === 2 ? at : start + 1
}

/** Longest word that is read as one; a longer run of letters is cut. */
const MAX_WORD = 200

/** Cuts `text.slice(start, end)` into pieces. */
export function scan(text: string, start: number, end: number): Piece[] {
  const out: Piece[] = []
  let at = start
  let spaced = true
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === SPACE) {
      at++
      spaced = true
      continue
    }
    const from = at
    if (kind === 0) {
      at = markEnd(text, at, end)
      // "countries' leaders": the mark of a plural's possessive is read as its own piece, as any mark is.
      pushForm(formOf(text.slice(from, at)), from, at, spaced, out)
      spaced = false
      continue
    }
    let segment = at
    at++
    while (at < end && at - from < MAX_WORD) {
      const next = classAt(text, at)
      if (next === WORD || next === DIGIT) at++
      else if (next === 0 && joins(text, at, end, segment)) {
        at += 2
        segment = at - 1
      } else break
    }
    if (at < end && text[at] === '.' && keepsStop(text.slice(from, at))) {
      at++
      // "U.S.-led", "ROK-U.S.-Japan"
      while (
        at < end &&
        isHyphen(text[at]!) &&
        at + 1 < end &&
        classAt(text, at + 1) === WORD &&
        at - from < MAX_WORD
      ) {
        at++
        const part = at
        while (
          at < end &&
          (classAt(text, at) === WORD ||
            classAt(text, at) === DIGIT ||
            (text[at] === '.' && joins(text, at, end, part)) ||
            (isHyphen(text[at]!) && joins(text, at, end, part)))
        )
          at++
        if (at < end && text[at] === '.' && keepsStop(text.slice(part, at))) at++
      }
      if (at < end && isApostrophe(text[at]!) && (text[at + 1] === 's' || text[at + 1] === 'S') && at + 2 <= end) {
        const after = at + 2 < end ? classAt(text, at + 2) : 0
        if (after !== WORD && after !== DIGIT) at += 2
      }
    }
    pushWord(text, from, at, spaced, out)
    spaced = false
  }
  return out
}
