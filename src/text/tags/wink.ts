// The statistical tagger: wink-nlp, fed with words that it knows, so that its tokens are ours one for one and its
// memory does not grow with the names that texts hold.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Pos } from '../../model.ts'
import { interned } from '../../remembered.ts'
import { setOf } from '../../seed/sets.ts'
import { noted } from '../tokens/forms.ts'
import type { Piece } from '../tokens/scan.ts'
import { IRREGULAR } from './irregular.ts'

interface Tagger {
  readonly tag: (words: string) => readonly Pos[]
  readonly knows: ReadonlySet<string>
}

/** The model's tags as this code's own strings, which are compared faster. */
const OWN_TAGS: ReadonlyMap<string, Pos> = new Map(
  ('ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ') as readonly Pos[]).map(
    (tag) => [tag, interned(tag) as Pos],
  ),
)

let loaded: Tagger | null = null

/** Loads the model on first use: about 60 ms, then kept; it is constant data. */
function tagger(): Tagger {
  if (loaded) return loaded
  const nlp = winkNLP(model, ['pos'])
  const pos = nlp.its.pos
  const core = (model as unknown as { core: () => { features: { lexeme: { list: readonly string[] } } } }).core()
  loaded = {
    tag: (words) => (nlp.readDoc(words).tokens().out(pos) as unknown as Pos[]).map((tag) => OWN_TAGS.get(tag) ?? tag),
    knows: new Set(core.features.lexeme.list),
  }
  return loaded
}

/** Is this, in small letters, a word of the tagger's lexicon? */
export function isKnown(word: string): boolean {
  return tagger().knows.has(word)
}

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
    if (!upperTail && PLAIN.test(tail) && tagger().knows.has(tail)) return tail
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
const shownInside = noted(({ text, lower }): string => {
  const known = KNOWN_AS.get(lower) ?? (lower.includes('’') ? KNOWN_AS.get(lower.replace('’', "'")) : undefined)
  if (known !== undefined) return known
  if (!PLAIN.test(text))
    return text.includes('.') && /^\p{L}/u.test(text) && text !== lower ? 'London' : stand(text, lower, false)
  const { knows } = tagger()
  if (knows.has(text)) return text
  if (!knows.has(lower)) return stand(text, lower, false)
  if (lower === text) return text
  // "NATO" is known as such or is a name; "Minister" is known in small letters.
  return text.length > 1 && text === text.toUpperCase() ? 'London' : text[0] + lower.slice(1)
})

/** What the tagger is shown in a word's place. */
function shown(piece: Piece, first: boolean, shouting: boolean, next: Piece | undefined): string {
  const { text, lower, form } = piece
  if (!(first || shouting) || !PLAIN.test(text)) {
    return shownInside(form)
  }
  const { knows } = tagger()
  const known = KNOWN_AS.get(lower)
  if (known !== undefined) return known
  if (shouting) return knows.has(lower) ? lower : 'London'
  if (knows.has(text)) return text
  if (!knows.has(lower)) return stand(text, lower, true)
  // The first word's capital tells nothing, unless what follows makes it a name: "Park said".
  if (text !== lower && text.length > 1 && text !== text.toUpperCase() && !namesSomeone(next)) return lower
  return shownInside(form)
}

const TAGS = setOf('tags')

const namesSomeone = (next: Piece | undefined): boolean =>
  next !== undefined &&
  (TAGS.has(next.text) || /^(?:was|is|has|had|will|also|,|'s|’s)$/.test(next.text) || /^\p{Lu}\p{Ll}/u.test(next.text))

const MIN_SHOUTED = 6
const inCapitals = noted(({ text }) => text === text.toUpperCase())
const opensWords = noted(({ text }) => /^["“‘(]$/.test(text))

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
  const words: string[] = []
  let start = 0
  for (const end of ends) {
    const shouting = isShouted(pieces, start, end)
    for (let at = start; at < end; at++) {
      const first = at === start || (at < start + 3 && opensWords(pieces[at - 1]!.form))
      words.push(shown(pieces[at]!, first, shouting, pieces[at + 1]))
    }
    start = end
  }
  const tags = tagger().tag(words.join(' '))
  if (tags.length === words.length) return tags.slice()
  // The tagger cut a word in two: ask for each alone. Rare; still one tag for each piece.
  return words.map((word) => tagger().tag(word)[0] ?? 'X')
}
