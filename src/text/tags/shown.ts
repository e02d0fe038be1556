// What the tagger is shown: words that it knows, in place of those that it does not, so that its tags are of our tokens
// one for one.
import type { Pos } from '../../model.ts'
import { remembered } from '../../remembered.ts'
import { setOf } from '../../seed/sets.ts'
import { noted } from '../tokens/forms.ts'
import type { Piece } from '../tokens/scan.ts'
import { IRREGULAR } from './irregular.ts'
import { isKnown, type Lexeme, lexemeOf } from './lexicon.ts'
import { tagWords } from './tagger.ts'

const PLAIN = /^[A-Za-z]+$/
/** Marks and clitics as the tagger knows them. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ...Array.from('.,;:?!()$%', (mark) => [mark, mark] as const),
  ...['"', '“', '”', '``', "''", '«', '»', '„'].map((mark) => [mark, '"'] as const),
  ...['—', '–', '--', '-', '---'].map((mark) => [mark, '--'] as const),
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
  ["'s", "'s"],
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
])

const ADJECTIVE_TAIL = new RegExp(`(?:ed|ing|${[...IRREGULAR.adjectiveTails].join('|')})$`)

/** A word of the lexicon that behaves as an unknown one of this shape does. */
function stand(word: string, lower: string, first: boolean): string {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) {
    if (/^\d+(?:st|nd|rd|th)$/i.test(word)) return 'third'
    if (/^(?:1[89]|20)\d\d$/.test(word)) return '2017'
    return '27'
  }
  const hyphen = Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('‑'), lower.lastIndexOf('‐'))
  if (hyphen > 0) {
    const tail = lower.slice(hyphen + 1)
    if (ADJECTIVE_TAIL.test(tail)) return 'big'
    const upperTail = word[hyphen + 1] !== lower[hyphen + 1]
    if (!upperTail && PLAIN.test(tail) && isKnown(tail)) return tail
  }
  if (word !== lower && !(first && PLAIN.test(word) && /(?:ly|ing|ed)$/.test(word))) return 'London'
  if (!/^\p{L}/u.test(word)) return ','
  if (lower.endsWith('ing')) return 'making'
  if (lower.endsWith('ly')) return 'quickly'
  if (lower.endsWith('ed')) return 'established'
  if (/(?:ous|ful|ive|al|ic|able|less)$/.test(lower)) return 'political'
  if (/(?:ise|ize|ify)$/.test(lower)) return 'establish'
  if (/(?:ises|izes|ifies)$/.test(lower)) return 'establishes'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 'governments'
  return 'government'
}

/** What the tagger is shown for a word in the midst of a sentence. */
function insideAs(text: string, lower: string): string {
  const known = KNOWN_AS.get(lower) ?? (lower.includes('’') ? KNOWN_AS.get(lower.replace('’', "'")) : undefined)
  if (known !== undefined) return known
  if (!PLAIN.test(text))
    return text.includes('.') && /^\p{L}/u.test(text) && text !== lower ? 'London' : stand(text, lower, false)
  if (isKnown(text)) return text
  if (!isKnown(lower)) return stand(text, lower, false)
  if (lower === text) return text
  // "NATO" is known as such or is a name; "Minister" is known in small letters.
  return text.length > 1 && text === text.toUpperCase() ? 'London' : text[0] + lower.slice(1)
}

/** What the tagger is shown in the place of a word of letters whose capitals tell little. */
function openingAs({ text, lower }: Piece, shouting: boolean, next: Piece | undefined): string {
  const known = KNOWN_AS.get(lower)
  if (known !== undefined) return known
  if (shouting) return isKnown(lower) ? lower : 'London'
  if (isKnown(text)) return text
  if (!isKnown(lower)) return stand(text, lower, true)
  // The first word's capital tells nothing, unless what follows makes it a name: "Park said".
  if (text !== lower && text.length > 1 && text !== text.toUpperCase() && !namesSomeone(next)) return lower
  return insideAs(text, lower)
}

const lexeme = remembered(lexemeOf)
const inside = noted(({ text, lower }) => lexeme(insideAs(text, lower)))

const TAGS = setOf('tags')

const namesSomeone = (next: Piece | undefined): boolean =>
  next !== undefined &&
  (TAGS.has(next.text) || /^(?:was|is|has|had|will|also|,|'s|’s)$/.test(next.text) || /^\p{Lu}\p{Ll}/u.test(next.text))

const MIN_SHOUTED = 6
const inCapitals = noted(({ text }) => text === text.toUpperCase())
const opensWords = noted(({ text }) => /^["“‘(]$/.test(text))
const isPlain = noted(({ text }) => PLAIN.test(text))

/** Are nearly all words of a sentence in capitals, so that capitals tell nothing? */
export function isShouted(pieces: readonly Piece[], from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    const { text, form } = pieces[at]!
    const code = text.charCodeAt(0)
    if (text.length < 2 || (code < 65 && code !== 36)) continue
    words++
    if (inCapitals(form)) capitals++
  }
  return words >= MIN_SHOUTED && capitals > words * 0.8
}

/**
 * Tags the pieces of one paragraph.
 * @param ends where its sentences end, in `pieces`
 * @returns one tag for each piece
 */
export function tagPieces(pieces: readonly Piece[], ends: readonly number[]): Pos[] {
  const words: Lexeme[] = []
  let start = 0
  for (const end of ends) {
    const shouting = isShouted(pieces, start, end)
    for (let at = start; at < end; at++) {
      const piece = pieces[at]!
      const first = at === start || (at < start + 3 && opensWords(pieces[at - 1]!.form))
      const opening = (first || shouting) && isPlain(piece.form)
      words.push(opening ? lexeme(openingAs(piece, shouting, pieces[at + 1])) : inside(piece.form))
    }
    start = end
  }
  return tagWords(words)
}
