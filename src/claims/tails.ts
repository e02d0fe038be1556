// Reports that go on from another: ", adding that …".
import type { Clause, Sentence } from '../model.ts'

/** Reports of a sentence, by the clauses that make them. */
export type Reporting = ReadonlySet<number>

/** ", adding that": a report that its own sentence's speaker goes on with. */
export const isTail = (sentence: Sentence, clause: Clause): boolean =>
  clause.kind === 'PARTICIPLE' && clause.verb.head === clause.from && sentence.tokens[clause.from - 1]?.text === ','

/** Of such a tail, the report that it goes on from: the nearest around it that is no tail of what is reported. */
export function headOfTail(sentence: Sentence, reporting: Reporting, clause: Clause): Clause | null {
  let at: Clause | null = clause
  for (let depth = 0; at && depth < 12; depth++) {
    const parent: Clause | null = at.parent === null ? null : (sentence.clauses[at.parent] ?? null)
    if (parent && at.kind === 'THAT' && reporting.has(parent.index)) return parent
    at = parent
  }
  return null
}
