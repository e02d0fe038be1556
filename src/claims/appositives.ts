// Adjectives that say something of a noun beside it: "Oslo, *wary* of the raids, …", "*Eager* to join, Oslo …".
import type { Clause, Sentence } from '../model.ts'
import { type Anchor, newAnchor } from './roles.ts'

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
  const { tokens, clauses } = sentence
  for (let at = 0; at < tokens.length - 2; at++) {
    const { pos, lemma } = tokens[at]!
    if ((pos !== 'ADJ' && pos !== 'VERB') || !words.has(lemma)) continue
    const before = tokens[at - 1]
    if (before && before.text !== ',' && before.pos !== 'ADV') continue
    const next = tokens[at + 1]!
    if (next.pos !== 'ADP' && next.lower !== 'to' && next.lower !== 'that') continue
    if (clauses.some((c) => c.predicate === at)) continue
    const said = clauses.find((c) => c.from === at + 1)
    const carrier =
      clauses.find((c) => c.prepositions.some((p) => p.token === at + 1)) ??
      (said?.parent != null ? clauses[said.parent] : undefined)
    if (!carrier || carrier.verb.form !== 'FINITE') continue
    const subjects = described(sentence, at, carrier)
    if (subjects.length === 0) continue
    let to = at + 1
    while (to < tokens.length && tokens[to]!.text !== ',') to++
    const clause: Clause = {
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
    out.push(newAnchor(sentence, at, clause, null, null, clause))
  }
  return out
}
