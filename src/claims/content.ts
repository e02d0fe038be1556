// What a claim says: the words of its content, one part for each undertaking, without negation and auxiliaries.
import type { Clause, Sentence } from '../model.ts'
import { deedBefore, withConjuncts } from './complements.ts'
import { type Context, isOf, type Nominal, subjectsOf, textOf } from './context.ts'
import { clauseCut, extentOf, nominalReach, textWithout, trimmed } from './extent.ts'
import type { Filler } from './fillers.ts'

/** One content of a claim. */
export interface Content {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly negated: boolean
  /** Who is to do it, where the content says so itself ("that *all parties* should"). */
  readonly subjects: readonly Nominal[]
  readonly clause: Clause | null
  /** Token of a noun or pronoun that points back and says nothing by itself ("*the charges*", "*it*"), or absent. */
  readonly pointer?: number
}

const NEGATIONS = new Set(['not', "n't", 'never', 'neither', 'nor', 'n’t', 'no'])

/** From the verb group's first word that is neither auxiliary nor negation: adverbs before the verb stay. */
function verbStart(sentence: Sentence, clause: Clause): number {
  const { verb } = clause
  for (let at = verb.from; at < verb.head; at++) {
    const word = sentence.tokens[at]!
    // "will *also* be cut": no part of what is to be done.
    const within = sentence.tokens.slice(at + 1, verb.head).some((t) => t.pos === 'AUX')
    if (word.pos === 'ADV' && !NEGATIONS.has(word.lower) && !within) return at
  }
  return verb.head
}

/** Where a clause's own words end: before the clause that continues it by coordination. */
function clauseEnd(sentence: Sentence, clause: Clause, siblings: readonly Clause[]): number {
  let to = clause.to
  for (const other of siblings) {
    if (other === clause || other.verb.from <= clause.verb.head || other.from > to) continue
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

/** "*abide by* and carry out the ruling": a verb whose preposition shares the object of the verb after it. */
const isStranded = (sentence: Sentence, clause: Clause, siblings: readonly Clause[]): boolean =>
  clause.objects.length === 0 &&
  sentence.tokens[clause.verb.to]?.pos === 'ADP' &&
  siblings.some((o) => o.objects.length > 0 && o.verb.from - clause.verb.to === 2 && o.verb.from > clause.verb.to)

/** Where a clause's own subject ends, with all that hangs on it. */
export function subjectEnd(sentence: Sentence, subjects: readonly Nominal[], clause: Clause): number {
  return Math.min(extentOf(sentence, subjects.at(-1)!, clause.verb.from), clause.verb.from)
}

/** How a clause is told: what is to be done, that with its doer, or all of it as it stands. */
export type Telling = 'BARE' | 'SUBJECT' | 'WHOLE'

/** Who does what a clause says, where that stands before its verb, also in an earlier part of its coordination. */
function doersBefore(sentence: Sentence, clause: Clause): readonly Nominal[] {
  if (clause.subjectFrom !== 'OWN' && clause.subjectFrom !== 'COORDINATION') return []
  const list = subjectsOf(sentence, clause)
  return list.every((n) => n.to <= clause.verb.from) ? list : []
}

/** "the law could harm trade": a clause with its doer, its modal and its "not". */
function wholeClause(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  siblings: readonly Clause[],
): Content | null {
  const doers = doersBefore(sentence, clause)
  const first = doers[0]
  const end = clauseEnd(sentence, clause, siblings)
  const { from, to } = trimmed(sentence, clause.verb.from, clauseCut(sentence, clause, clause.verb.head, end))
  if (to <= from) return null
  const skip = parentheticals(sentence, clause)
  const own = first !== undefined && clause.subjectFrom === 'OWN'
  const doing = first === undefined ? deedBefore(sentence, clause) : null
  // "what it calls a raid": the word that opens the clause belongs to it.
  const start = clause.kind === 'WH' ? clause.from : own ? first.from : (doing?.from ?? from)
  const said = textWithout(context, sentence, start, to, skip)
  const { modal } = clause.verb
  const apart = modal && !sentence.tokens.slice(clause.verb.from, clause.verb.head).some((t) => t.pos === 'AUX')
  const shared =
    first && !own ? `${textOf(context, sentence, first.from, doers.at(-1)!.to)} ${apart ? `${modal} ` : ''}` : ''
  return { text: `${shared}${said}`, from: start, to, negated: false, subjects: own ? doers : [], clause }
}

function ofClause(
  context: Context,
  sentence: Sentence,
  clause: Clause,
  siblings: readonly Clause[],
  telling: Telling,
): Content | null {
  if (telling === 'WHOLE' && clause.verb.form === 'FINITE') return wholeClause(context, sentence, clause, siblings)
  const withSubject = telling !== 'BARE'
  const own = clause.subjectFrom === 'OWN' ? subjectsOf(sentence, clause) : []
  const start = verbStart(sentence, clause)
  const joined = isBare(sentence, clause, siblings) || isStranded(sentence, clause, siblings)
  const end = joined
    ? Math.max(...siblings.filter((c) => c.verb.head > clause.verb.head).map((c) => clauseEnd(sentence, c, [])))
    : clauseEnd(sentence, clause, siblings)
  const stretch = trimmed(sentence, start, clauseCut(sentence, clause, start, end))
  if (stretch.to <= stretch.from) return null
  // "what Peru should do": of what is to be done, nothing is told.
  const gap = clause.kind === 'WH' || stretch.to - stretch.from === 1
  if (gap && clause.verb.lemma === 'do' && clause.objects.length === 0) return null
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

/** "concern about the raid *and the need for talks*": what another noun of stance opens is told by itself. */
function withoutOtherStands(context: Context, sentence: Sentence, list: readonly Nominal[]): readonly Nominal[] {
  const opens = (n: Nominal): boolean => isOf(context, 'stands', sentence.tokens[n.head]!.lemma)
  const at = list.findIndex((n, i) => i > 0 && opens(n))
  return at > 0 && !opens(list[0]!) ? list.slice(0, at) : list
}

function ofNominals(context: Context, sentence: Sentence, list: readonly Nominal[], limit: number): readonly Content[] {
  const sorted = withoutOtherStands(
    context,
    sentence,
    [...list].sort((a, b) => a.from - b.from),
  )
  const spans = sorted.map((n, i) => {
    const next = sorted[i + 1]?.from
    const reach = nominalReach(sentence, extentOf(sentence, n, next ?? limit), next ?? limit)
    const end = wholeName(context, sentence, next === undefined ? withPurpose(sentence, reach, limit) : reach)
    return trimmed(sentence, n.from, next === undefined ? end : Math.min(end, next))
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
  const items = listItems(sentence, spans)
  if (items.length >= 3 && items.every((s) => wordCount(sentence, s.from, s.to) >= 2))
    return items.map((s) => make(s.from, s.to))
  const first = spans[0]
  const last = spans.at(-1)
  return first && last ? [make(first.from, last.to)] : []
}

/** "work with Oslo to open the pass, build a road and end the raids": each of what is worked for, where it is several. */
function shared(context: Context, sentence: Sentence, clause: Clause): readonly Clause[] {
  if (!isOf(context, 'working', clause.verb.lemma) || clause.verb.negated) return [clause]
  const first = clause.complements.map((i) => sentence.clauses[i]!).find((c) => c.kind === 'INFINITIVE')
  const aims = first ? withConjuncts(sentence, first) : []
  return aims.length > 1 ? aims : [clause]
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** "A and B, C and D": what only "and" joins, within a list whose items commas part, is one item. */
function listItems(sentence: Sentence, spans: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (const [i, span] of spans.entries()) {
    const last = out.at(-1)
    const comma = sentence.tokens.slice(last?.to ?? span.from, span.from).some((t) => t.text === ',')
    if (last && !comma && i < spans.length - 1) out[out.length - 1] = { from: last.from, to: span.to }
    else out.push(span)
  }
  return out
}

/** "investment *to offset the gap*": what a thing is asked for is told with it. */
function withPurpose(sentence: Sentence, to: number, limit: number): number {
  const next = sentence.clauses.find((c) => c.kind === 'INFINITIVE' && c.from === to && c.modifies === null)
  return next && next.to <= limit ? clauseCut(sentence, next, to, next.to) : to
}

/**
 * The contents that a filler holds.
 * @param telling how clauses are told
 * @param limit token position that a noun's modifiers may not pass
 */
export function contents(
  context: Context,
  sentence: Sentence,
  filler: Filler,
  telling: Telling,
  limit: number,
): readonly Content[] {
  switch (filler.kind) {
    case 'CLAUSES': {
      const all = filler.clauses.flatMap((clause) => shared(context, sentence, clause))
      const opens = (c: Clause, list: readonly Clause[]) => isBare(sentence, c, list) || isStranded(sentence, c, list)
      const told = all.filter((_, i) => !(i > 0 && opens(all[i - 1]!, all.slice(i - 1))))
      return told.flatMap((c) => ofClause(context, sentence, c, all, telling) ?? [])
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

/** The longest judgement, in words, that is told with what is judged. */
const JUDGEMENT = 26

/** "the plan" and "a mistake": "the plan as a mistake". */
export function asJudged(
  context: Context,
  sentence: Sentence,
  content: Content,
  judged: Stretch,
  not: boolean,
): Content {
  const { from, to } = trimmed(sentence, judged.from, judged.to)
  if (to <= from || to - from > JUDGEMENT) return content
  const words = textWithout(context, sentence, from, to, parentheticals(sentence, null))
  const text = `${content.text} as ${not ? 'not ' : ''}${words.replace(/^(?:not|no) /, '')}`
  return { ...content, text, from: Math.min(content.from, from), to: Math.max(content.to, to) }
}

/** What a copula says of its subject: "is *a mistake*". */
export const judgementOf = (sentence: Sentence, copula: Clause): Stretch => ({
  from: copula.verb.to,
  to: clauseCut(sentence, copula, copula.verb.to, copula.to),
})
