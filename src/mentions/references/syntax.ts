// Where the clauses around a pronoun point: to the subject of its own clause, or of those that govern it.
import type { Clause, Token } from '../../model.ts'
import type { Setting, Trace } from './discourse.ts'

/** The innermost clause over each token, or -1. */
export function innermostClauses(sentence: Setting['sentence']): Int16Array {
  const { clauses, tokens } = sentence
  const over = new Int16Array(tokens.length).fill(-1)
  // The longest first, so that those within it have the last word.
  const order = clauses.length > 1 ? [...clauses].sort((a, b) => b.to - b.from - (a.to - a.from)) : clauses
  for (const { index, from, to } of order) over.fill(index, from, to)
  return over
}

/** The clause that a token stands in, or null. */
export function clauseAt(setting: Setting, token: number): Clause | null {
  const index = setting.clauseOver[token] ?? -1
  return index < 0 ? null : setting.sentence.clauses[index]!
}

/** True where the token is the clause's own subject. */
export function isSubjectOf(setting: Setting, clause: Clause, token: Token): boolean {
  if (clause.subjectFrom !== 'OWN') return false
  for (const s of clause.subjects) if (setting.sentence.phrases[s]?.head === token.index) return true
  return false
}

/** The mentions, told already, that head some phrases. */
function headed(setting: Setting, phrases: readonly number[]): Trace[] {
  const found: Trace[] = []
  for (const number of phrases) {
    const phrase = setting.sentence.phrases[number]
    const trace = phrase && setting.traceAt[phrase.head]
    if (trace) found.push(trace)
  }
  return found
}

/** "The ROK's pledge that it …": whose pledge it is. */
function ownerOf(setting: Setting, clause: Clause): Trace[] {
  if (clause.modifies === null || (clause.kind !== 'THAT' && clause.kind !== 'INFINITIVE')) return []
  const possessor = setting.sentence.phrases[clause.modifies]?.possessor
  return possessor === null || possessor === undefined ? [] : headed(setting, [possessor])
}

/** Who does what is done to an object in the same clause, and so is not that object: "showering *him* with gifts". */
export function doersOf(setting: Setting, token: Token): Trace[] {
  const clause = clauseAt(setting, token.index)
  return !clause || isSubjectOf(setting, clause, token) ? [] : headed(setting, clause.subjects)
}

/** True where the clause's own subject follows the token: "As its side of the bargain, the EU …". */
export function looksAhead(setting: Setting, token: Token): boolean {
  const clause = clauseAt(setting, token.index)
  return (
    clause !== null &&
    clause.subjectFrom === 'OWN' &&
    clause.subjects.some((s) => (setting.sentence.phrases[s]?.from ?? 0) > token.index)
  )
}

/**
 * Subjects that a pronoun may take up by syntax, the nearest clause first.
 * @param own whether the subject of the pronoun's own clause is one of them ("its", "itself")
 */
export function governingSubjects(setting: Setting, token: Token, own: boolean): Trace[] {
  const { clauses } = setting.sentence
  const found: Trace[] = []
  const start = clauseAt(setting, token.index)
  let clause = start
  for (let depth = 0; clause && depth < 8; depth++) {
    if (clause !== start || own) found.push(...headed(setting, clause.subjects))
    found.push(...ownerOf(setting, clause))
    // Words about who says it govern nothing of what is said.
    if (clause.kind === 'PARENTHETICAL') break
    const next: number | null = clause.conjunctOf ?? clause.parent
    clause = next === null ? null : (clauses[next] ?? null)
  }
  return found.filter((t) => t.mention.start < token.start)
}
