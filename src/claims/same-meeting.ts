// One record for one contact, however many sentences tell of it.
import type { EntityId, Meeting } from '../model.ts'

type IsMatter = (rule: string) => boolean

const FACE_TO_FACE = new Set<Meeting['kind']>(['SUMMIT', 'TALKS', 'MEETING', 'OTHER'])

const overlap = (a: readonly EntityId[], b: readonly EntityId[]): number => {
  const both = a.filter((id) => b.includes(id)).length
  const all = new Set([...a, ...b]).size
  return all === 0 ? 0 : both / all
}

const datesAgree = (a: Meeting, b: Meeting): boolean => {
  if (!a.date || !b.date) return true
  if (a.precision === 'BEFORE' || b.precision === 'BEFORE') return a.precision === b.precision && a.date === b.date
  return a.date.startsWith(b.date) || b.date.startsWith(a.date)
}

/** "Hosted him", "welcomed her": host and guest are named, so that it tells of their meeting. */
const received = (a: Meeting, b: Meeting): boolean =>
  a.kind === 'VISIT' &&
  FACE_TO_FACE.has(b.kind) &&
  a.participants.length > 1 &&
  overlap(a.participants, b.participants) === 1

/** "The leaders discussed the war", told of those who telephoned: what they talked of, not a second contact. */
const onThePhone = (a: Meeting, b: Meeting, matter: IsMatter): boolean =>
  a.kind === 'CALL' && b.kind === 'TALKS' && !b.date && !b.place && matter(b.rule)

/** "The two leaders also reviewed the war": what those talked of who met or telephoned before, whoever is named. */
const isMatter = (a: Meeting, b: Meeting, matter: IsMatter): boolean =>
  matter(b.rule) &&
  a.status === b.status &&
  b.sentence > a.sentence &&
  !b.date &&
  !b.place &&
  (a.kind === 'CALL' || FACE_TO_FACE.has(a.kind)) &&
  overlap(a.countries, b.countries) === 1

const kindsAgree = (a: Meeting, b: Meeting, matter: IsMatter): boolean =>
  a.kind === b.kind ||
  onThePhone(a, b, matter) ||
  (FACE_TO_FACE.has(a.kind) && FACE_TO_FACE.has(b.kind)) ||
  received(a, b) ||
  received(b, a)

/** "met in Oslo … at a summit in Bergen": two places are two contacts, unless both are of one day. */
const placesAgree = (a: Meeting, b: Meeting): boolean =>
  !a.place || !b.place || a.place === b.place || (a.precision === 'DAY' && a.date === b.date)

/** A summit of two states that is only named, with no day and nobody who takes part. */
const isNamedOnly = (m: Meeting): boolean => m.kind === 'SUMMIT' && !m.date && m.participants.length === 0

function peopleAgree(a: Meeting, b: Meeting): boolean {
  if (a.participants.length === 0 || b.participants.length === 0) return true
  // "met the president, and then the premier": one guest, two meetings.
  const [all, own] = [a.participants, b.participants]
  if (all.length === 2 && own.length === 2 && all.filter((id) => own.includes(id)).length === 1) return false
  return a.participants.some((id) => b.participants.includes(id))
}

function same(a: Meeting, b: Meeting, matter: IsMatter): boolean {
  const sides = overlap(a.countries, b.countries)
  const named = sides === 1 && isNamedOnly(a) && isNamedOnly(b)
  if (a.status !== b.status && !(a.date && a.date === b.date) && !named) return false
  if (sides < 0.5) return false
  return kindsAgree(a, b, matter) && datesAgree(a, b) && placesAgree(a, b) && peopleAgree(a, b)
}

const exactness = (m: Meeting): number =>
  (m.precision === 'DAY' ? 3 : m.date ? 1 : 0) + Math.min(2, m.participants.length) + (m.place ? 1 : 0)

/** The first telling names the kind, unless a later one says more: a summit, not just a contact. */
const kindOf = (a: Meeting, b: Meeting): Meeting['kind'] =>
  b.kind === 'SUMMIT' || a.kind === 'OTHER' ? b.kind : a.kind

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

function join(a: Meeting, b: Meeting): Meeting {
  const best = exactness(b) > exactness(a) ? b : a
  const rest = best === a ? b : a
  const dated = best.date ? best : rest
  const wide = a.countries.length > b.countries.length ? a : b
  return {
    ...best,
    kind: kindOf(a, b),
    status: isNamedOnly(a) && isNamedOnly(b) ? a.status : a.status === b.status ? a.status : 'HELD',
    participants: union(best.participants, overlap(a.countries, b.countries) === 1 ? rest.participants : []),
    countries:
      overlap(a.countries, b.countries) >= 0.5 && wide.countries.length <= 3
        ? union(best.countries, rest.countries)
        : best.countries,
    place: best.place ?? rest.place,
    date: dated.date,
    precision: dated.precision,
    about: union(best.about, rest.about),
    confidence: Math.max(a.confidence, b.confidence),
  }
}

/**
 * Joins the tellings of one contact.
 * @param matter whether a row tells of what was talked of, which may be of a contact told before
 */
export function sameMeetings(meetings: readonly Meeting[], matter: IsMatter): readonly Meeting[] {
  const out: Meeting[] = []
  for (const meeting of meetings) {
    const at = out.findIndex((known) => same(known, meeting, matter))
    if (at >= 0) out[at] = join(out[at]!, meeting)
    else {
      const of = out.findIndex((known) => isMatter(known, meeting, matter))
      if (of >= 0) out[of] = { ...out[of]!, about: union(out[of]!.about, meeting.about) }
      else out.push(meeting)
    }
  }
  return out
}
