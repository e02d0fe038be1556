// Who says what: source, cue and content.
import type { Attribution, Clause, Sentence, Span } from '../model.ts'
import { type Context, mentionAt, type Nominal, nominal } from './context.ts'
import type { Frame } from './frames.ts'
import { labelled } from './labels.ts'
import type { Filler } from './roles.ts'
import { type Extent, quotingOf, runOn } from './run-on.ts'
import { tagLines } from './tag-lines.ts'
import { quotedSource } from './voices.ts'

const EDGES = new Set([',', ';', ':', '-', '--', '—', '–', '.', '?', '!'])

/** A stretch without the commas and dashes at its ends; a full stop that ends a quotation stays. */
function trim(sentence: Sentence, extent: Extent): Extent {
  let { from, to } = extent
  const { tokens } = sentence
  while (from < to && EDGES.has(tokens[from]!.text)) from++
  while (to > from && EDGES.has(tokens[to - 1]!.text)) to--
  return { from, to }
}

/** Words that tie a report to what came before and say nothing of it. */
const TIES = new Set(['as', 'and', 'but', 'while', 'though', 'although'])

/** Reports of a sentence, by the clauses that make them. */
type Reporting = ReadonlySet<number>

/** ", adding that": a report that its own sentence's speaker goes on with. */
const isTail = (sentence: Sentence, clause: Clause): boolean =>
  clause.kind === 'PARTICIPLE' && clause.verb.head === clause.from && sentence.tokens[clause.from - 1]?.text === ','

/** Of such a tail, the report that it goes on from: the nearest around it that is no tail of what is reported. */
function headOfTail(sentence: Sentence, reporting: Reporting, clause: Clause): Clause | null {
  let at: Clause | null = clause
  for (let depth = 0; at && depth < 12; depth++) {
    const parent: Clause | null = at.parent === null ? null : (sentence.clauses[at.parent] ?? null)
    if (parent && at.kind === 'THAT' && reporting.has(parent.index)) return parent
    at = parent
  }
  return null
}

/** The first report after a position that stands beside a clause, not within what it reports. */
function nextReport(sentence: Sentence, reporting: Reporting, after: number, clause: Clause): number {
  for (let at = clause.index + 1; at < sentence.clauses.length; at++) {
    const other = sentence.clauses[at]!
    if (other.from < after || !reporting.has(other.index)) continue
    const beside =
      other.conjunctOf === clause.index ||
      other.parent === clause.index ||
      other.parent === clause.parent ||
      other.kind === 'PARENTHETICAL' ||
      isTail(sentence, other)
    if (beside && other.kind !== 'THAT' && other.kind !== 'WH' && other.kind !== 'INFINITIVE') return other.from
  }
  return sentence.tokens.length
}

/** What stands around a report in parentheses: the sentence up to the next one, without the report where it ends it. */
function around(sentence: Sentence, reporting: Reporting, clause: Clause, source: Nominal): Extent {
  const start = Math.min(clause.from, source.from)
  const own = Math.max(clause.verb.to, sourceExtent(sentence, source).to)
  let from = 0
  for (const other of sentence.clauses) {
    if (other.from >= start) break
    if (other.kind === 'PARENTHETICAL' && reporting.has(other.index) && other.to <= start)
      from = Math.max(from, other.to)
  }
  const to = nextReport(sentence, reporting, own, clause)
  const quote = sentence.quotes.find((q) => q.from >= own && q.from < to)
  const resume = quote ? Math.min(quote.from, Math.max(clause.to, own)) : Math.max(clause.to, own)
  const before = trim(sentence, { from, to: start })
  const after = trim(sentence, { from: Math.min(resume, to), to })
  if (before.to - before.from < 1) return after
  // "…, said Kang. / said Kang, who": nothing but the source's own description follows.
  if (after.to - after.from < 2) return before
  return { from: before.from, to: after.to }
}

/** The quotation that the words belong to is said with them. */
function withQuotes(sentence: Sentence, extent: Extent, cue: Extent): Extent {
  let { from, to } = extent
  for (const quote of sentence.quotes) {
    if (quote.from < to && from < quote.to) {
      if (quote.from >= cue.to || quote.to <= cue.from) {
        from = Math.min(from, quote.from)
        to = Math.max(to, quote.to)
      }
    }
  }
  return { from, to }
}

/** Words that end a noun with all that belongs to it. */
const PAUSES = new Set([
  'and',
  'but',
  'or',
  'while',
  'after',
  'before',
  'as',
  'when',
  'because',
  'if',
  'since',
  'though',
])

/** Where the sentence next pauses: what follows a noun up to there is part of it ("remarks he had made"). */
function toPause(sentence: Sentence, from: number): number {
  let to = from
  const { tokens } = sentence
  while (to < tokens.length && tokens[to]!.pos !== 'PUNCT' && !PAUSES.has(tokens[to]!.lower)) to++
  return to
}

/** Prepositions that tell when, where and how something was said rather than what. */
const CIRCUMSTANCES = new Set(['during', 'since', 'after', 'before', 'until', 'following'])

/** Where an object ends with what belongs to it: before the circumstances, and before a clause that only adds. */
function objectEnd(sentence: Sentence, clause: Clause, from: number): number {
  const { tokens } = sentence
  let end = toPause(sentence, Math.max(from, clause.to))
  for (const { word, token } of clause.prepositions) {
    if (token >= from && token < end && CIRCUMSTANCES.has(word)) end = token
  }
  for (let at = from; at + 1 < end; at++) {
    if (tokens[at]!.text === ',' && /^(?:which|who|whose|whom)$/.test(tokens[at + 1]!.lower)) end = at
  }
  return end
}

function fillerExtent(sentence: Sentence, filler: Filler, clause: Clause | null): Extent | null {
  switch (filler.kind) {
    case 'CLAUSES': {
      const first = filler.clauses[0]!
      return { from: first.from, to: Math.max(...filler.clauses.map((c) => c.to)) }
    }
    case 'NOMINALS': {
      const from = Math.min(...filler.nominals.map((n) => n.from))
      const to = Math.max(...filler.nominals.map((n) => n.to))
      if (!clause) return { from, to }
      // Before the verb stands what a passive is about: its phrase alone, with what hangs on it.
      if (to <= clause.verb.from) return { from, to: clause.verb.from }
      return { from, to: objectEnd(sentence, clause, to) }
    }
    case 'SPAN':
      return { from: filler.from, to: filler.to }
    case 'VOICE':
      return null
  }
}

const isRelative = (sentence: Sentence, marker: number): boolean =>
  sentence.clauses.some((c) => c.kind === 'RELATIVE' && c.marker === marker)

/** A phrase with the phrases that hang on it or rename it, in one run. */
function sourceExtent(sentence: Sentence, at: Nominal): Extent {
  let to = at.to
  if (at.phrase === null) return { from: at.from, to }
  const inside = new Set([at.phrase])
  for (let i = at.phrase + 1; i < sentence.phrases.length; i++) {
    const phrase = sentence.phrases[i]!
    if (phrase.from > to + 2) break
    const hangs = phrase.attachedTo !== null && inside.has(phrase.attachedTo.phrase)
    if (!hangs) break
    inside.add(i)
    to = phrase.to
  }
  // "captains who said": with the pronoun that stands for them there.
  if (/^(?:who|which|that)$/.test(sentence.tokens[to]?.lower ?? '') && isRelative(sentence, to)) to++
  const { possessor } = sentence.phrases[at.phrase]!
  const from = possessor === null ? at.from : Math.min(at.from, sentence.phrases[possessor]!.from)
  return { from, to }
}

function spanOf(context: Context, sentence: Sentence, { from, to }: Extent): Span {
  const start = sentence.tokens[from]!.start
  const end = sentence.tokens[to - 1]!.end
  return { start, end, text: context.article.text.slice(start, end) }
}

/** An attribution that is not put into the article's text yet. */
export interface Found {
  readonly sentence: Sentence
  readonly source: Nominal
  readonly cue: Extent
  readonly content: Extent
  readonly rule: string
  /** How often the rule is right. */
  readonly prior: number
}

function cueExtent(frame: Frame): Extent {
  const { anchor } = frame
  const { clause, token } = anchor
  if (frame.row.pos === 'NOUN' || !clause) return { from: token, to: token + 1 }
  const to = clause.verb.particle !== null ? Math.max(clause.verb.to, clause.verb.particle + 1) : clause.verb.to
  return { from: clause.verb.from, to: Math.max(to, token + 1) }
}

const NOBODY = new Set([
  'i',
  'we',
  'you',
  'me',
  'us',
  'myself',
  'ourselves',
  'yourself',
  'there',
  'this',
  'that',
  'what',
])

/** Is the word within somebody's own words, so that the report is theirs and not the article's? */
const quotedAt = (sentence: Sentence, token: number): boolean =>
  sentence.quotes.some((q) => q.from < token && token < q.to)

/** Does a quotation begin here, or just before? */
const startsQuote = (sentence: Sentence, at: number): boolean =>
  sentence.quotes.some((q) => q.from === at || q.from === at - 1)

/** Does a quotation end right before these words (", Kang said")? */
const quoteBefore = (sentence: Sentence, at: number): number | null =>
  sentence.quotes.find((q) => q.to <= at && q.to >= at - 1 && q.to > q.from)?.from ?? null

/** Whose words they are: the actor, but of a tail the one who speaks already, of "quoted X as saying" X. */
function sourceOf(context: Context, frame: Frame, reporting: Reporting): Nominal | undefined {
  const { sentence, anchor, row } = frame
  const phrase = (index: number | undefined) => {
    const found = index === undefined ? undefined : sentence.phrases[index]
    return found && nominal(found)
  }
  if (anchor.clause && row.pos === 'VERB') {
    const quoted = quotedSource(sentence, anchor.clause)
    if (quoted) return phrase(quoted[0])
    if (isTail(sentence, anchor.clause) && anchor.clause.subjectFrom !== 'OWN') {
      const head = headOfTail(sentence, reporting, anchor.clause)
      const own = head && phrase((head.verb.passive ? head.agents : head.subjects)[0])
      if (own) return own
    }
  }
  const actor = frame.actors.find((f) => f.kind === 'NOMINALS')
  if (actor?.kind === 'NOMINALS') return actor.nominals[0]
  if (row.pos !== 'VERB' || anchor.clause?.verb.form !== 'FINITE' || anchor.clause.verb.passive) return undefined
  // "In an interview with the Post Kang said": the name before the verb, which the phrase before it took in.
  const before = anchor.clause.verb.from - 1
  const mention = mentionAt(context, sentence, before)
  return mention?.to === before + 1 ? { from: mention.from, to: mention.to, head: before, phrase: null } : undefined
}

/** How many words a content has at least, before another report may end it. */
const LEAST = 3

function reportOf(context: Context, frame: Frame, reporting: Reporting): Found | null {
  const { sentence, anchor, row } = frame
  const source = sourceOf(context, frame, reporting)
  if (!source || NOBODY.has(sentence.tokens[source.head]!.lower) || quotedAt(sentence, anchor.token)) return null
  let cue = cueExtent(frame)
  const { clause } = anchor
  let content = frame.content && fillerExtent(sentence, frame.content, clause)
  if (!content) return null
  // "quoted her as *saying*": the inner verb makes the report.
  if (
    frame.content?.kind === 'CLAUSES' &&
    frame.content.role === 'gerund' &&
    frame.content.clauses.some((c) => reporting.has(c.index))
  )
    return null
  const role = frame.content!.kind === 'VOICE' ? '' : frame.content!.role
  if (role === 'around' && clause) content = around(sentence, reporting, clause, source)
  else if (clause && row.pos === 'VERB') {
    const to = nextReport(sentence, reporting, content.from, clause)
    const wide = frame.content!.kind === 'CLAUSES' && frame.content!.clauses[0]!.verb.form === 'FINITE'
    const next = to - content.from < LEAST ? content.to : to
    content = { from: content.from, to: wide ? next : Math.min(content.to, next) }
    const quote = quoteBefore(sentence, Math.min(cue.from, source.from))
    if (quote !== null && startsQuote(sentence, content.from) && !isTail(sentence, clause))
      content = { from: quote, to: content.to }
  }
  content = trim(sentence, content)
  while (role === 'around' && content.from < content.to && TIES.has(sentence.tokens[content.from]!.lower))
    content = { from: content.from + 1, to: content.to }
  content = withQuotes(sentence, content, cue)
  if (content.to <= content.from) return null
  const gap = content.from - cue.to
  if (role.startsWith('pp:') && gap > 0 && gap <= 2) cue = { from: cue.from, to: content.from }
  if (role === 'infinitive' && clause && row.pos === 'VERB') {
    // "urged *residents* to leave", "want *the port* to open": with those who are to do it.
    const doer = clause.objects.flatMap((i) => sentence.phrases[i] ?? []).find((p) => p.from >= clause.verb.to)
    if (doer && doer.from < content.from) content = { from: doer.from, to: content.to }
  }
  if (role === 'around' && row.id === 'say-according') cue = { from: cue.from, to: Math.min(cue.to + 1, source.from) }
  return { sentence, source, cue, content, rule: row.id, prior: row.prior }
}

/** From what prior on a row's reports are kept within what somebody else says. */
const SURE = 0.8

/** Leaves attitudes out that stand within what somebody says: they are part of that. Reports of speech stay. */
function outermost(found: readonly Found[]): Found[] {
  const out: Found[] = []
  let first = 0
  for (let at = 0; at <= found.length; at++) {
    if (at < found.length && found[at]!.sentence === found[first]!.sentence) continue
    const here = found.slice(first, at)
    first = at
    out.push(
      ...here.filter(
        (one) =>
          one.prior >= SURE ||
          !here.some((other) => other !== one && other.content.from <= one.cue.from && one.cue.to <= other.content.to),
      ),
    )
  }
  return out
}

/**
 * Attributions that the frames hold, also of sources that are no entity ("the survey", "residents").
 * @returns in order of their cues; what a source goes on to say in the next sentences is part of its content
 */
export function findAttributions(context: Context, frames: readonly Frame[]): readonly Attribution[] {
  const mine = frames.filter((frame) => frame.row.yields.relation === 'attribution')
  const reporting = new Map<Sentence, Set<number>>()
  for (const { sentence, anchor } of mine) {
    const set = reporting.get(sentence) ?? new Set<number>()
    if (anchor.clause) set.add(anchor.clause.index)
    reporting.set(sentence, set)
  }
  const lines = tagLines(context)
  // One report for one verb: what stands after a quotation is told by its place.
  const placed = new Set(lines.map((l) => `${l.sentence.index}:${l.cue.to}`))
  const read = mine
    .flatMap((frame) => reportOf(context, frame, reporting.get(frame.sentence)!) ?? [])
    .filter((one) => !placed.has(`${one.sentence.index}:${one.cue.to}`))
  const found = outermost([...read, ...lines].sort((a, b) => a.sentence.index - b.sentence.index))
  found.push(...labelled(context))
  found.sort((a, b) => a.sentence.index - b.sentence.index || a.cue.from - b.cue.from)
  const last = runOn(context, found)
  return found.map((one, i): Attribution => {
    const { sentence } = one
    const mention = mentionAt(context, sentence, one.source.head)
    const content = spanOf(context, sentence, one.content)
    const end = Math.max(last[i]!.end, content.end)
    const start = Math.min(last[i]!.start, content.start)
    return {
      source: {
        ...spanOf(context, sentence, sourceExtent(sentence, one.source)),
        entity: mention?.entities.length === 1 ? mention.entities[0]! : null,
      },
      cue: spanOf(context, sentence, one.cue),
      content: { start, end, text: context.article.text.slice(start, end) },
      quoting: quotingOf(sentence, one.content),
      sentence: sentence.index,
      rule: one.rule,
    }
  })
}
