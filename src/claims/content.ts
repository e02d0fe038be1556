// What a claim says: the words of its content, one part for each undertaking, without negation and auxiliaries.
import type { Clause, Sentence } from '../model.ts'
import { type Context, type Nominal, nominal, textOf } from './context.ts'
import { clauseCut, extentOf, nominalReach, textWithout, trimmed } from './extent.ts'
import type { Filler } from './roles.ts'

/** One content of a claim. */
export interface Content {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly negated: boolean
  /** Who is to do it, where the content says so itself ("that *all parties* should"). */
  readonly subjects: readonly Nominal[]
  readonly clause: Clause | null
}

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'n’t', 'no'])

/** From the verb group's first word that is neither auxiliary nor negation: adverbs before the verb stay. */
function verbStart(sentence: Sentence, clause: Clause): number {
  const { verb } = clause
  for (let at = verb.from; at < verb.head; at++) {
    const word = sentence.tokens[at]!
    if (word.pos === 'ADV' && !NEGATIONS.has(word.lower)) return at
  }
  return verb.head
}

/** Where a clause's own words end: before the clause that continues it by coordination. */
function clauseEnd(sentence: Sentence, clause: Clause, siblings: readonly Clause[]): number {
  let to = clause.to
  for (const other of siblings) {
    if (other === clause || other.verb.from <= clause.verb.head || other.from >= to) continue
    to = Math.min(to, other.from, other.verb.from)
    // "hurt growth and *badly* slow trade"
    while (to > clause.verb.to && sentence.tokens[to - 1]!.pos === 'ADV') to--
  }
  for (const other of sentence.clauses) {
    const last = other.to >= to - 1 || other.verb.lemma === 'according'
    if (other.kind === 'PARENTHETICAL' && other.from > clause.verb.head && last && other.from < to) to = other.from
  }
  return to
}

const wordCount = (sentence: Sentence, from: number, to: number): number => {
  let n = 0
  for (let at = from; at < to; at++) {
    const pos = sentence.tokens[at]!.pos
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM') n++
  }
  return n
}

function parentheticals(sentence: Sentence, except: Clause | null): readonly Clause[] {
  return sentence.clauses.filter((c) => c.kind === 'PARENTHETICAL' && c !== except)
}

/** "fund and equip new schools": a verb without words of its own before one that shares its object. */
const isBare = (sentence: Sentence, clause: Clause, siblings: readonly Clause[]): boolean =>
  siblings.some(
    (other) =>
      other.verb.head > clause.verb.head &&
      other.verb.from - clause.verb.to <= 2 &&
      clause.objects.length > 0 &&
      clause.objects[0] === other.objects[0] &&
      sentence.phrases[clause.objects[0]!]!.from > other.verb.head,
  )

/** Where a clause's own subject ends, with all that hangs on it. */
export function subjectEnd(sentence: Sentence, subjects: readonly Nominal[], clause: Clause): number {
  return Math.min(extentOf(sentence, subjects.at(-1)!, clause.verb.from), clause.verb.from)
}

function ofClause(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  siblings: readonly Clause[],
  withSubject: boolean,
): Content | null {
  const own = clause.subjectFrom === 'OWN' ? clause.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) : []
  const start = verbStart(sentence, clause)
  const joined = isBare(sentence, clause, siblings)
  const end = joined
    ? Math.max(...siblings.filter((c) => c.verb.head > clause.verb.head).map((c) => clauseEnd(sentence, c, [])))
    : clauseEnd(sentence, clause, siblings)
  const stretch = trimmed(sentence, start, clauseCut(sentence, clause, start, end))
  if (stretch.to <= stretch.from) return null
  const skip = parentheticals(sentence, clause)
  let text = textWithout(context, sentence, stretch.from, stretch.to, skip)
  let from = stretch.from
  const first = own[0]
  // What is done to a thing is not told without the thing.
  if ((withSubject || clause.verb.passive) && first && first.to <= start) {
    text = `${textOf(context, sentence, first.from, subjectEnd(sentence, own, clause))} ${text}`
    from = first.from
  }
  return { text, from, to: stretch.to, negated: clause.verb.negated, subjects: own, clause }
}

/** A content does not end within a name: "under the Belt", of the Belt and Road Initiative. */
function wholeName(context: Context, sentence: Sentence, to: number): number {
  const cut = (context.mentions[sentence.index] ?? []).find((m) => m.kind === 'NAME' && m.from < to && to < m.to)
  return cut?.to ?? to
}

function ofNominals(context: Context, sentence: Sentence, list: readonly Nominal[], limit: number): readonly Content[] {
  const sorted = [...list].sort((a, b) => a.from - b.from)
  const spans = sorted.map((n, i) => {
    const next = sorted[i + 1]?.from
    const end = next === undefined ? nominalReach(sentence, extentOf(sentence, n, limit), limit) : next
    return trimmed(
      sentence,
      n.from,
      next === undefined ? wholeName(context, sentence, end) : Math.min(extentOf(sentence, n, limit), next),
    )
  })
  const make = (from: number, to: number): Content => ({
    text: textWithout(context, sentence, from, to, parentheticals(sentence, null)),
    from,
    to,
    negated: false,
    subjects: [],
    clause: null,
  })
  // A list of three or more, each of which says something by itself, is as many contents.
  if (spans.length >= 3 && spans.every((s) => wordCount(sentence, s.from, s.to) >= 2))
    return spans.map((s) => make(s.from, s.to))
  const first = spans[0]
  const last = spans.at(-1)
  return first && last ? [make(first.from, last.to)] : []
}

/**
 * The contents that a filler holds.
 * @param withSubject keep the subject of a clause that has its own
 * @param limit token position that a noun's modifiers may not pass
 */
export function contents(
  context: Context,
  sentence: Sentence,
  filler: Filler,
  withSubject: boolean,
  limit: number,
): readonly Content[] {
  switch (filler.kind) {
    case 'CLAUSES': {
      const told = filler.clauses.filter(
        (_, i) => !(i > 0 && isBare(sentence, filler.clauses[i - 1]!, filler.clauses.slice(i - 1))),
      )
      return told.flatMap((c) => ofClause(context, sentence, c, filler.clauses, withSubject) ?? [])
    }
    case 'NOMINALS':
      return ofNominals(context, sentence, filler.nominals, limit)
    case 'SPAN': {
      const { from, to } = trimmed(sentence, filler.from, filler.to)
      return to > from
        ? [{ text: textOf(context, sentence, from, to), from, to, negated: false, subjects: [], clause: null }]
        : []
    }
    case 'VOICE':
      return []
  }
}

/** "the plan is a mistake" as a matter: "the plan as a mistake". */
export function asJudged(context: Context, sentence: Sentence, content: Content, copula: Clause): Content {
  const { from, to } = trimmed(sentence, copula.verb.to, clauseCut(sentence, copula, copula.verb.to, copula.to))
  if (to <= from || to - from > 14) return content
  const judged = textWithout(context, sentence, from, to, parentheticals(sentence, null))
  const text = `${content.text} as ${copula.verb.negated ? 'not ' : ''}${judged.replace(/^not /, '')}`
  return { ...content, text, from: Math.min(content.from, from), to: Math.max(content.to, to) }
}
