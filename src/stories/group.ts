// Which story an article belongs to: that of an article whose text it copies, trims or rewrites, else its own.
import { shared, shingles } from './minhash.ts'

/** An article that may be a copy: it shares a band. */
export interface Neighbour {
  readonly story: string
  readonly text: string
}

/** Much of both texts is the same: a copy, or a rewrite that kept most sentences. */
const JACCARD = 0.45
/** Nearly all of the shorter one is in the longer: a trimmed copy. */
const CONTAINMENT = 0.75
/** Notices of fewer shingles share their phrases by chance: only much the same words make them one. */
const ENOUGH = 40
const SHORT = 0.8

/** How sure it is that two texts are of one story: their Jaccard likeness where they are, else 0. */
export function storyLikeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const { jaccard, containment } = shared(a, b)
  const near = Math.min(a.size, b.size) < ENOUGH ? jaccard >= SHORT : jaccard >= JACCARD || containment >= CONTAINMENT
  return near ? Math.max(jaccard, Number.MIN_VALUE) : 0
}

/**
 * The story of a text.
 * @param text of the article
 * @param neighbours articles that share a band with it
 * @returns the story of the likest neighbour that is a near copy; null where none is
 */
export function storyAmong(text: string, neighbours: readonly Neighbour[]): string | null {
  const own = shingles(text)
  const [best] = neighbours
    .map(({ story, text: other }) => ({ story, likeness: storyLikeness(own, shingles(other)) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.story < b.story ? -1 : 1))
  return best?.story ?? null
}
