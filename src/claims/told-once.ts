// The same content told again is one record, at the sentence that states it most fully.
import type { EntityId } from '../model.ts'

interface Told {
  readonly actors: readonly EntityId[]
  readonly content: string
  readonly speaker: EntityId | null
  readonly target: EntityId | null
  readonly sentence: number
  readonly confidence: number
}

const WORD = /[\p{L}\p{N}]+/gu
const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'on',
  'at',
  'for',
  'with',
  'and',
  'or',
  'its',
  'his',
  'her',
  'their',
  'it',
  'that',
  'this',
  'by',
  'from',
  'as',
  'our',
  'be',
  'is',
  'are',
  's',
])

/** Content words, cut to a stem that endings do not change. */
function stems(text: string): Set<string> {
  const out = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (!SMALL.has(word)) out.add(word.length > 5 ? word.replace(/(ing|ed|es|s|e|ation|ment)$/, '') : word)
  }
  return out
}

function same(a: Set<string>, b: Set<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size
  let both = 0
  for (const word of a) if (b.has(word)) both++
  const small = Math.min(a.size, b.size)
  return (
    (2 * both) / (a.size + b.size) >= 0.7 || (small >= 2 && both === small && small / Math.max(a.size, b.size) >= 0.45)
  )
}

/**
 * Leaves one record of each content.
 * @param kind what must agree besides the actors and the words: polarity, stance
 */
export function toldOnce<T extends Told>(records: readonly T[], kind: (record: T) => string): readonly T[] {
  const kept: T[] = []
  // Most records are the only ones of their kind and actors, and none of their words is looked at.
  const read = new Map<T, Set<string>>()
  const wordsOf = (record: T): Set<string> => {
    const known = read.get(record) ?? stems(record.content)
    read.set(record, known)
    return known
  }
  for (const record of records) {
    const at = kept.findIndex(
      (k) =>
        kind(k) === kind(record) &&
        k.actors.some((id) => record.actors.includes(id)) &&
        same(wordsOf(k), wordsOf(record)),
    )
    const other = kept[at]
    if (!other) {
      kept.push(record)
      continue
    }
    const fuller = wordsOf(record).size > wordsOf(other).size ? record : other
    const less = fuller === record ? other : record
    const joined = {
      ...fuller,
      speaker: fuller.speaker ?? (less.sentence === fuller.sentence ? less.speaker : null),
      target: fuller.target ?? (less.target && fuller.actors.includes(less.target) ? null : less.target),
      confidence: Math.max(fuller.confidence, less.confidence),
    }
    read.set(joined, wordsOf(fuller))
    kept[at] = joined
  }
  return kept
}
