// The one place that states the order of the stages: article → text → mentions → claims.
import { findClaims } from './claims/index.ts'
import { findMentions } from './mentions/index.ts'
import type { Article, Extraction } from './model.ts'
import type { Seed } from './seed/index.ts'
import { parseText } from './text/index.ts'

/** Name and version of this extractor, kept with every attestation. Raise the version when its answers change. */
export const EXTRACTOR = { name: 'entente', version: '1' } as const

/**
 * Reads one article. Pure: the same article and reference data give the same extraction.
 * @param article clean story with its metadata
 * @param seed reference data, from `loadSeed()`
 * @returns everything the article says; never throws on any text
 */
export function extract(article: Article, seed: Seed): Extraction {
  const sentences = parseText(article)
  const mentions = findMentions(article, sentences, seed)
  const claims = findClaims(article, sentences, mentions, seed)
  return { article, sentences, ...mentions, ...claims }
}
