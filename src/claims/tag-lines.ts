// The words right after a quotation that say whose it is: "…," said Kang; "…," Kang, the minister, said on Monday.
// They are read by their place, since a quotation that breaks off in the middle of a clause hides their grammar.
import type { NounPhrase, Quote, Sentence } from '../model.ts'
import type { Found } from './attributions.ts'
import { type Context, nominal } from './context.ts'

/** How far after its quotation, in words, the verb may stand: behind a long title. */
const REACH = 30

const BREAKS = new Set([',', '?', '!', '—', '–', '--', '-', '...', '…'])

/** The row that lets a verb have its content around it, or null. */
function rowOf(context: Context, lemma: string) {
  const entries = context.lexicon.entries.VERB.get(lemma) ?? []
  return (
    entries.find(
      (e) => e.rest.length === 0 && e.row.yields.relation === 'attribution' && e.row.frame.content.includes('around'),
    )?.row ?? null
  )
}

/** The phrase that begins at a token. */
const phraseFrom = (sentence: Sentence, at: number): NounPhrase | null =>
  sentence.phrases.find((p) => p.from === at) ?? null

function tagLine(context: Context, sentence: Sentence, quote: Quote): Found | null {
  const { tokens } = sentence
  const last = tokens[quote.to - 2]
  if (!quote.closes || !last || !BREAKS.has(last.text)) return null
  const limit = Math.min(tokens.length, quote.to + REACH)
  for (let at = quote.to; at < limit; at++) {
    const word = tokens[at]!
    if (word.pos === 'PUNCT' && word.text === '"') return null
    if (word.pos !== 'VERB' || word.lower.endsWith('ing')) continue
    const row = rowOf(context, word.lemma)
    if (!row) continue
    const source = phraseFrom(sentence, at === quote.to ? at + 1 : quote.to)
    if (!source || (at > quote.to && source.to > at)) return null
    const later = sentence.quotes.find((q) => q.from > at)
    // "…," she said, adding: "…": the second one is another report's.
    const resumed =
      later && !tokens.slice(at + 1, later.from).some((t) => t.pos === 'VERB' && rowOf(context, t.lemma)) ? later : null
    return {
      sentence,
      source: nominal(source),
      cue: { from: at, to: at + 1 },
      content: { from: quote.from, to: resumed ? resumed.to : quote.to },
      rule: row.id,
      prior: row.prior,
    }
  }
  return null
}

/** Reports after quotations, at most one for each. */
export function tagLines(context: Context): readonly Found[] {
  return context.sentences.flatMap((sentence) =>
    sentence.quotes.flatMap((quote) => tagLine(context, sentence, quote) ?? []),
  )
}
