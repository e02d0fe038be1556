// Whether two tellings are of one fact, and whether they contradict each other. Conservative: a wrong merge is worse
// than a missed one, so that what is in doubt stays two facts.
import type { EntityId, Precision } from '../model.ts'
import { type Placed, partyOf } from './concerns.ts'
import type { FactKind, Part, Role } from './told.ts'
import { likeness, numbersIn } from './words.ts'

/** What of a telling or a fact matters for comparing it: entities through merges, parties for their people. */
export interface Comparable {
  readonly kind: FactKind
  readonly date: string
  readonly precision: Precision
  readonly words: readonly string[]
  readonly negated: boolean | null
  readonly stance: string | null
  readonly status: string | null
  readonly form: string | null
  readonly mode: string | null
  readonly plover: string | null
  readonly actors: readonly EntityId[]
  readonly speakers: readonly EntityId[]
  readonly targets: readonly EntityId[]
  readonly about: readonly EntityId[]
  /** People who took part in a meeting. */
  readonly people: readonly EntityId[]
  /** Articles that tell it: one article does not tell one fact twice. */
  readonly articles: readonly string[]
}

/** Where to look for facts that may be the same: an inclusive range of `factKey`. */
export interface KeyRange {
  readonly from: string
  readonly to: string
}

const DAY = 86_400_000

const shift = (date: string, days: number): string =>
  date.length < 10 ? date : new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

/** Days between two dates of full precision. */
export const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY

/** How many days apart tellings of one fact may be dated: zones and press times, or the article's date for the fact's. */
const SLACK: Readonly<Record<FactKind, number>> = { PLEDGE: 3, POSITION: 3, MEETING: 1, ACTION: 1, MILESTONE: 0 }

/** Ties are established and treaties signed once within so many years: another date is a contradiction. */
const YEARS = 3

function prefixOf(c: Pick<Comparable, 'kind' | 'actors' | 'targets' | 'plover' | 'form'>): string | null {
  const actors = c.actors.join('+')
  if (actors === '') return null
  if (c.kind === 'ACTION') return `ACTION|${c.plover}|${actors}|${c.targets.join('+')}`
  if (c.kind === 'MEETING' && c.actors.length < 2) return null
  return c.kind === 'MILESTONE' ? `MILESTONE|${c.form}|${actors}` : `${c.kind}|${actors}`
}

/**
 * The key under which a fact is found by later tellings.
 * @returns null where the fact has too little to be known by
 */
export function factKey(c: Comparable): string | null {
  const prefix = prefixOf(c)
  return prefix === null ? null : `${prefix}|${c.kind === 'MILESTONE' ? c.date.slice(0, 4) : c.date}`
}

/** Where facts that may be the same as this one, or contradict it, are found. */
export function rangeOf(c: Comparable): KeyRange | null {
  const prefix = prefixOf(c)
  if (prefix === null) return null
  const slack = SLACK[c.kind]
  const year = Number(c.date.slice(0, 4))
  const [from, to] =
    c.kind === 'MILESTONE'
      ? [String(year - YEARS).padStart(4, '0'), String(year + YEARS).padStart(4, '0')]
      : [shift(c.date, -slack), shift(c.date, slack)]
  return { from: `${prefix}|${from}`, to: `${prefix}|${to}` }
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value))
const overlap = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value))
const unlessKnown = (a: readonly string[], b: readonly string[], rule: typeof overlap): boolean =>
  a.length === 0 || b.length === 0 || rule(a, b)
const orNull = (a: unknown, b: unknown): boolean => a === null || b === null || a === b

function datesFit(a: Comparable, b: Comparable): boolean {
  if (a.date.length < 10 || b.date.length < 10) return a.date.startsWith(b.date) || b.date.startsWith(a.date)
  const known = a.precision === 'DAY' && b.precision === 'DAY'
  return daysApart(a.date, b.date) <= (known ? Math.min(1, SLACK[a.kind]) : SLACK[a.kind])
}

/** Whether two do not give different numbers. */
export const numbersFit = (a: Comparable, b: Comparable): boolean =>
  unlessKnown(numbersIn(a.words), numbersIn(b.words), equal)

/** Whether two speak of the same matter in much the same words. */
export function matterAlike(a: Comparable, b: Comparable): boolean {
  const alike = likeness(a.words, b.words)
  const topic = a.about.length > 0 && equal(a.about, b.about)
  return alike >= 0.6 || (topic && alike >= 0.4)
}

function sameClaim(a: Comparable, b: Comparable): boolean {
  const voices = unlessKnown(a.speakers, b.speakers, overlap) || likeness(a.words, b.words) >= 0.8
  return (
    a.negated === b.negated &&
    a.stance === b.stance &&
    voices &&
    unlessKnown(a.targets, b.targets, equal) &&
    unlessKnown(a.about, b.about, overlap) &&
    numbersFit(a, b) &&
    matterAlike(a, b)
  )
}

const isCall = (c: Comparable) => c.form === 'CALL'
const isVisit = (c: Comparable) => c.form === 'VISIT'

function sameMeeting(a: Comparable, b: Comparable): boolean {
  if (isCall(a) !== isCall(b) || isVisit(a) !== isVisit(b) || a.date.length < 10 || b.date.length < 10) return false
  // The day may be off by one only where somebody took part in both.
  const people = a.people.length > 0 && overlap(a.people, b.people)
  return a.date === b.date ? unlessKnown(a.people, b.people, overlap) : people
}

const sameAction = (a: Comparable, b: Comparable): boolean =>
  a.negated === b.negated &&
  a.status === b.status &&
  orNull(a.mode, b.mode) &&
  numbersFit(a, b) &&
  likeness(a.words, b.words) >= 0.5

const sameMilestone = (a: Comparable, b: Comparable): boolean => unlessKnown(a.about, b.about, equal)

/** Whether two are tellings of one fact. Both must come from one `rangeOf`. */
export function same(a: Comparable, b: Comparable): boolean {
  if (a.kind !== b.kind || overlap(a.articles, b.articles) || !datesFit(a, b)) return false
  switch (a.kind) {
    case 'PLEDGE':
    case 'POSITION':
      return sameClaim(a, b)
    case 'MEETING':
      return sameMeeting(a, b)
    case 'ACTION':
      return sameAction(a, b)
    case 'MILESTONE':
      return sameMilestone(a, b)
  }
}

/** Why two accounts cannot both be right. */
export type Contradiction = 'NEGATION' | 'STANCE' | 'NUMBERS' | 'STATUS' | 'PARTICIPANTS' | 'DATE'

/** Whether two accounts of one matter contradict each other, and in what. Both must come from one `rangeOf`. */
export function contradiction(a: Comparable, b: Comparable): Contradiction | null {
  if (a.kind !== b.kind || overlap(a.articles, b.articles) || same(a, b)) return null
  if (a.kind === 'PLEDGE' || a.kind === 'POSITION') {
    if (!matterAlike(a, b) || !unlessKnown(a.targets, b.targets, equal)) return null
    if (a.negated !== b.negated) return 'NEGATION'
    if (a.stance !== b.stance) return [a.stance, b.stance].includes('OPPOSES') ? 'STANCE' : null
    return numbersFit(a, b) ? null : 'NUMBERS'
  }
  if (a.kind === 'ACTION') {
    if (likeness(a.words, b.words) < 0.4) return null
    const statuses = [a.status, b.status]
    if (statuses.includes('DONE') && statuses.includes('DENIED')) return 'STATUS'
    return a.status === b.status && !numbersFit(a, b) ? 'NUMBERS' : null
  }
  if (a.kind === 'MILESTONE') {
    const once = a.form === 'TIES_ESTABLISHED' || (a.form === 'AGREEMENT_SIGNED' && a.about.length > 0)
    const dated = [a, b].every((c) => c.precision === 'DAY' || c.precision === 'MONTH' || c.precision === 'YEAR')
    return once && dated && unlessKnown(a.about, b.about, equal) && !datesFit(a, b) ? 'DATE' : null
  }
  if (a.kind === 'MEETING' && !isCall(a) && !isCall(b) && a.status === b.status) {
    // One paper has others at the table on the same day over the same matter.
    const others = a.people.length > 0 && b.people.length > 0 && !overlap(a.people, b.people)
    return a.date === b.date && others && overlap(a.about, b.about) && likeness(a.words, b.words) >= 0.5
      ? 'PARTICIPANTS'
      : null
  }
  return null
}

/** What matters of a telling or a fact for comparing it, its entities looked up through merges. */
export function comparable(
  own: Omit<Comparable, 'actors' | 'speakers' | 'targets' | 'about' | 'people'>,
  parts: readonly Part[],
  place: (id: EntityId) => Placed | undefined,
): Comparable {
  const of = (role: Role, rule: (entity: Placed) => EntityId | null) => {
    const found = parts.flatMap((part) => {
      const entity = part.role === role ? place(part.entity) : undefined
      return (entity && rule(entity)) ?? []
    })
    return [...new Set(found)].sort()
  }
  const party = (entity: Placed) => partyOf(entity) ?? entity.id
  const self = (entity: Placed) => entity.id
  return {
    ...own,
    actors: own.kind === 'MEETING' ? of('PARTICIPANT', partyOf) : of('ACTOR', party),
    speakers: of('SPEAKER', self),
    targets: of('TARGET', party),
    about: of('TOPIC', self),
    people: of('PARTICIPANT', (entity) => (entity.type === 'Person' ? entity.id : null)),
  }
}
