// How far a phrase reaches once all that hangs on it is counted in, and the bare words of a stretch.
import type { Clause, Sentence } from '../model.ts'
import { type Context, type Nominal, textOf } from './context.ts'

const CLOSING = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '"',
  "'",
  '”',
  '’',
  '“',
  '‘',
  '—',
  '–',
  '-',
  '--',
  "''",
  '``',
  ')',
  '...',
  '…',
  '`',
])
const EDGES = new Set(['and', 'or', 'but', 'as', 'that', 'while', 'nor', 'to', 'so', 'both', 'either'])

/** A stretch without punctuation and stray conjunctions at its ends. */
export function trimmed(sentence: Sentence, from: number, to: number): { from: number; to: number } {
  let first = from
  let last = to
  const { tokens } = sentence
  const open = (text: string) => (CLOSING.has(text) && text !== ')') || text === '('
  while (
    first < last &&
    (open(tokens[first]!.text) || (EDGES.has(tokens[first]!.lower) && tokens[first]!.lower !== 'both'))
  )
    first++
  while (last > first && (CLOSING.has(tokens[last - 1]!.text) || EDGES.has(tokens[last - 1]!.lower))) {
    if (tokens[last - 1]!.text === ')' && tokens.slice(first, last).some((t) => t.text === '(')) break
    last--
  }
  return { from: first, to: last }
}

/** Where a phrase ends with its prepositional phrases, clauses and appositions, at most at `limit`. */
export function extentOf(sentence: Sentence, at: Nominal, limit: number): number {
  let to = at.to
  if (at.phrase === null) return to
  const inside = new Set([at.phrase])
  for (let grown = true; grown; ) {
    grown = false
    for (const phrase of sentence.phrases) {
      if (inside.has(phrase.index) || phrase.from < at.from || phrase.to > limit) continue
      const hangs = phrase.attachedTo !== null && inside.has(phrase.attachedTo.phrase)
      const joined = sentence.phrases.some(
        (p) => inside.has(p.index) && p.index !== at.phrase && p.conjunct === phrase.index,
      )
      if (!hangs && !joined) continue
      inside.add(phrase.index)
      to = Math.max(to, phrase.to)
      grown = true
    }
    for (const clause of sentence.clauses) {
      if (clause.modifies === null || !inside.has(clause.modifies) || clause.to <= to || clause.to > limit) continue
      to = clause.to
      grown = true
    }
    for (const phrase of sentence.phrases) {
      // What stands within a clause that is already in belongs to it.
      if (!inside.has(phrase.index) && phrase.from >= at.from && phrase.to <= to) inside.add(phrase.index)
    }
  }
  return to
}

/** Words between two positions, without the stretches that a report's own words take (", Wang said,"). */
export function textWithout(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  skip: readonly Clause[],
): string {
  const holes = skip.filter((c) => c.from > from && c.from < to).sort((a, b) => a.from - b.from)
  const parts: string[] = []
  let at = from
  for (const hole of holes) {
    if (hole.from > at) {
      const part = trimmed(sentence, at, hole.from)
      parts.push(textOf(context, sentence, part.from, part.to))
    }
    at = Math.max(at, hole.to)
  }
  if (at < to) {
    const part = holes.length > 0 ? trimmed(sentence, at, to) : { from: at, to }
    parts.push(textOf(context, sentence, part.from, part.to))
  }
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ')
}
