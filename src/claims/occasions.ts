// What one telling of a meeting takes from those around it: its day, its place, who took part.
import type { Dated, EntityId, Meeting } from '../model.ts'
import { type Context, isOf } from './context.ts'
import { times } from './dates.ts'
import type { Frame } from './frames.ts'
import { storyPair } from './story.ts'

/** A meeting as one sentence tells it. */
export interface Occasion {
  readonly meeting: Meeting
  readonly frame: Frame
  /** One more of a row of contacts: "the next meeting". */
  readonly further: boolean
}

/** How many sentences back a telling may refer. */
const NEAR = 3

/** The day that the opening sentences report from: "told reporters on Wednesday". */
function leadDay(context: Context): Dated | null {
  for (const sentence of context.sentences.slice(0, 2)) {
    for (const time of times(context, sentence)) {
      if (sentence.tokens[time.from]!.start < context.article.bodyStart) continue
      const dated = time.resolve('PAST')
      if (dated.precision === 'DAY') return dated
    }
  }
  return null
}

/** The dateline's place. */
export function datelinePlace(context: Context): EntityId | null {
  const { bodyStart } = context.article
  for (const mention of context.mentions[0] ?? []) {
    if (mention.end > bodyStart) break
    const place = mention.entities.find((id) => context.entities.get(id)?.type === 'Place')
    if (place) return place
  }
  return null
}

/** "Kang said in talks with": the remarks that the story reports were made there. */
function ofRemarks(context: Context, { frame }: Occasion): boolean {
  const { anchor, sentence } = frame
  if (!frame.actors.some((f) => f.kind === 'NOMINALS' && f.role === 'doer') || !anchor.phrase) return false
  const index = anchor.phrase.index
  const clause = sentence.clauses.find((c) => c.prepositions.some((p) => p.phrases.includes(index)))
  if (!clause) return false
  const object = clause.objects.flatMap((i) => sentence.phrases[i] ?? []).map((p) => sentence.tokens[p.head]!.lemma)
  return isOf(context, 'reporting', clause.verb.lemma) || object.some((lemma) => isOf(context, 'remarks', lemma))
}

/** "will visit Oslo to meet the premier": one contact, told by its journey and by its purpose. */
function isPurposeOf(one: Occasion, before: Occasion): boolean {
  if (one.meeting.sentence !== before.meeting.sentence || before.meeting.kind !== 'VISIT') return false
  const { anchor, sentence } = one.frame
  const visit = before.frame.anchor.support ?? before.frame.anchor.clause
  if (anchor.clause?.kind !== 'INFINITIVE' || !visit) return false
  const parent = anchor.clause.parent === null ? null : sentence.clauses[anchor.clause.parent]
  return parent === visit || (anchor.clause.from >= visit.from && anchor.clause.to <= visit.to)
}

const shares = (a: Meeting, b: Meeting): boolean =>
  a.countries.filter((id) => b.countries.includes(id)).length >= 2 &&
  (a.participants.length === 0 || a.participants.some((id) => b.participants.includes(id)))

/** "They also discussed the war": what those talked of who have just been told of, whoever "they" are. */
function isOfThem({ meeting, frame }: Occasion): boolean {
  if (meeting.date || meeting.place || (frame.row.id !== 'meet-discuss' && frame.row.id !== 'meet-talk-verb'))
    return false
  const { anchor, sentence, target } = frame
  const subjects = anchor.clause?.subjects ?? []
  const head = sentence.phrases[subjects[0] ?? -1]?.head ?? -1
  // "talked to *Oslo* of a plan" is one more; "talked of a plan with fixed dates" is not.
  const other = target?.kind === 'NOMINALS' && target.nominals.some((n) => sentence.tokens[n.head]!.pos === 'PROPN')
  return !other && subjects.length === 1 && /^(?:they|both|two)$/.test(sentence.tokens[head]?.lower ?? '')
}

/**
 * Tellings with what they take from one another, in order. Those that name nobody ("The meeting was held in Oslo")
 * add to the one before them, and are left out.
 */
export function occasions(context: Context, told: readonly Occasion[]): readonly Meeting[] {
  const out: Meeting[] = []
  for (const [i, one] of told.entries()) {
    let { meeting } = one
    const before = out.at(-1)
    const last = told[i - 1]
    if (before && isOfThem(one)) {
      out[out.length - 1] = { ...before, about: [...new Set([...before.about, ...meeting.about])] }
      continue
    }
    if (before && last && isPurposeOf(one, last)) {
      const both = (key: 'participants' | 'countries') => [...new Set([...before[key], ...meeting[key]])]
      out[out.length - 1] = { ...before, participants: both('participants'), countries: both('countries') }
      continue
    }
    if (meeting.countries.length === 0 && one.further && meeting.status === 'PLANNED') {
      const countries = out.findLast((m) => m.countries.length >= 2)?.countries ?? storyPair(context)
      // Without a day or a place nothing is told of it but that it is to come.
      if (countries.length >= 2 && (meeting.date || meeting.place)) out.push({ ...meeting, countries })
      continue
    }
    if (meeting.countries.length === 0 && !before && meeting.place) {
      const pair = one.frame.row.id === 'meet-talks-noun' ? storyPair(context) : []
      if (pair.length === 2) out.push({ ...meeting, countries: pair })
      continue
    }
    if (meeting.countries.length === 0) {
      if (!before || meeting.sentence - before.sentence > NEAR || before.kind === 'VISIT') continue
      // "After *the talks* she will meet the king": not those that the sentence goes on to.
      if (meeting.sentence === before.sentence && (meeting.cue?.start ?? 0) < (before.cue?.start ?? 0)) continue
      const dated = before.date ? before : meeting
      out[out.length - 1] = {
        ...before,
        kind: before.kind === 'MEETING' ? meeting.kind : before.kind,
        place: before.place ?? meeting.place,
        date: dated.date,
        precision: dated.precision,
      }
      continue
    }
    const remarks = ofRemarks(context, one)
    if (remarks && meeting.status === 'HELD') {
      const day = meeting.date ? null : leadDay(context)
      meeting = {
        ...meeting,
        ...(day ?? {}),
        place: meeting.kind === 'CALL' ? null : (meeting.place ?? datelinePlace(context)),
      }
    }
    if (!meeting.date && meeting.kind !== 'VISIT' && meeting.kind !== 'CALL') {
      // Talks told right after the visit on which they are held.
      const visit = out.findLast(
        (v) =>
          v.kind === 'VISIT' && v.precision === 'DAY' && meeting.sentence - v.sentence <= NEAR && shares(meeting, v),
      )
      if (visit) {
        meeting = { ...meeting, date: visit.date, precision: visit.precision, place: meeting.place ?? visit.place }
      }
    }
    out.push(meeting)
  }
  return out
}
