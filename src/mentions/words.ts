// Sentences as the name finders see them: words cut at hyphens, folded, with how they are capitalised.
import type { Pos, Sentence, Token } from '../model.ts'
import { remembered } from '../remembered.ts'

/** A piece of a token: "ROK-U.S.-Japan" has three. Offsets are the article's. */
export interface Word {
  readonly text: string
  /** Lower case, without diacritics, dots, apostrophes and possessive ending. */
  readonly norm: string
  readonly start: number
  /** Without the possessive ending. */
  readonly end: number
  /** Position of the token it is a piece of. */
  readonly token: number
  readonly pos: Pos
  /** Begins with a capital. */
  readonly cap: boolean
  /** Two letters or more, all of them capitals. */
  readonly upper: boolean
  /** Joined to the word before by a hyphen or slash. */
  readonly glued: boolean
  /** Carries, or is followed by, a possessive ending. */
  readonly possessive: boolean
  /** Letters or digits; false for punctuation. */
  readonly word: boolean
}

/** A sentence cut into words. */
export interface Line {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** First word at or after each token position; one longer than the tokens. */
  readonly wordOf: readonly number[]
  /** A line of capitals alone, where capitals tell nothing. */
  readonly shouted: boolean
}

const DIACRITICS = /\p{M}/gu
const ASCII = /^[ -~]*$/
const LETTER = /[\p{L}\p{N}]/u
const SPECIAL: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' }
const PLAIN = /^[a-z0-9]*$/
const DROPPED = /[.'’‘`ʼʻ]/g

/** Folds a word for comparison: lower case, no diacritics, no dots or apostrophes. */
export const foldWord = remembered((text: string): string => {
  const lower = text.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const plain = ASCII.test(lower)
    ? lower
    : lower
        .normalize('NFKD')
        .replace(DIACRITICS, '')
        .replace(/[ıłøđßæœə]/g, (c) => SPECIAL[c]!)
  return plain.replace(DROPPED, '')
})

const POSSESSIVE = /['’][sS]?$/
const CLITIC = /^['’][sS]?$/
const SEPARATOR = /[-‐‑–—/]/

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  const first = text[0]!
  return first !== first.toLowerCase()
}

const isUpper = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text)

/** What a piece of a token is, wherever it stands. */
const looks = remembered((text: string) => {
  const word = LETTER.test(text)
  const cap = word && isCapital(text)
  return { norm: foldWord(text), word, cap, upper: cap && isUpper(text) }
})

/** Has it a hyphen or slash, and letters? */
const isParted = remembered((text: string): boolean => text.length > 2 && SEPARATOR.test(text) && LETTER.test(text))

/** One piece of a token. `clitic`: a possessive ending follows as a token of its own. */
function piece(token: Token, text: string, start: number, glued: boolean, last: boolean, clitic: boolean): Word {
  const own = last && text.length > 1 && POSSESSIVE.test(text)
  const bare = own ? text.replace(POSSESSIVE, '') : text
  const { norm, word, cap, upper } = looks(bare)
  return {
    text: bare,
    norm,
    start,
    end: start + bare.length,
    token: token.index,
    pos: token.pos,
    cap,
    upper,
    glued,
    possessive: own || (last && clitic),
    word,
  }
}

function cut(token: Token, next: Token | undefined, out: Word[]): void {
  const before = out.at(-1)
  const { text, start } = token
  const isClitic = text.length < 3 && CLITIC.test(text)
  if (isClitic && before?.word && start - before.end <= 0) return
  const joined = before !== undefined && !before.word && before.end === start && SEPARATOR.test(before.text)
  const clitic = next !== undefined && next.start === token.end && next.text.length < 3 && CLITIC.test(next.text)
  if (!isParted(text)) {
    out.push(piece(token, text, start, joined && LETTER.test(text), true, clitic))
    return
  }
  let first = true
  for (let at = 0; at < text.length; at++) {
    let to = at
    while (to < text.length && !SEPARATOR.test(text[to]!)) to++
    if (to > at) {
      out.push(piece(token, text.slice(at, to), start + at, !first || joined, to === text.length, clitic))
      first = false
    }
    at = to
  }
}

/** A sentence's words, with their places. */
export function toLine(sentence: Sentence): Line {
  const words: Word[] = []
  const wordOf: number[] = []
  const { tokens } = sentence
  for (let i = 0; i < tokens.length; i++) {
    wordOf.push(words.length)
    cut(tokens[i]!, tokens[i + 1], words)
  }
  wordOf.push(words.length)
  let letters = 0
  let capitals = 0
  for (const w of words) {
    if (!w.word || w.text.length < 2) continue
    letters++
    if (w.upper) capitals++
  }
  return { sentence, words, wordOf, shouted: letters > 2 && capitals >= letters * 0.8 }
}

/** True where a capital says nothing: the first word of a sentence, or of a quotation. */
export function opensSentence(line: Line, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const { text, word } = line.words[i]!
    if (word) return false
    if (/^["“”'‘:—–]+$/.test(text)) return true
  }
  return true
}

/** The norms that a form of `seed/` has when it is cut as text is. */
export function formWords(form: string): { readonly norm: string; readonly cap: boolean; readonly upper: boolean }[] {
  return form
    .split(/[\s\-‐‑–—/,]+|(?<=\w)\+(?=\w)/)
    .map((part) => part.replace(POSSESSIVE, ''))
    .filter((part) => LETTER.test(part) || part === '&')
    .map((part) => ({ norm: foldWord(part), cap: isCapital(part), upper: isUpper(part) }))
}
