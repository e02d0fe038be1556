// Contacts between sides: meetings, talks, calls, visits and summits, held or planned.
import type { Dated, Meeting } from '../model.ts'
import { about } from './about.ts'
import { UNKNOWN } from './calendar.ts'
import { confidence } from './confidence.ts'
import { type Context, clauseAt, textOf } from './context.ts'
import { timeOf } from './dates.ts'
import { type Factuality, factuality } from './factuality.ts'
import type { Frame } from './frames.ts'
import { sameMeetings } from './same-meeting.ts'
import { placeOf, sidesOf } from './sides.ts'
import { type Voices, voiceAt } from './voices.ts'

/** Verbs whose infinitive is to come: "agreed to meet", "is due to hold talks". */
function planned(context: Context, frame: Frame, told: Factuality): boolean {
  const clause = frame.anchor.clause ?? clauseAt(frame.sentence, frame.anchor.token)
  if (!clause) return false
  if (told === 'FUTURE' || clause.verb.tense === 'FUTURE' || clause.verb.modal === 'will') return true
  const parent = clause.parent === null ? null : frame.sentence.clauses[clause.parent]
  const ahead = context.lexicon.sets.get('ahead')
  if (!parent || !ahead) return false
  const predicate = parent.predicate === null ? null : frame.sentence.tokens[parent.predicate]?.lemma
  return ahead.has(parent.verb.lemma) || (predicate != null && ahead.has(predicate))
}

function meetingOf(context: Context, frame: Frame, voices: Voices): Meeting | null {
  const { row, sentence, anchor } = frame
  if (row.yields.relation !== 'meeting' || frame.negated) return null
  const carrier = anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? null : anchor.clause)
  const clause = carrier ?? clauseAt(sentence, anchor.token)
  const told = carrier ? factuality(sentence, carrier) : 'FACT'
  const ahead = planned(context, frame, told)
  if (told === 'HYPOTHETICAL' && !ahead) return null
  const sides = sidesOf(context, frame, voiceAt(voices, sentence, anchor.token))
  if (!sides) return null
  const dated: Dated = timeOf(context, sentence, clause, anchor.token, ahead ? 'FUTURE' : 'PAST') ?? UNKNOWN
  const from = Math.min(anchor.token, clause?.from ?? anchor.token)
  const to = Math.max(anchor.token + 1, clause?.to ?? 0)
  const text = textOf(context, sentence, from, to)
  const start = sentence.tokens[from]!.start
  return {
    kind: row.yields.kind,
    status: row.yields.status ?? (ahead ? 'PLANNED' : 'HELD'),
    participants: sides.named,
    countries: sides.states,
    place: placeOf(context, frame, clause),
    about: about(context, sentence, from, to, sides.named).filter(
      (id) => context.entities.get(id)?.type !== 'Place' && context.entities.get(id)?.type !== 'Organization',
    ),
    plover: row.yields.plover,
    ...dated,
    sentence: sentence.index,
    span: { start, end: start + text.length, text },
    cue: {
      start: sentence.tokens[anchor.token]!.start,
      end: sentence.tokens[anchor.token]!.end,
      text: sentence.tokens[anchor.token]!.text,
    },
    quoting: voiceAt(voices, sentence, anchor.token) ? 'INDIRECT' : 'NARRATED',
    confidence: confidence(frame, {
      indirectActor: false,
      secondHand: false,
      clausal: true,
      length: sentence.tokens.length,
    }),
    rule: row.id,
  }
}

/** Meetings that the frames hold, each contact once. */
export function findMeetings(context: Context, frames: readonly Frame[], voices: Voices): readonly Meeting[] {
  return sameMeetings(frames.flatMap((frame) => meetingOf(context, frame, voices) ?? []))
}
