// Sentences as the name finders see them: words cut at hyphens, folded, with how they are capitalised.
import type { Pos, Sentence, Token } from '../model.ts'
import { interned, remembered } from '../remembered.ts'

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
  /** What it may be the beginning of: bits of `OPENS`. */
  readonly opens: number
}

/** What a word may begin. */
export const OPENS = { LISTED: 1, TITLE: 2, HEAD: 4, CLASSED: 8 } as const

/** Tells what a folded word may begin, with a capital or without. */
type Opens = (norm: string, cap: boolean) => number

/** A sentence cut into words. */
export interface Line {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** First word at or after each token position; one longer than the tokens. */
  readonly wordOf: readonly number[]
  /** A line of capitals alone, where capitals tell nothing. */
  readonly shouted: boolean
  /** A heading whose every long word bears a capital: what no list has is no name there. */
  readonly titled: boolean
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

/** A piece of a token, wherever the token stands. */
interface Piece {
  readonly text: string
  readonly norm: string
  /** Where it begins in its token, and whether the token ends with it. */
  readonly at: number
  readonly last: boolean
  readonly word: boolean
  readonly cap: boolean
  readonly upper: boolean
  /** Ends in a possessive ending, which is left out. */
  readonly possessive: boolean
  readonly opens: number
}

function pieceOf(text: string, at: number, last: boolean, opens: Opens): Piece {
  const possessive = last && text.length > 1 && POSSESSIVE.test(text)
  const bare = interned(possessive ? text.replace(POSSESSIVE, '') : text)
  const word = LETTER.test(bare)
  const cap = word && isCapital(bare)
  const norm = interned(foldWord(bare))
  const upper = cap && isUpper(bare)
  return { text: bare, norm, at, last, word, cap, upper, possessive, opens: word ? opens(norm, cap) : 0 }
}

/** A token's text, and how it is cut at hyphens and slashes. */
interface Pieces {
  readonly pieces: readonly Piece[]
  /** A possessive ending that stands as a token of its own. */
  readonly clitic: boolean
  /** Has letters, so that it can be the second half of what a mark joins. */
  readonly joins: boolean
  /** A hyphen or slash by itself. */
  readonly separator: boolean
}

function piecesOf(text: string, opens: Opens): Pieces {
  const letters = LETTER.test(text)
  const parted = text.length > 2 && letters && SEPARATOR.test(text)
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; at++) {
    let to = at
    while (to < text.length && !(parted && SEPARATOR.test(text[to]!))) to++
    if (to > at) pieces.push(pieceOf(text.slice(at, to), at, to === text.length, opens))
    at = to
  }
  return {
    pieces,
    clitic: text.length < 3 && CLITIC.test(text),
    joins: letters,
    separator: SEPARATOR.test(text),
  }
}

function cut(token: Token, own: Pieces, next: Token | undefined, after: Pieces | undefined, out: Word[]): void {
  const before = out.at(-1)
  const { start } = token
  if (own.clitic && before?.word && start - before.end <= 0) return
  const joined = before !== undefined && !before.word && before.end === start && SEPARATOR.test(before.text)
  const clitic = after?.clitic === true && next!.start === token.end
  const { pieces } = own
  for (let i = 0; i < pieces.length; i++) {
    const { text, norm, at, last, word, cap, upper, possessive, opens } = pieces[i]!
    out.push({
      text,
      norm,
      start: start + at,
      end: start + at + text.length,
      token: token.index,
      pos: token.pos,
      cap,
      upper,
      glued: i > 0 || (joined && own.joins),
      possessive: possessive || (last && clitic),
      word,
      opens,
    })
  }
}

/** Gives what cuts sentences into words; what it finds out of a token's text is kept for the next one like it. */
export function lineReader(opens: Opens): (sentence: Sentence) => Line {
  const known = remembered((text) => piecesOf(text, opens))
  return (sentence) => toLine(sentence, known)
}

/** A sentence's words, with their places. */
function toLine(sentence: Sentence, known: (text: string) => Pieces): Line {
  const words: Word[] = []
  const wordOf: number[] = []
  const { tokens } = sentence
  let pieces = tokens.length > 0 ? known(tokens[0]!.text) : undefined
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    const after = next && known(next.text)
    wordOf.push(words.length)
    cut(tokens[i]!, pieces!, next, after, words)
    pieces = after
  }
  wordOf.push(words.length)
  let letters = 0
  let capitals = 0
  let long = 0
  let small = 0
  for (const w of words) {
    if (!w.word || w.text.length < 2) continue
    letters++
    if (w.upper) capitals++
    if (w.glued) continue
    if (w.text.length > 3) long++
    if (!w.cap && (w.text.length > 3 || w.pos === 'VERB')) small++
  }
  const shouted = letters > 2 && capitals >= letters * 0.8
  return { sentence, words, wordOf, shouted, titled: long > 5 && small === 0 }
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
