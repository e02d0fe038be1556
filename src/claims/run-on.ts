// Quotations that run on: over the sentences after their cue, and from those before it.
import type { Quoting, Sentence } from '../model.ts'
import type { Context } from './context.ts'

/** A stretch of tokens, `to` exclusive. */
export interface Extent {
  readonly from: number
  readonly to: number
}

interface Report {
  readonly sentence: Sentence
  readonly cue: Extent
  readonly content: Extent
  readonly rule: string
}

/** The rule of reports made by a name and a colon. */
export const LABEL = 'label'

/** Where a turn of a transcript ends: with its paragraph, and those that go on with a fresh mark. */
function turnEnd(context: Context, sentence: Sentence, labelled: ReadonlySet<number>): number {
  let last = sentence
  for (;;) {
    const next: Sentence | undefined = context.sentences[last.index + 1]
    if (!next || labelled.has(next.index)) return last.end
    if (next.paragraph !== last.paragraph && (next.quotes[0]?.from !== 0 || sentence.quotes[0]?.from !== 0))
      return last.end
    last = next
  }
}

/** Nothing but a quotation, and perhaps the marks around it. */
function onlyQuote(sentence: Sentence): boolean {
  const covered = sentence.quotes.reduce((sum, quote) => sum + quote.to - quote.from, 0)
  return covered >= sentence.tokens.length - 1
}

/** Does a quotation that other words than its sentence's own report begin here? */
function quoteAt(sentence: Sentence, content: Extent): 'OPEN' | 'CLOSED' | null {
  const inside = sentence.quotes.filter((q) => q.from < content.to && content.from < q.to)
  const last = inside.at(-1)
  if (!last) return null
  return last.closes ? 'CLOSED' : 'OPEN'
}

/**
 * How far each report's quotation reaches over the sentences around it.
 * @param reports in order of their cues
 * @returns for each the offsets from the first to the last sentence that belongs to it
 */
export function runOn(context: Context, reports: readonly Report[]): readonly { start: number; end: number }[] {
  const cued = new Set(reports.map((r) => r.sentence.index))
  const labelledAt = new Set(reports.flatMap((r) => (r.rule === LABEL ? [r.sentence.index] : [])))
  const taken = new Set<number>()
  return reports.map((report) => {
    const { sentence, content } = report
    let start = sentence.tokens[content.from]!.start
    let end = sentence.tokens[content.to - 1]!.end
    if (report.rule === LABEL) return { start, end: turnEnd(context, sentence, labelledAt) }
    const state = quoteAt(sentence, content)
    if (!state) return { start, end }
    // Sentences of the same quotation before the one with the cue.
    let first = sentence
    for (;;) {
      const before: Sentence | undefined = context.sentences[first.index - 1]
      const opening = first.quotes[0]
      if (!before || !opening || opening.from > 0) break
      // A paragraph that leaves its quotation open goes on in the next, which opens it anew.
      if (opening.opens && (before.paragraph === first.paragraph || before.quotes.at(-1)?.closes !== false)) break
      if (cued.has(before.index) || taken.has(before.index) || !onlyQuote(before)) break
      taken.add(before.index)
      first = before
      start = before.start
    }
    // Sentences after it that are nothing but quotation, or end one, without a cue of their own.
    let last = sentence
    for (;;) {
      const next: Sentence | undefined = context.sentences[last.index + 1]
      if (!next || cued.has(next.index) || taken.has(next.index)) break
      const begins = next.quotes[0]
      if (!begins || begins.from > 0) break
      // A later sentence of the same quotation, or a fresh one right after it.
      if (begins.opens && !onlyQuote(next)) break
      if (begins.opens && next.paragraph !== sentence.paragraph && !goesOn(context, next)) break
      taken.add(next.index)
      last = next
      end = next.tokens[begins.to - 1]!.end
      if (!onlyQuote(next)) break
    }
    return { start, end }
  })
}

/** A quoted paragraph is the last speaker's still unless the next sentence says who speaks. */
function goesOn(context: Context, sentence: Sentence): boolean {
  const quote = sentence.quotes.at(-1)
  if (!quote?.closes) {
    // The cue may stand where the quotation ends.
    const next = context.sentences[sentence.index + 1]
    return !next || next.paragraph !== sentence.paragraph || !next.quotes[0] || onlyQuote(next)
  }
  return true
}

/** In the source's own words, reported, or in part quoted. */
export function quotingOf(sentence: Sentence, { from, to }: Extent): Quoting {
  let covered = 0
  for (const quote of sentence.quotes) covered += Math.max(0, Math.min(to, quote.to) - Math.max(from, quote.from))
  if (covered === 0) return 'INDIRECT'
  return covered >= 0.8 * (to - from) ? 'DIRECT' : 'MIXED'
}
