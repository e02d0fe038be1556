// Contacts between sides: meetings, talks, calls, visits and summits, held or planned.
import type { Clause, Dated, EntityId, Meeting, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { about } from './about.ts'
import { addDays, UNKNOWN } from './calendar.ts'
import { confidence } from './confidence.ts'
import { type Context, clauseAt, textOf } from './context.ts'
import { timeOf } from './dates.ts'
import type { Frame } from './frames.ts'
import { placeOf } from './meeting-place.ts'
import { datelinePlace, type Occasion, occasions } from './occasions.ts'
import { sameMeetings } from './same-meeting.ts'
import { sidesOf } from './sides.ts'
import { measure, statusOf } from './status.ts'
import { type Voices, voiceAt } from './voices.ts'

/** The clause in which a meeting is told: the verb's, the support verb's, or the one around the noun. */
function clauseOf({ sentence, anchor, row }: Frame): Clause | null {
  return anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? clauseAt(sentence, anchor.token) : anchor.clause)
}

/** "The meeting took place in Oslo": a telling that names nobody adds to the one before it. */
function refersBack({ sentence, anchor, row }: Frame): boolean {
  if (row.pos !== 'NOUN' || !anchor.phrase) return false
  const { from, to } = anchor.phrase
  if (to - from !== 2) return false
  const first = sentence.tokens[from]!.lower
  return first === 'the' || first === 'this' || first === 'their'
}

const GOING = setOf('going-to-meet')
const FURTHER = setOf('further')

/** "*The next round* will be held in May": one more contact of those who were told of. */
function isFurther(context: Context, frame: Frame): boolean {
  const phrase = frame.row.pos === 'NOUN' ? measure(frame, context.lexicon.sets.get('measures-of')) : null
  return phrase !== null && frame.sentence.tokens.slice(phrase.from, phrase.head).some((t) => FURTHER.has(t.lower))
}

/** "The deal was struck *after three days of talks* in Oslo": by those whom the story is about. */
function isAfterTalks(context: Context, frame: Frame): boolean {
  if (frame.row.id !== 'meet-talks-noun' || frame.target || frame.anchor.support) return false
  const { phrase } = frame.anchor
  const counted = measure(frame, context.lexicon.sets.get('measures-of'))
  const before = counted && frame.sentence.tokens[counted.from - 1]?.lower
  return phrase !== null && phrase.to - phrase.from === 1 && (before === 'after' || before === 'following')
}

/** "After *the talks* she will meet the king": with whom she meets says nothing of with whom she talked. */
function isMetAfter({ sentence, anchor, actors }: Frame): boolean {
  if (actors.some((a) => a.role !== 'doer' && a.role !== 'voice') || !anchor.phrase) return false
  const { index } = anchor.phrase
  const carrier = sentence.clauses.find((c) => c.prepositions.some((p) => p.phrases.includes(index)))
  return GOING.has(carrier?.verb.lemma ?? '')
}

function spanOf(context: Context, sentence: Sentence, from: number, to: number) {
  const text = textOf(context, sentence, from, to)
  const { start } = sentence.tokens[from]!
  return { start, end: start + text.length, text }
}

/** "discussed it by telephone", "in a phone call", "over the phone": whatever the verb says, it was a call. */
function isByPhone(context: Context, sentence: Sentence, clause: Clause | null): boolean {
  const lines = context.lexicon.sets.get('lines')
  return Boolean(
    clause?.prepositions.some(
      ({ word, phrases }) =>
        /^(?:by|over|via|on|in|during)$/.test(word) &&
        phrases.some((i) => {
          const { from, head } = sentence.phrases[i]!
          return sentence.tokens
            .slice(/^(?:in|during)$/.test(word) ? from : head, head + 1)
            .some((t) => lines?.has(t.lemma))
        }),
    ),
  )
}

/** How far ahead, in days, news tells in the present what is still to come. */
const SOON = 21

/** "The visit begins on Monday", "they meet on Friday": a present whose day is soon after the story's. */
function isStillToCome({ article }: Context, { verb }: Clause, dated: Dated | null): boolean {
  const simple = verb.tense === 'PRESENT' && verb.form === 'FINITE' && !verb.perfect && !verb.progressive
  if (!simple || verb.modal || dated?.precision !== 'DAY' || !article.date || !dated.date) return false
  return dated.date > article.date && dated.date <= addDays(article.date, SOON)
}

function tell(context: Context, frame: Frame, voices: Voices): readonly Meeting[] {
  const { row, sentence, anchor } = frame
  if (row.yields.relation !== 'meeting' || frame.negated) return []
  // "the deal *discussed* by the two sides": which one, and no contact told.
  if (row.yields.matter && anchor.clause?.kind === 'PARTICIPLE' && anchor.clause.verb.passive) return []
  let status = statusOf(context, frame)
  if (!status) return []
  const voice = voiceAt(voices, sentence, anchor.token)
  const goesOn = refersBack(frame) && isMetAfter(frame)
  const sides = goesOn ? [] : sidesOf(context, frame, voice)
  const further = sides.length === 0 && status === 'PLANNED' && isFurther(context, frame)
  const back = sides.length === 0 && (refersBack(frame) || (status === 'HELD' && isAfterTalks(context, frame)))
  if (sides.length === 0 && !back && !further) return []
  const clause = clauseOf(frame)
  const ahead = timeOf(context, sentence, clause, anchor.token, 'FUTURE')
  if (status === 'HELD' && clause && isStillToCome(context, clause, ahead)) status = 'PLANNED'
  const dated: Dated =
    (status === 'PLANNED' ? ahead : timeOf(context, sentence, clause, anchor.token, 'PAST')) ?? UNKNOWN
  const from = Math.min(anchor.token, clause?.from ?? anchor.token)
  const to = Math.max(anchor.token + 1, clause?.to ?? 0)
  const matters = (named: readonly EntityId[]) =>
    about(context, sentence, from, to, named).filter(
      (id) => context.entities.get(id)?.type !== 'Place' && context.entities.get(id)?.type !== 'Organization',
    )
  if (status === 'HELD' && dated.precision === 'DAY' && (dated.date ?? '') > (context.article.date ?? '9'))
    status = 'PLANNED'
  const { plover } = row.yields
  // "a *summit* meeting"
  const before = sentence.tokens[anchor.token - 1]?.lower ?? ''
  const kind = isByPhone(context, sentence, clause) ? 'CALL' : (row.yields.after[before] ?? row.yields.kind)
  return (back || further ? [{ named: [], states: [] }] : sides).map(({ named, states }) => ({
    kind,
    status: row.yields.relation === 'meeting' ? (row.yields.status ?? status) : status,
    participants: named,
    countries: states,
    // Where an envoy is summoned over is not where to.
    place: kind === 'CALL' || (kind === 'OTHER' && row.pos === 'VERB') ? null : placeOf(context, frame, clause),
    about: matters(named),
    plover,
    date: dated.date,
    precision: dated.precision,
    sentence: sentence.index,
    span: spanOf(context, sentence, from, to),
    cue: spanOf(context, sentence, anchor.token, anchor.token + 1),
    quoting: voice ? 'INDIRECT' : 'NARRATED',
    confidence: confidence(frame, {
      indirectActor: false,
      secondHand: false,
      clausal: true,
      length: sentence.tokens.length,
    }),
    rule: row.id,
  }))
}

/** Does a row tell of what was talked of, rather than of a contact? */
function tellsMatter({ lexicon }: Context, rule: string): boolean {
  const yields = lexicon.byId.get(rule)?.yields
  return yields?.relation === 'meeting' && yields.matter
}

const isAround = ({ kind, countries }: Meeting, land: EntityId): boolean =>
  kind !== 'CALL' && kind !== 'VISIT' && countries.includes(land)

/**
 * Meetings that the frames hold, each contact once.
 * @returns those without a date of their own are dated before the story where they were held, after it where planned
 */
export function findMeetings(context: Context, frames: readonly Frame[], voices: Voices): readonly Meeting[] {
  const told: Occasion[] = frames.flatMap((frame) =>
    tell(context, frame, voices).map((meeting) => ({ meeting, frame, further: isFurther(context, frame) })),
  )
  const { date } = context.article
  const here = datelinePlace(context)
  const land = here && context.entities.get(here)?.country
  return sameMeetings(occasions(context, told), (rule) => tellsMatter(context, rule)).map((meeting) => {
    // What the story tells of its own day, where it was written, among those who live there, was there.
    if (!meeting.place && land && meeting.date === date && meeting.precision === 'DAY' && isAround(meeting, land))
      return { ...meeting, place: here }
    if (meeting.date || !date) return meeting
    return { ...meeting, date, precision: meeting.status === 'PLANNED' ? 'AFTER' : 'BEFORE' }
  })
}
