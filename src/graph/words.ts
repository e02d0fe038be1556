// The words that carry what a record says, for telling whether two tellings say the same. The tagger's lemmas where
// the extraction has them, so that "built" and "build" are one; else plain words without their endings.
import type { Evidence, Extraction, Pos, Token } from '../model.ts'

const CARRYING: ReadonlySet<Pos> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** Closed-class words, which say nothing of the matter. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and any are as at be been being both but by can could did do does each for from had has have he her his in into is it its may might more most must no nor not of on one or our own shall she should so some such than that the their them then there these they this those to up was we were what when which who whom whose will with would you your'.split(
    ' ',
  ),
)

const ending = (word: string): string =>
  /\d/.test(word) || word.length <= 4 ? word : word.replace(/(?:ations?|ings?|ed|es|s)$/, '')

/** The carrying words of a plain text. */
export function wordsOfText(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
  return [...new Set(words.filter((word) => !FUNCTION_WORDS.has(word)).map(ending))].sort()
}

const wordsOfTokens = (tokens: readonly Token[]): readonly string[] =>
  [...new Set(tokens.filter((t) => CARRYING.has(t.pos)).map((t) => t.lemma.toLowerCase()))].sort()

/**
 * The carrying words of a record.
 * @param content of a claim; of an event null: its sentence counts
 */
export function wordsOf(extraction: Extraction, record: Evidence, content: string | null): readonly string[] {
  const sentence = extraction.sentences[record.sentence]!
  if (content === null) {
    return sentence.tokens.length > 0 ? wordsOfTokens(sentence.tokens) : wordsOfText(sentence.text)
  }
  const span = record.contentSpan
  const inside = span ? sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end) : []
  return inside.length > 0 ? wordsOfTokens(inside) : wordsOfText(content)
}

/** How alike two sets of words are: shared ones in all of them, 0 to 1. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b)
  const shared = a.filter((word) => other.has(word)).length
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}

/** How much of the first set the second has, 0 to 1. */
export function coverage(part: readonly string[], whole: readonly string[]): number {
  const other = new Set(whole)
  return part.length === 0 ? 0 : part.filter((word) => other.has(word)).length / part.length
}

/** The numbers among words, sorted. */
export const numbersIn = (words: readonly string[]): readonly string[] => words.filter((word) => /\d/.test(word))
