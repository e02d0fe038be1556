// Which language a text is in, by its script and its most frequent words. Coarse on purpose: the pipeline
// reads English, and needs to know what is not.
import type { ArticleSeed } from '../seed/article.ts'

/** A BCP 47 primary language, or `und` where nothing tells; and its name for messages. */
export interface Language {
  readonly code: string
  readonly name: string
}

const SAMPLE = 20_000
const MIN_WORDS = 12

/** Tells the language of a text from its first 20,000 characters. */
export function detectLanguage(text: string, seed: ArticleSeed): Language {
  const sample = text.slice(0, SAMPLE)
  const code = byScript(sample, seed) ?? byWords(sample, seed)
  return { code, name: seed.languages.names.get(code) ?? 'an unknown language' }
}

function byScript(sample: string, seed: ArticleSeed): string | null {
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

function byWords(sample: string, seed: ArticleSeed): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = [...seed.languages.words].map(([language, common]) => {
    const hits = words.filter((word) => common.has(word)).length
    return { language, share: hits / words.length }
  })
  scores.sort((a, b) => b.share - a.share)
  const [best] = scores
  const english = scores.find(({ language }) => language === 'en')!
  if (words.length < MIN_WORDS) return english.share > 0 || !best || best.share < 0.3 ? 'en' : best.language
  if (!best || best.share < 0.08) return 'und'
  return best.language === 'en' || english.share > best.share * 0.9 ? 'en' : best.language
}
