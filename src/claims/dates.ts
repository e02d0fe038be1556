// Which time expression dates what, and what a claim's date is where its sentence has none.
import type { Clause, Dated, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { UNKNOWN } from './calendar.ts'
import { type Context, clauseAt, isOf } from './context.ts'
import type { Draft } from './draft.ts'
import { type Direction, type Time, timesOf } from './times.ts'

const cache = new WeakMap<Sentence, readonly Time[]>()

/** Time expressions of a sentence, found once. */
export function times(context: Context, sentence: Sentence): readonly Time[] {
  const known = cache.get(sentence)
  if (known) return known
  // The dateline's day is the story's, and "for the first time *since May*" dates nothing.
  const found = timesOf(sentence, context.article.date).filter(
    ({ from }) =>
      sentence.tokens[from]!.start >= context.article.bodyStart && sentence.tokens[from - 1]?.lower !== 'since',
  )
  cache.set(sentence, found)
  return found
}

const isReporting = (context: Context, clause: Clause): boolean => isOf(context, 'reporting', clause.verb.lemma)

const PARTS_OF_TIME = setOf('parts-of-time')

/** The head of the phrase that a time stands before, within it; null where it stands by itself. */
function ownerOf(sentence: Sentence, time: Time): number | null {
  const phrase = sentence.phrases.find((p) => p.from <= time.from && time.to <= p.head)
  return phrase && !PARTS_OF_TIME.has(sentence.tokens[phrase.head]!.lemma) ? phrase.head : null
}

/** "since *June 2018*, when she visited Oslo": the time that a clause with "when" says more of. */
function whenOf(context: Context, sentence: Sentence, clause: Clause): Time | null {
  const at = clause.marker ?? clause.from
  if (sentence.tokens[at]?.lower !== 'when') return null
  const end = sentence.tokens[at - 1]?.text === ',' ? at - 1 : at
  const all = timesOf(sentence, context.article.date)
  return all.find((time) => time.to === end && sentence.tokens[time.from]!.start >= context.article.bodyStart) ?? null
}

/**
 * The time that dates a clause: one among its own words, else one of a clause around it that only carries it.
 * @param anchor the word that is dated: of several the nearest counts
 */
export function timeOf(
  context: Context,
  sentence: Sentence,
  clause: Clause | null,
  anchor: number,
  direction: Direction,
): Dated | null {
  const when = clause && whenOf(context, sentence, clause)
  if (when) return when.resolve(direction)
  const own = times(context, sentence).map((time) => ({ time, owner: ownerOf(sentence, time) }))
  // "the *June 9* call": dates that call and nothing else.
  const inside = own.find(({ owner }) => owner === anchor)
  if (inside) return inside.time.resolve(direction)
  const found = own.flatMap(({ time, owner }) => (owner === null ? [time] : []))
  // "their third meeting this year, on Monday": what they are counted in says less than the day.
  const exact = found.filter((time) => sentence.tokens[time.to - 1]!.lower !== 'year')
  const all = exact.length > 0 ? exact : found
  if (all.length === 0) return null
  const distance = (time: Time) => Math.min(Math.abs(time.from - anchor), Math.abs(time.to - anchor))
  const nearest = (list: readonly Time[]) => [...list].sort((a, b) => distance(a) - distance(b))[0]
  const home = (time: Time) => clauseAt(sentence, time.from)
  const here = nearest(all.filter((time) => clause !== null && home(time)?.index === clause.index))
  if (here) return here.resolve(direction)
  const within = nearest(
    all.filter((time) => {
      const at = home(time)
      if (!clause || time.from < clause.from || time.to > clause.to) return false
      return at === null || at.kind === 'INFINITIVE' || at.kind === 'PARTICIPLE' || at.conjunctOf === clause.index
    }),
  )
  if (within) return within.resolve(direction)
  const around = nearest(
    all.filter((time) => {
      const at = home(time)
      return at === null || (clause?.parent === at.index && !isReporting(context, at)) || clause === null
    }),
  )
  return around ? around.resolve(direction) : null
}

/** A claim's date: its own clause's, else that of the words which report it, else the day of the story. */
export function claimDate(context: Context, from: Draft): Dated {
  const { sentence, anchor } = from.frame
  const carrier = anchor.support ?? anchor.copula ?? anchor.clause
  const modal = from.frame.row.pos === 'MODAL'
  const own = !modal && carrier ? timeOf(context, sentence, carrier, anchor.token, 'PAST') : null
  if (own && own.precision !== 'UNKNOWN') return own
  const cue = from.voice?.cue
  const said = cue ? timeOf(context, sentence, cue, cue.verb.head, 'PAST') : null
  if (said && said.precision !== 'UNKNOWN') return said
  const { date } = context.article
  if (!date) return UNKNOWN
  return { date, precision: carrier?.verb.perfect ? 'BEFORE' : 'DAY' }
}
