// Reads past the marks of words that are quoted within a sentence: they are part of its grammar.
import type { Clause, NounPhrase, Quote, Token } from '../model.ts'

const BEFORE_SPEECH: ReadonlySet<string> = new Set([',', ':', '—', '–', '--', '('])

/**
 * Marks that grammar does not see: `vowed to "defend every inch"`. Speech that stands by itself keeps its marks.
 * @returns positions of such marks
 */
export function innerMarks(tokens: readonly Token[], quotes: readonly Quote[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { from, to, opens, closes } of quotes) {
    if (!opens || from === 0 || BEFORE_SPEECH.has(tokens[from - 1]!.text)) continue
    out.add(from)
    if (closes) out.add(to - 1)
  }
  return out
}

/** Phrases and clauses of a row of tokens, told in the positions of the row that it was taken from. */
export function inFull(
  kept: readonly number[],
  phrases: readonly NounPhrase[],
  clauses: readonly Clause[],
): { phrases: readonly NounPhrase[]; clauses: readonly Clause[] } {
  const at = (position: number) => kept[position]!
  const maybe = (position: number | null) => (position === null ? null : at(position))
  const end = (position: number) => (position === 0 ? 0 : at(position - 1) + 1)
  const span = (from: number, to: number) =>
    from < to ? { from: at(from), to: end(to) } : { from: end(from), to: end(from) }
  return {
    phrases: phrases.map((phrase) => ({
      ...phrase,
      ...span(phrase.from, phrase.to),
      head: at(phrase.head),
      attachedTo: phrase.attachedTo && { ...phrase.attachedTo, preposition: at(phrase.attachedTo.preposition) },
    })),
    clauses: clauses.map((clause) => ({
      ...clause,
      ...span(clause.from, clause.to),
      verb: {
        ...clause.verb,
        ...span(clause.verb.from, clause.verb.to),
        head: at(clause.verb.head),
        particle: maybe(clause.verb.particle),
      },
      marker: maybe(clause.marker),
      prepositions: clause.prepositions.map((p) => ({ ...p, token: at(p.token) })),
      predicate: maybe(clause.predicate),
    })),
  }
}
