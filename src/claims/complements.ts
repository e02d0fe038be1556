// Clauses that a verb or noun takes, each with those joined to it.
import type { Clause, Sentence } from '../model.ts'
import type { Anchor } from './fillers.ts'

/** Clauses that continue one by coordination ("to hold X and promote Y"), it included. */
export function withConjuncts(sentence: Sentence, clause: Clause): readonly Clause[] {
  const out = [clause]
  for (const other of sentence.clauses)
    if (other.conjunctOf === clause.index && other.index !== clause.index) out.push(other)
  return out
}

/** Clauses and those that continue them, each once. */
function withAllConjuncts(sentence: Sentence, list: readonly Clause[]): readonly Clause[] {
  if (list.length < 2) return list.length > 0 ? withConjuncts(sentence, list[0]!) : list
  return [...new Set(list.flatMap((c) => withConjuncts(sentence, c)))]
}

/** "*closing the port* would hurt both", "*what we need* is time": a clause that another one is about. */
export const deedBefore = (sentence: Sentence, clause: Clause): Clause | null =>
  sentence.clauses.find(
    (c) =>
      (c.kind === 'GERUND' || c.kind === 'WH') &&
      c.parent === clause.index &&
      c.from >= clause.from &&
      c.verb.from < clause.verb.from,
  ) ?? null

export const isIf = (sentence: Sentence, { kind, marker }: Clause): boolean =>
  kind === 'ADVERBIAL' && marker !== null && sentence.tokens[marker]!.lower === 'if'

/** Of those, the ones that go on with the clause's own subject and modal. */
export const ownConjuncts = (sentence: Sentence, clause: Clause): readonly Clause[] =>
  withConjuncts(sentence, clause).filter(
    (c) => c === clause || (c.subjectFrom !== 'OWN' && (c.verb.modal === clause.verb.modal || c.verb.modal === null)),
  )

function complements(sentence: Sentence, clause: Clause | null, kind: Clause['kind']): readonly Clause[] {
  if (!clause || clause.complements.length === 0) return []
  const own: Clause[] = []
  for (const index of clause.complements) {
    const complement = sentence.clauses[index]
    if (complement?.kind === kind) own.push(complement)
  }
  return withAllConjuncts(sentence, own)
}

/** Complement clauses of a noun: those that modify its phrase, or follow it at once. */
function nounComplements(anchor: Anchor, kind: Clause['kind']): readonly Clause[] {
  const { sentence, phrase } = anchor
  if (!phrase) return []
  const own: Clause[] = []
  for (const clause of sentence.clauses) if (clause.modifies === phrase.index && clause.kind === kind) own.push(clause)
  return withAllConjuncts(sentence, own)
}

export const anyOf = (anchor: Anchor, kind: Clause['kind']): readonly Clause[] => {
  if (!anchor.phrase) return complements(anchor.sentence, anchor.clause, kind)
  const own = nounComplements(anchor, kind)
  if (own.length > 0) return own
  return complements(anchor.sentence, anchor.support ?? anchor.copula, kind)
}

/** "denied the charge in a speech *to visiting officers*": hangs on a noun that is not the verb's object. */
export const isBesideObject = (sentence: Sentence, clause: Clause | null, { marker }: Clause): boolean =>
  marker !== null &&
  clause !== null &&
  clause.objects.length > 0 &&
  sentence.phrases.some((p) => p.to === marker && !clause.objects.includes(p.index))

/** "there is no use *speaking to them*". */
export const ofNoUse = ({ sentence, phrase }: Anchor): readonly Clause[] =>
  phrase && sentence.tokens[phrase.from]!.lower === 'no'
    ? sentence.clauses.filter((c) => c.kind === 'PARTICIPLE' && c.modifies === phrase.index && !c.verb.passive)
    : []

/** The "-ing" clause that stands right after a preposition. */
export function gerundAfter(sentence: Sentence, preposition: number): Clause | null {
  let next = preposition + 1
  while (sentence.tokens[next]?.pos === 'ADV' || sentence.tokens[next]?.pos === 'PUNCT') next++
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'GERUND' && clause.kind !== 'PARTICIPLE') continue
    if (clause.verb.form === 'FINITE' || clause.verb.form === 'INFINITIVE') continue
    if (clause.from === preposition + 1 || (clause.verb.from > preposition && clause.verb.from <= next)) return clause
  }
  return null
}

/** "over *what it called a raid*". */
export const freeRelativeAfter = (sentence: Sentence, preposition: number): Clause | null =>
  sentence.clauses.find((c) => c.kind === 'WH' && c.from === preposition + 1) ?? null
