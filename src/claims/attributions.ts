// Who says what: source, cue and content.
import type { Attribution, Sentence, Span } from '../model.ts'
import { type Context, mentionAt, type Nominal } from './context.ts'
import type { Frame } from './frames.ts'
import { labelled } from './labels.ts'
import { around, fillerExtent, nextReport, TIES, trim, withQuotes } from './report-extent.ts'
import { sourceExtent, sourceOf } from './report-source.ts'
import { type Extent, quotingOf, runOn } from './run-on.ts'
import { tagLines } from './tag-lines.ts'
import { isTail, type Reporting } from './tails.ts'

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
  // "according *to* Holm"
  if (role === 'around' && row.frame.actor[0]!.startsWith('pp:'))
    cue = { from: cue.from, to: Math.min(cue.to + 1, source.from) }
  return { sentence, source, cue, content, rule: row.id, prior: row.prior }
}

/** From what prior on a row's reports are kept within what somebody else says. */
const SURE = 0.8

/** Which of a sentence's reports have their cue within another one's content. Linear but for the sorting. */
function nested(here: readonly Found[]): ReadonlySet<Found> {
  const contents = [...here].sort((a, b) => a.content.from - b.content.from)
  const cues = [...here].sort((a, b) => a.cue.from - b.cue.from)
  const out = new Set<Found>()
  // The two contents, of those begun so far, that reach furthest: a report may stand within its own.
  let far: Found | null = null
  let second: Found | null = null
  let next = 0
  for (const one of cues) {
    for (; next < contents.length && contents[next]!.content.from <= one.cue.from; next++) {
      const begun = contents[next]!
      if (!far || begun.content.to > far.content.to) {
        second = far
        far = begun
      } else if (!second || begun.content.to > second.content.to) second = begun
    }
    const other = far === one ? second : far
    if (other && one.cue.to <= other.content.to) out.add(one)
  }
  return out
}

/** Leaves attitudes out that stand within what somebody says: they are part of that. Reports of speech stay. */
function outermost(found: readonly Found[]): Found[] {
  const out: Found[] = []
  let first = 0
  for (let at = 1; at <= found.length; at++) {
    if (at < found.length && found[at]!.sentence === found[first]!.sentence) continue
    const here = found.slice(first, at)
    const inner = nested(here)
    out.push(...here.filter((one) => one.prior >= SURE || !inner.has(one)))
    first = at
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
