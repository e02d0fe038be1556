// Matches what a newer extractor tells of an article with what an older one told, so that the ids of facts stay:
// first the same words, then words that overlap in the same sentence.
import type { Told } from './told.ts'

/** An attestation that the graph has. */
export interface Earlier {
  readonly fact: string
  /** Whether no other article tells the fact. */
  readonly alone: boolean
  readonly told: Told
}

/** What becomes of the tellings of one article. */
export interface Rereading {
  readonly tellings: readonly {
    readonly told: Told
    /** The fact that this article told in these words before; null where it told none. */
    readonly fact: string | null
    /** False where it says something else now: another fact may tell that already, and is looked for first. */
    readonly settled: boolean
    /** Whether the graph has the attestation: the same words were read as the same kind before. */
    readonly existed: boolean
  }[]
  /** All that the graph has of the article. */
  readonly earlier: readonly Earlier[]
  /** What is not read in these words any more. */
  readonly gone: readonly Earlier[]
}

/** How much two spans share of what they cover together, 0 to 1. */
function shared(a: Told, b: Told): number {
  const { span: x } = a.evidence
  const { span: y } = b.evidence
  const both = Math.min(x.end, y.end) - Math.max(x.start, y.start)
  return both <= 0 ? 0 : both / (Math.max(x.end, y.end) - Math.min(x.start, y.start))
}

const actors = (told: Told): string =>
  told.parts
    .filter((part) => part.role === 'ACTOR')
    .map((part) => part.entity)
    .sort()
    .join()

/** Whether a reading says of the matter what the earlier one said. */
const agrees = (told: Told, before: Told): boolean =>
  told.negated === before.negated && told.stance === before.stance && actors(told) === actors(before)

/** Matches new tellings of an article with earlier ones. */
export function reread(tellings: readonly Told[], earlier: readonly Earlier[]): Rereading {
  const matched = new Map<Told, Earlier>()
  const left = new Set(earlier)
  const match = (told: Told, before: Earlier) => {
    matched.set(told, before)
    left.delete(before)
  }
  for (const told of tellings) {
    const same = earlier.find((e) => e.told.id === told.id)
    if (same) match(told, same)
  }
  const pairs = tellings
    .filter((told) => !matched.has(told))
    .flatMap((told) => [...left].map((e) => ({ told, e, share: told.kind === e.told.kind ? shared(told, e.told) : 0 })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  for (const { told, e } of pairs) {
    if (!matched.has(told) && left.has(e)) match(told, e)
  }
  const ids = new Set(tellings.map((told) => told.id))
  return {
    tellings: tellings.map((told) => {
      const before = matched.get(told)
      const agreed = before !== undefined && agrees(told, before.told)
      // A fact that others tell too is not bent by one new reading of one article.
      const fact = before && (before.alone || agreed) ? before.fact : null
      return { told, fact, settled: agreed, existed: before?.told.id === told.id }
    }),
    earlier,
    gone: earlier.filter((e) => !ids.has(e.told.id)),
  }
}
