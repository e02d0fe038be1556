// How far a report's content reaches: past what it is told with, up to the next report.
import type { Clause, Sentence } from '../model.ts'
import type { Nominal } from './context.ts'
import type { Filler } from './fillers.ts'
import { sourceExtent } from './report-source.ts'
import type { Extent } from './run-on.ts'
import { isTail, type Reporting } from './tails.ts'

const EDGES = new Set([',', ';', ':', '-', '--', '—', '–', '.', '?', '!'])

/** A stretch without the commas and dashes at its ends; a full stop that ends a quotation stays. */
export function trim(sentence: Sentence, extent: Extent): Extent {
  let { from, to } = extent
  const { tokens } = sentence
  while (from < to && EDGES.has(tokens[from]!.text)) from++
  while (to > from && EDGES.has(tokens[to - 1]!.text)) to--
  return { from, to }
}

/** Words that tie a report to what came before and say nothing of it. */
export const TIES = new Set(['as', 'and', 'but', 'while', 'though', 'although'])

/** The first report after a position that stands beside a clause, not within what it reports. */
export function nextReport(sentence: Sentence, reporting: Reporting, after: number, clause: Clause): number {
  for (let at = clause.index + 1; at < sentence.clauses.length; at++) {
    const other = sentence.clauses[at]!
    if (other.from < after || !reporting.has(other.index)) continue
    const beside =
      other.conjunctOf === clause.index ||
      other.parent === clause.index ||
      other.parent === clause.parent ||
      other.kind === 'PARENTHETICAL' ||
      isTail(sentence, other)
    if (beside && other.kind !== 'THAT' && other.kind !== 'WH' && other.kind !== 'INFINITIVE') return other.from
  }
  return sentence.tokens.length
}

/** What stands around a report in parentheses: the sentence up to the next one, without the report where it ends it. */
export function around(sentence: Sentence, reporting: Reporting, clause: Clause, source: Nominal): Extent {
  const start = Math.min(clause.from, source.from)
  const own = Math.max(clause.verb.to, sourceExtent(sentence, source).to)
  let from = 0
  for (const other of sentence.clauses) {
    if (other.from >= start) break
    if (other.kind === 'PARENTHETICAL' && reporting.has(other.index) && other.to <= start)
      from = Math.max(from, other.to)
  }
  const to = nextReport(sentence, reporting, own, clause)
  const quote = sentence.quotes.find((q) => q.from >= own && q.from < to)
  const resume = quote ? Math.min(quote.from, Math.max(clause.to, own)) : Math.max(clause.to, own)
  const before = trim(sentence, { from, to: start })
  const after = trim(sentence, { from: Math.min(resume, to), to })
  if (before.to - before.from < 1) return after
  // "…, said Kang. / said Kang, who": nothing but the source's own description follows.
  if (after.to - after.from < 2) return before
  return { from: before.from, to: after.to }
}

/** The quotation that the words belong to is said with them. */
export function withQuotes(sentence: Sentence, extent: Extent, cue: Extent): Extent {
  let { from, to } = extent
  for (const quote of sentence.quotes) {
    if (quote.from < to && from < quote.to) {
      if (quote.from >= cue.to || quote.to <= cue.from) {
        from = Math.min(from, quote.from)
        to = Math.max(to, quote.to)
      }
    }
  }
  return { from, to }
}

/** Words that end a noun with all that belongs to it. */
const PAUSES = new Set([
  'and',
  'but',
  'or',
  'while',
  'after',
  'before',
  'as',
  'when',
  'because',
  'if',
  'since',
  'though',
])

/** Where the sentence next pauses: what follows a noun up to there is part of it ("remarks he had made"). */
function toPause(sentence: Sentence, from: number): number {
  let to = from
  const { tokens } = sentence
  while (to < tokens.length && tokens[to]!.pos !== 'PUNCT' && !PAUSES.has(tokens[to]!.lower)) to++
  return to
}

/** Prepositions that tell when, where and how something was said rather than what. */
const CIRCUMSTANCES = new Set(['during', 'since', 'after', 'before', 'until', 'following'])

/** Where an object ends with what belongs to it: before the circumstances, and before a clause that only adds. */
function objectEnd(sentence: Sentence, clause: Clause, from: number): number {
  const { tokens } = sentence
  let end = toPause(sentence, Math.max(from, clause.to))
  for (const { word, token } of clause.prepositions) {
    if (token >= from && token < end && CIRCUMSTANCES.has(word)) end = token
  }
  for (let at = from; at + 1 < end; at++) {
    if (tokens[at]!.text === ',' && /^(?:which|who|whose|whom)$/.test(tokens[at + 1]!.lower)) end = at
  }
  return end
}

export function fillerExtent(sentence: Sentence, filler: Filler, clause: Clause | null): Extent | null {
  switch (filler.kind) {
    case 'CLAUSES': {
      const first = filler.clauses[0]!
      return { from: first.from, to: Math.max(...filler.clauses.map((c) => c.to)) }
    }
    case 'NOMINALS': {
      const from = Math.min(...filler.nominals.map((n) => n.from))
      const to = Math.max(...filler.nominals.map((n) => n.to))
      if (!clause) return { from, to }
      // Before the verb stands what a passive is about: its phrase alone, with what hangs on it.
      if (to <= clause.verb.from) return { from, to: clause.verb.from }
      return { from, to: objectEnd(sentence, clause, to) }
    }
    case 'SPAN':
      return { from: filler.from, to: filler.to }
    case 'VOICE':
      return null
  }
}
