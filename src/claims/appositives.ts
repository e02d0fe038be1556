// Adjectives that say something of a noun beside it: "Oslo, *wary* of the raids, …", "*Eager* to join, Oslo …".
import type { Clause, Sentence } from '../model.ts'
import { type Anchor, newAnchor } from './fillers.ts'

/** The phrase of which an adjective after a comma, or at the sentence's head, says something. */
function described(sentence: Sentence, at: number, carrier: Clause): readonly number[] {
  const { tokens, phrases } = sentence
  let before = at - 1
  while (tokens[before]?.pos === 'ADV') before--
  if (before < 0) return carrier.subjects.filter((i) => phrases[i]!.from > at)
  if (tokens[before]!.text !== ',') return []
  const beside = phrases.find((p) => p.to === before)
  return beside && carrier.subjects.includes(beside.index)
    ? carrier.subjects.filter((i) => phrases[i]!.to <= before)
    : []
}

/**
 * Adjectives in apposition, each as if a copula carried it.
 * @param words lemmas worth the look
 */
export function appositives(sentence: Sentence, words: { has(word: string): boolean }): readonly Anchor[] {
  const out: Anchor[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length - 2; at++) {
    const { pos, lemma } = tokens[at]!
    if ((pos !== 'ADJ' && pos !== 'VERB') || !words.has(lemma)) continue
    const before = tokens[at - 1]
    if (before && before.text !== ',' && before.pos !== 'ADV') continue
    const next = tokens[at + 1]!
    if (next.pos !== 'ADP' && next.lower !== 'to' && next.lower !== 'that') continue
    const clause = carried(sentence, at)
    if (clause) out.push(newAnchor(sentence, at, clause, null, null, clause))
  }
  return out
}

/** The clause that a copula would make of an adjective and what follows it, or null where it describes nothing. */
function carried(sentence: Sentence, at: number): Clause | null {
  const { tokens, clauses } = sentence
  if (clauses.some((c) => c.predicate === at)) return null
  const said = clauses.find((c) => c.from === at + 1)
  const carrier =
    clauses.find((c) => c.prepositions.some((p) => p.token === at + 1)) ??
    (said?.parent != null ? clauses[said.parent] : undefined)
  if (carrier?.verb.form !== 'FINITE') return null
  const subjects = described(sentence, at, carrier)
  if (subjects.length === 0) return null
  let to = at + 1
  while (to < tokens.length && tokens[to]!.text !== ',') to++
  return {
    ...carrier,
    kind: 'PARTICIPLE',
    parent: carrier.index,
    from: at,
    to,
    verb: {
      ...carrier.verb,
      from: at,
      to: at + 1,
      head: at,
      lemma: 'be',
      form: 'PARTICIPLE',
      particle: null,
      passive: false,
      negated: false,
    },
    subjects,
    subjectFrom: 'RELATIVE',
    objects: [],
    agents: [],
    prepositions: carrier.prepositions.filter((p) => p.token > at && p.token < to),
    complements: said ? [said.index] : [],
    predicate: at,
  }
}
