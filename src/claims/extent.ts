// How far a phrase reaches once all that hangs on it is counted in, and the bare words of a stretch.
import type { Clause, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { isDay, isWeekday } from './calendar.ts'
import { type Context, coordination, type Nominal, nominal, textOf } from './context.ts'

const CLOSING = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '"',
  "'",
  '”',
  '’',
  '“',
  '‘',
  '—',
  '–',
  '-',
  '--',
  "''",
  '``',
  ')',
  '...',
  '…',
  '`',
])
const EDGES = new Set(['and', 'or', 'but', 'as', 'that', 'while', 'nor', 'to', 'so', 'both', 'either'])

/** "on Tuesday", "Tuesday" at the end of a content tells when it was said. */
function withoutDay(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence
  if (!isWeekday(tokens[to - 1]?.lower ?? '')) return to
  const end = tokens[to - 2]?.lower === 'on' ? to - 2 : to - 1
  const before = tokens[end - 1]
  return end > from + 1 && before?.pos !== 'ADP' && before?.pos !== 'DET' && before?.pos !== 'ADJ' ? end : to
}

const TAGS = setOf('tags')

/** What begins in somebody's words ends where they do, if the sentence holds no more of them: "…," the envoy said. */
function withinQuote(sentence: Sentence, from: number, to: number): number {
  const { quotes, tokens } = sentence
  const own = quotes.find((q) => q.closes && q.from <= from && from < q.to - 1 && q.to < to)
  if (!own || quotes.some((q) => q.from >= own.to)) return to
  // '…' delay" the statement said'
  const tagged = tokens.slice(own.to, own.to + 6).some((t) => TAGS.has(t.lower))
  return tokens[own.to - 2]?.text === ',' || tagged ? own.to - 1 : to
}

/** A stretch with the mark whose partner stands within it. */
function withMarks({ quotes }: Sentence, from: number, to: number): { from: number; to: number } {
  const closing = quotes.some((q) => q.closes && q.opens && q.from > from && q.from < to && q.to === to + 1)
  const opening = quotes.some((q) => q.closes && q.opens && q.from === from - 1 && q.to > from + 1 && q.to <= to)
  return { from: opening ? from - 1 : from, to: closing ? to + 1 : to }
}

/** A stretch without punctuation and stray conjunctions at its ends. */
export function trimmed(sentence: Sentence, from: number, to: number): { from: number; to: number } {
  let first = from
  let last = withinQuote(sentence, from, to)
  const { tokens } = sentence
  const open = (text: string) => (CLOSING.has(text) && text !== ')') || text === '('
  while (last > first && (CLOSING.has(tokens[last - 1]!.text) || EDGES.has(tokens[last - 1]!.lower))) {
    if (tokens[last - 1]!.text === ')' && tokens.slice(first, last).some((t) => t.text === '(')) break
    // A mark whose partner stands inside stays: 'had "gone too far"'.
    if (sentence.quotes.some((q) => q.closes && q.to === last && q.from > first)) break
    last--
  }
  while (
    first < last &&
    (open(tokens[first]!.text) || (EDGES.has(tokens[first]!.lower) && tokens[first]!.lower !== 'both'))
  ) {
    if (sentence.quotes.some((q) => q.closes && q.from === first && q.to > first + 1 && q.to <= last)) break
    first++
  }
  const end = withoutDay(sentence, first, last)
  if (end < last) return trimmed(sentence, first, end)
  return withMarks(sentence, first, last)
}

/** ", which …", ", who …": said in passing. */
const isAside = (sentence: Sentence, clause: Clause): boolean => {
  const before = sentence.tokens[clause.from - 1]?.text
  return clause.kind === 'RELATIVE' && (before === ',' || before === '—' || before === '–')
}

/** Where a phrase ends with its prepositional phrases, clauses and appositions, at most at `limit`. */
export function extentOf(sentence: Sentence, at: Nominal, limit: number): number {
  let to = at.to
  if (at.phrase === null) return to
  const inside = new Set([at.phrase])
  for (let grown = true; grown; ) {
    grown = false
    for (const phrase of sentence.phrases) {
      if (inside.has(phrase.index) || phrase.from < at.from || phrase.to > limit) continue
      const hangs = phrase.attachedTo !== null && inside.has(phrase.attachedTo.phrase)
      const joined = sentence.phrases.some(
        (p) => inside.has(p.index) && p.index !== at.phrase && p.conjunct === phrase.index,
      )
      if (!hangs && !joined) continue
      inside.add(phrase.index)
      to = Math.max(to, phrase.to)
      grown = true
    }
    for (const clause of sentence.clauses) {
      if (clause.modifies === null || !inside.has(clause.modifies) || isAside(sentence, clause)) continue
      const end = clauseCut(sentence, clause, at.from, clause.to)
      if (end <= to || end > limit) continue
      to = end
      grown = true
    }
    for (const phrase of sentence.phrases) {
      // What stands within a clause that is already in belongs to it.
      if (!inside.has(phrase.index) && phrase.from >= at.from && phrase.to <= to) inside.add(phrase.index)
    }
  }
  return to
}

/** Words between two positions, without the stretches that a report's own words take (", Wang said,"). */
export function textWithout(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  skip: readonly Clause[],
): string {
  const holes = skip.filter((c) => c.from > from && c.from < to).sort((a, b) => a.from - b.from)
  const parts: string[] = []
  let at = from
  for (const hole of holes) {
    if (hole.from > at) {
      const part = trimmed(sentence, at, hole.from)
      parts.push(textOf(context, sentence, part.from, part.to))
    }
    at = Math.max(at, hole.to)
  }
  if (at < to) {
    const part = holes.length > 0 ? trimmed(sentence, at, to) : { from: at, to }
    parts.push(textOf(context, sentence, part.from, part.to))
  }
  return parts.filter(Boolean).join(' ').replace(/\s+/g, ' ')
}

const SUBJECTS = new Set(['we', 'i', 'they', 'it', 'he', 'she', 'you'])
const ADDING = setOf('adding')
const BREAKS = new Set([
  'while',
  'because',
  'although',
  'though',
  'whereas',
  'as',
  'so',
  'since',
  'after',
  'before',
  'when',
])

const SPANS = setOf('spans')

/** "…, *two days* after": the token before a measure of time that leads into a clause, or the token itself. */
function beforeSpan({ tokens }: Sentence, at: number): number {
  if (!SPANS.has(tokens[at]?.lemma ?? '')) return at
  const pos = tokens[at - 1]?.pos
  return pos === 'NUM' || pos === 'DET' ? at - 2 : at - 1
}

/** Content words in a stretch. */
function weight(sentence: Sentence, from: number, to: number): number {
  let n = 0
  for (let at = from; at < to; at++) {
    const { pos } = sentence.tokens[at]!
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'ADJ' || pos === 'NUM') n++
  }
  return n
}

const PURPOSES = setOf('purposes')

/** "in a bid to", "in order to": what something is done for. */
function isPurpose({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false
  const noun = tokens[at + 1]?.pos === 'DET' || tokens[at + 1]?.lower === 'an' ? at + 2 : at + 1
  return PURPOSES.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'to'
}

/** '…", adding', "adding that": a report that goes on, and no deed. */
const goesOn = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at + 1]?.lower === 'that' || (tokens[at - 1]?.pos === 'PUNCT' && tokens[at + 1]?.lower !== 'to')

/**
 * Where a clause's content ends: before what a comma adds in passing (", which …", ", following …") and before a
 * clause of reason or time, once enough is said.
 */
export function clauseCut(sentence: Sentence, clause: Clause, from: number, to: number): number {
  let end = to
  // "…, including by opening the pass": how it is to be done is said in passing.
  for (let at = from + 1; at < end - 2; at++) {
    if (sentence.tokens[at]!.text !== ',' || sentence.tokens[at + 1]?.lower !== 'including') continue
    const link = sentence.tokens[at + 2]?.lower
    if ((link === 'by' || link === 'through') && weight(sentence, from, at) >= 3) end = at
  }
  for (const other of sentence.clauses) {
    if (other.from <= clause.verb.head || other.from >= end) continue
    // "hiding the men, a charge Oslo denies"
    const renamed = other.kind === 'RELATIVE' && other.modifies !== null ? sentence.phrases[other.modifies] : undefined
    const passing = renamed && renamed.to === other.from && sentence.tokens[renamed.from - 1]?.text === ','
    let opener = (passing ? renamed.from : other.from) - 1
    while (sentence.tokens[opener]?.pos === 'ADV' && sentence.tokens[opener - 1]?.pos !== 'DET') opener--
    opener = beforeSpan(sentence, opener)
    const before = sentence.tokens[opener]?.text
    const marker = other.marker === null ? null : sentence.tokens[other.marker]!.lower
    const turns =
      other.kind === 'ADVERBIAL' && marker !== null && /^(?:so|because|while|although|though|whereas)$/.test(marker)
    const when = other.kind === 'ADVERBIAL' && marker === 'when'
    // "told Oslo to stop after it had fired": what was before is not asked for.
    const past = (when || (other.kind === 'ADVERBIAL' && marker === 'after')) && other.verb.tense === 'PAST'
    // "will free them after *signing* the pact": so is what comes first.
    const first = other.kind === 'GERUND' && marker === 'after' && other.parent === clause.index
    const least = turns || past || first ? 1 : when || (other.kind === 'RELATIVE' && before === ',') ? 2 : 3
    if (weight(sentence, from, other.from) < least) continue
    const comma = before === ',' || before === '—' || before === '–' || before === ';'
    const where = other.kind === 'RELATIVE' && marker === 'where'
    const aside =
      comma &&
      other.to >= end - 1 &&
      (other.kind === 'RELATIVE' || other.kind === 'PARTICIPLE' || other.kind === 'ADVERBIAL')
    const reason = (other.kind === 'ADVERBIAL' && marker !== null && BREAKS.has(marker)) || first
    if (where || aside || reason) end = Math.min(end, first ? opener : opener + 1)
  }
  // "broke the pact *so we* should": what follows from it is said beside it; '…" adding that': a report goes on.
  for (let at = clause.verb.head + 2; at < end; at++) {
    const { lower } = sentence.tokens[at]!
    const next = sentence.tokens[at + 1]?.lower ?? ''
    if (!(lower === 'so' && SUBJECTS.has(next)) && !(ADDING.has(lower) && goesOn(sentence, at))) continue
    if (at > from && weight(sentence, from, at) >= 2) end = at
  }
  // ", but also", ", with talks going on", ", in a bid to calm them": the sentence turns to something else.
  for (let at = clause.verb.head + 1; at < end; at++) {
    if (sentence.tokens[at]!.text !== ',') continue
    if (!/^(?:but|with)$/.test(sentence.tokens[at + 1]?.lower ?? '') && !isPurpose(sentence, at + 1)) continue
    if (at <= from) continue
    return weight(sentence, from, at) >= 2 ? at : end
  }
  return end
}

// Closed classes: what says when or on what occasion something was said, and is no part of what is said.
const PARTS_OF_TIME = setOf('parts-of-time')
const OCCASIONS = setOf('speech-occasions')
const OUTSIDE = new Set([
  'during',
  'ahead',
  'amid',
  'despite',
  'following',
  'after',
  'before',
  'via',
  'while',
  'until',
  'since',
])

/** Does a phrase after a preposition say when or where the words were said? */
function isSetting(sentence: Sentence, preposition: string, head: number): boolean {
  if (OUTSIDE.has(preposition)) return true
  const { lemma, lower } = sentence.tokens[head]!
  if (isDay(lower) || lower === 'may' || PARTS_OF_TIME.has(lower) || PARTS_OF_TIME.has(lemma)) return true
  return (
    (preposition === 'in' || preposition === 'at' || preposition === 'on' || preposition === 'through') &&
    OCCASIONS.has(lemma)
  )
}

/** A noun's content goes on through the phrases that follow it, whatever the parser hung them on. */
export function nominalReach(sentence: Sentence, from: number, limit: number): number {
  let to = from
  // "the steps, including raids on the port"
  if (sentence.tokens[to]?.text === ',' && sentence.tokens[to + 1]?.lower === 'including') to++
  for (let guard = 0; guard < 12 && to < limit; guard++) {
    const word = sentence.tokens[to]!
    const quote = word.text === '"' || word.text === '”' || word.text === '“' || word.text === "'"
    const at = quote ? to + 1 : to
    const preposition = sentence.tokens[at]
    if (preposition?.pos !== 'ADP' || at + 1 >= limit || sentence.clauses.some((c) => c.marker === at)) return to
    const phrase =
      sentence.phrases.find((p) => p.to > at + 1 && p.from <= at + 3 && p.from > at && p.possessor === null) ??
      sentence.phrases.find((p) => p.from <= at + 3 && p.from > at)
    if (!phrase || phrase.to > limit || isSetting(sentence, preposition.lower, phrase.head)) return to
    for (let between = at + 1; between < phrase.from; between++) {
      const { pos } = sentence.tokens[between]!
      if (pos !== 'PUNCT' && pos !== 'DET' && pos !== 'ADV' && pos !== 'VERB' && pos !== 'PRON') return to
    }
    const joined = coordination(sentence, phrase.index).filter((p) => p.to <= limit)
    const next = Math.max(...joined.map((p) => extentOf(sentence, nominal(p), limit)))
    if (next <= to) return to
    to = next
  }
  return to
}
