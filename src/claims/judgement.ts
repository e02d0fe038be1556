// What a verb of naming calls its object: "called the pact *a mistake*", "sees it as *a threat*".
import type { LexiconRow } from '../seed/lexicon.ts'
import { type Context, nominal } from './context.ts'
import { clauseCut, extentOf, nominalReach } from './extent.ts'
import type { Anchor } from './fillers.ts'
import type { Extent } from './run-on.ts'

/** "called the pact *a mistake*", "sees it as *a threat*": the words in which a verb of naming judges, or null. */
export function judgement(context: Context, anchor: Anchor, row: LexiconRow): Extent | null {
  const names = row.when?.valued ?? []
  const sets = names.flatMap((name) => context.lexicon.sets.get(name) ?? [])
  const { sentence, clause } = anchor
  if (!clause) return null
  const { tokens } = sentence
  // "people whom it regards as terrorists": which ones, and no judgement told.
  if (clause.kind === 'RELATIVE' && tokens[clause.from - 1]?.text !== ',') return null
  const object = clause.verb.passive ? null : sentence.phrases[clause.objects[0] ?? -1]
  // "what it called a mistake", "amounts to blackmail": the object is the judgement.
  const what = clause.kind === 'WH' && clause.marker !== null && tokens[clause.marker]!.lower === 'what'
  const apart = object && !what && object.from >= clause.verb.to && row.frame.content[0] !== 'subject'
  let as = clause.verb.to
  while (as < clause.to && (tokens[as]!.lower !== 'as' || tokens[as - 1]?.lower === 'known')) as++
  if (as >= clause.to) as = -1
  const limit = as < 0 ? clause.to : as
  const reach = apart ? nominalReach(sentence, extentOf(sentence, nominal(object), limit), limit) : clause.verb.to
  const particle = clause.verb.particle === null ? 0 : clause.verb.particle + 1
  const from = Math.max(clause.verb.to, reach, particle)
  const at = as < 0 ? -1 : as - from
  const opener = tokens[from]
  if (at < 0 && (opener?.pos === 'ADP' || opener?.pos === 'PUNCT') && !QUOTES.has(opener.text)) return null
  const start = at < 0 ? from : from + at + 1
  // "was called a mistake *by Oslo*": who calls it so is told apart.
  const by = clause.verb.passive ? sentence.phrases[clause.agents[0] ?? -1] : undefined
  const whole = by && by.from > start ? by.from - 1 : clause.to
  const end = Math.min(whole, start + 9)
  for (let i = start; i < end; i++) {
    const word = tokens[i]!
    if (word.lower === 'that' || (word.lower === 'and' && tokens[i + 1]?.pos !== 'ADJ')) return null
    if (word.text === ',' && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'ADJ') return null
    if (!sets.some((words) => words.has(word.lemma) || words.has(word.lower))) continue
    return tokens[i - 1]?.lower === 'no' ? null : { from: start, to: clauseCut(sentence, clause, start, whole) }
  }
  return null
}

const QUOTES = new Set(['"', '“', "'", '‘'])
