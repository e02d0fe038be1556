// Arbitrary texts: noise, words of the trade in any order, and real stories bent out of shape.
import fc from 'fast-check'
import { OWN, readGold } from '../../eval/documents.ts'

const WORDS = [
  ...'China|U.S.-Japan|Iran\u2019s|Wang Yi|Mr|Mrs.|President|Foreign Minister|Secretary of State|the two sides'.split(
    '|',
  ),
  ...'he|she|they|it|its|his counterpart|the minister|both countries|the neighbours|Beijing|BEIJING|Moscow'.split('|'),
  ...'Ministry of Defence|NATO|(UN)|THAAD|S-400s|the nuclear deal|the South China Sea|Kim|al-|bin|A. B.'.split('|'),
  ...'said|says|told|that|who|which|whom|if|unless|while|after|before|because|to|not|n\u2019t|never|neither|nor'.split(
    '|',
  ),
  ...'will|would|should|must|may|is|was|been|being|has|had|did|ready|willing|able|committed|opposed'.split('|'),
  ...'met|held talks|visited|phoned|pledged|promised|vowed|agreed|urged|called on|demanded|hoped'.split('|'),
  ...'supports|welcomed|rejected|condemned|accused|denied|warned against|sanctioned|expelled|attacked|sent aid'.split(
    '|',
  ),
  ...'and|or|but|as well as|of|in|on|at|with|between|by|for|from|against|according to|, who|, which'.split('|'),
  ...'Monday|on Tuesday|Nov. 22|2017|last week|25 years|two days ago|not long ago|next month|in May'.split('|'),
  ...',|.|;|:|?|!|(|)|[|]|"|“|”|‘|’|\'|—|–|-|--|…|...|/|*|•|\n|\n\n|\t'.split('|'),
  ...'É|ß|İ|ı|ﬁ|中国|日本は|Москва|مصر|שלום|😀|👨‍👩‍👧|e\u0301|\u200b|\u200f|\u202e|\ufeff|\u0000|\ud83d|\udc00|\u00ad'.split(
    '|',
  ),
  ...'BEIJING, Nov. 22 (Xinhua) -- |OSLO (AP) — |WASHINGTON: |X|12|3.5|$5|100,000|1st|U.S.|a.m.|St.|No. 5'.split('|'),
] as const

const STORIES = readGold(OWN).map((gold) => gold.body)
const ODD = [
  '"',
  '“',
  '”',
  '(',
  ')',
  '—',
  '-',
  ',',
  '.',
  '\n',
  '\n\n',
  '\u200b',
  '\u202e',
  '\ud83d',
  '\u0000',
  ' ',
  "'",
  ':',
]

/** Where in a text, from 0 to 1, and what is done there. */
const bend = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  long: fc.integer({ min: 0, max: 40 }),
  how: fc.constantFrom('cut', 'insert', 'repeat', 'capitals', 'small', 'swap', 'word'),
  odd: fc.constantFrom(...ODD),
  word: fc.constantFrom(...WORDS),
})

type Bend = typeof bend extends fc.Arbitrary<infer T> ? T : never

function bent(story: string, bends: readonly Bend[]): string {
  let text = story
  for (const { at, long, how, odd, word } of bends) {
    const from = Math.floor(at * text.length)
    const [head, piece, tail] = [text.slice(0, from), text.slice(from, from + long), text.slice(from + long)]
    if (how === 'cut') text = head + tail
    else if (how === 'insert') text = head + odd + piece + tail
    else if (how === 'repeat') text = head + piece + piece + tail
    else if (how === 'capitals') text = head + piece.toUpperCase() + tail
    else if (how === 'small') text = head + piece.toLowerCase() + tail
    else if (how === 'swap') text = tail + piece + head
    else text = `${head} ${word} ${tail}`
  }
  return text
}

/** A few sentences of a story: from a place on, so long. */
const excerpt = fc
  .record({
    story: fc.constantFrom(...STORIES),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 20, max: 900 }),
  })
  .map(({ story, from, length }) => {
    const start = Math.floor(from * story.length)
    return story.slice(start, start + length)
  })

/** Real stories, bent. */
export const bentStory = fc
  .tuple(excerpt, fc.array(bend, { minLength: 1, maxLength: 12 }))
  .map(([story, bends]) => bent(story, bends))

/** Any text. */
export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 70 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((w) => w.join('')) },
  { weight: 4, arbitrary: bentStory },
)

const PLAIN =
  'the a people talks met said will urged welcomed agreed to not and , . weather rain farmers school new old houses in of that'.split(
    ' ',
  )

/** Texts that name nothing. */
export const nameless = fc.array(fc.constantFrom(...PLAIN), { maxLength: 60 }).map((words) => words.join(' '))
