// When two wordings count as the same: folded, without small words, endings cut off.

/** Small letters, no accents, marks or possessive endings, no leading "the". */
export const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

const SMALL = new Set(
  (
    'a an the of to in on at for with and or its his her their it is are be been will would should that this these ' +
    'those by from as not has have had was were he she they we our all both more further'
  ).split(' '),
)
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(ing|ed|es|s|e)$/, '').replace(/y$/, 'i') : word

/** The words that tell contents apart. */
export const contentWords = (text: string | null | undefined): string[] =>
  fold(text)
    .split(' ')
    .filter((word) => word && !SMALL.has(word))
    .map(stem)

function shared(x: readonly string[], y: readonly string[]): number {
  const rest = [...y]
  let hits = 0
  for (const word of x) {
    const at = rest.indexOf(word)
    if (at < 0) continue
    hits++
    rest.splice(at, 1)
  }
  return hits
}

/** Word F1 of two contents. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const x = contentWords(a)
  const y = contentWords(b)
  if (!x.length || !y.length) return x.length === y.length ? 1 : 0
  return (2 * shared(x, y)) / (x.length + y.length)
}

/** Three quarters of the part's words, two at least, are in the whole. */
export function isPart(part: string, whole: string): boolean {
  const x = contentWords(part)
  return x.length >= 2 && shared(x, contentWords(whole)) / x.length >= 0.75
}

/** An extracted content agrees with an annotated one, or is part of it, or holds it with little more. */
export const agrees = (gold: string, found: string): boolean =>
  overlap(gold, found) >= 0.5 ||
  isPart(found, gold) ||
  (isPart(gold, found) && contentWords(found).length <= 2.5 * contentWords(gold).length)

/** Members of both over members of either. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const x = new Set(a)
  const y = new Set(b)
  let both = 0
  for (const value of x) if (y.has(value)) both++
  return x.size + y.size ? both / (x.size + y.size - both) : 0
}
