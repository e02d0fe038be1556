// Has it been done, is it to come, is it only thought of, or denied?
import type { Action, Clause, Sentence } from '../../model.ts'
import { type Context, isOf } from '../context.ts'
import { factuality } from '../factuality.ts'

type Status = Action['status']

const parentOf = (sentence: Sentence, clause: Clause): Clause | null =>
  clause.parent === null ? null : (sentence.clauses[clause.parent] ?? null)

/** "denied attacking", "denied that it had attacked", "failed to withdraw": words around that say it was not so. */
function deniedBy(context: Context, sentence: Sentence, clause: Clause): boolean {
  let at: Clause | null = clause
  for (let depth = 0; at && depth < 4; depth++) {
    const parent = parentOf(sentence, at)
    if (!parent) return false
    const complement = at.kind === 'THAT' || at.kind === 'GERUND' || at.kind === 'INFINITIVE'
    if (complement && isOf(context, at.kind === 'INFINITIVE' ? 'thwarted' : 'denying', parent.verb.lemma))
      return !parent.verb.negated
    if (at.kind === 'THAT') return false
    at = parent
  }
  return false
}

/** An infinitive or gerund: what the governing words say of it ("agreed to sign", "began to withdraw"). */
function governed(context: Context, sentence: Sentence, clause: Clause): Status | null {
  const parent = parentOf(sentence, clause)
  if (!parent || (clause.kind !== 'INFINITIVE' && clause.kind !== 'GERUND')) return null
  const predicate = parent.predicate === null ? null : sentence.tokens[parent.predicate]?.lemma
  const { lemma } = parent.verb
  if (predicate != null) return isOf(context, 'ahead', predicate) ? 'PLANNED' : 'HYPOTHETICAL'
  if (isOf(context, 'done', lemma)) return 'DONE'
  if (isOf(context, 'ahead', lemma) || isOf(context, 'ordering', lemma)) return 'PLANNED'
  return clause.modifies === null && clause.kind === 'GERUND' ? null : 'HYPOTHETICAL'
}

const CONDITION = /^(?:if|unless|should|provided|lest)$/

/** "would … if …": a condition hangs on the clause. */
function conditional(sentence: Sentence, clause: Clause): boolean {
  if (clause.verb.modal === null) return false
  return sentence.clauses.some(
    (c) =>
      c.parent === clause.index &&
      c.kind === 'ADVERBIAL' &&
      c.marker !== null &&
      CONDITION.test(sentence.tokens[c.marker]?.lower ?? ''),
  )
}

/** Status of the act that a clause tells, and whether "not" stands on it. */
export function statusOf(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  negated: boolean,
): { readonly status: Status; readonly negated: boolean } {
  if (deniedBy(context, sentence, clause)) return { status: 'DENIED', negated: true }
  const told = conditional(sentence, clause) ? 'HYPOTHETICAL' : factuality(sentence, clause)
  const by = governed(context, sentence, clause)
  if (by === 'HYPOTHETICAL' || (by === null && told === 'HYPOTHETICAL')) return { status: 'HYPOTHETICAL', negated }
  if (by === 'PLANNED' || told === 'FUTURE') return { status: 'PLANNED', negated }
  return negated ? { status: 'DENIED', negated: true } : { status: 'DONE', negated: false }
}
