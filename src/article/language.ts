// Which language a text is in, by its script and its most frequent words. Coarse on purpose: the pipeline
// reads English, and needs to know what is not.
import type { ArticleSeed } from '../seed/article.ts'

/** A BCP 47 primary language, or `und` where nothing tells; and its name for messages. */
export interface Language {
  readonly code: string
  readonly name: string
}

const SAMPLE = 20_000
/** A text of fewer words is taken as English unless another language's small words speak clearly against it. */
const SHORT_TEXT = 60
const CLEAR_KINDS = 2

/** Tells the language of a text from its first 20,000 characters. */
export function detectLanguage(text: string, seed: ArticleSeed): Language {
  const sample = text.slice(0, SAMPLE)
  const code = byScript(sample, seed) ?? byWords(sample, seed)
  return { code, name: seed.languages.names.get(code) ?? 'an unknown language' }
}

/** Are so few characters outside ASCII that every script but Latin stays below what would tell? */
function isLatin(sample: string): boolean {
  let letters = 0
  let others = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code >= 128) others++
    else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) letters++
  }
  return others <= letters * 0.1
}

function byScript(sample: string, seed: ArticleSeed): string | null {
  if (isLatin(sample)) return null
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  const counts = new Map<string, number>()
  for (const { language, pattern } of seed.languages.scripts) {
    counts.set(language, (counts.get(language) ?? 0) + (sample.match(pattern)?.length ?? 0))
  }
  // Japanese is written with Han too; kana decide.
  if ((counts.get('ja') ?? 0) > letters * 0.1) return 'ja'
  const [language, count] = [...counts].sort((a, b) => b[1] - a[1])[0]!
  return count > letters * 0.4 ? language : null
}

interface Speakers {
  /** For each common word the languages that have it, as positions in the list of languages. */
  readonly of: ReadonlyMap<string, readonly number[]>
  /** Length of the longest common word. */
  readonly longest: number
}

const compiled = new WeakMap<ArticleSeed, Speakers>()

function speakersOf(seed: ArticleSeed): Speakers {
  const known = compiled.get(seed)
  if (known) return known
  const of = new Map<string, number[]>()
  for (const [i, [, common]] of [...seed.languages.words].entries()) {
    for (const word of common) of.set(word, [...(of.get(word) ?? []), i])
  }
  const speakers = { of, longest: Math.max(0, ...[...of.keys()].map((word) => word.length)) }
  compiled.set(seed, speakers)
  return speakers
}

const NONE: readonly number[] = []

function byWords(sample: string, seed: ArticleSeed): string {
  const raw = sample.match(/\p{L}+/gu) ?? []
  const languages = [...seed.languages.words]
  const speakers = speakersOf(seed)
  const counts = languages.map(() => 0)
  for (const word of raw) {
    if (word.length <= speakers.longest)
      for (const language of speakers.of.get(word.toLowerCase()) ?? NONE) counts[language]!++
  }
  const scores = languages.map(([language, common], i) => ({ language, common, share: counts[i]! / raw.length }))
  scores.sort((a, b) => b.share - a.share)
  const [best] = scores
  const english = scores.find(({ language }) => language === 'en')!
  const isEnglish = !best || best.language === 'en' || english.share > best.share * 0.9
  if (raw.length < SHORT_TEXT) return isEnglish || !isClear(raw, best.common, english.common) ? 'en' : best.language
  if (!best || best.share < 0.08) return 'und'
  return isEnglish ? 'en' : best.language
}

/**
 * Do the small words of a short text speak for a language and against English? Capitals are names ("Van Dam"), single
 * letters initials or what an apostrophe leaves.
 */
function isClear(raw: readonly string[], common: ReadonlySet<string>, english: ReadonlySet<string>): boolean {
  const isCapital = (at: number) => raw[at] !== undefined && raw[at] !== raw[at]!.toLowerCase()
  // "Rosa de la Vega": small words between capitals are a name's too.
  const inName = (at: number) =>
    (isCapital(at - 1) || isCapital(at - 2)) && (isCapital(at + 1) || isCapital(at + 2)) && at > 1
  const small = raw
    .filter((word, at) => at === 0 || (word === word.toLowerCase() && !inName(at)))
    .map((word) => word.toLowerCase())
  const kinds = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    new Set(small.filter((word) => word.length > 1 && own.has(word) && !other.has(word))).size
  const foreign = kinds(common, english)
  return foreign >= CLEAR_KINDS && foreign > kinds(english, common)
}
