// How a pledge goes on: what later pledges, deeds and meetings do to it. Links are found by the words of the pledge and
// by who made it; the sentence that shows a step is that of the later fact. The status follows from the links and is
// never kept.
import { type Comparable, daysApart, matterAlike, numbersFit } from './same.ts'
import { coverage, likeness } from './words.ts'

/** What a later fact does to an earlier pledge. PURSUES: it is planned or announced, not done yet. */
export const STEP_TYPES = ['REAFFIRMS', 'WITHDRAWS', 'FULFILS', 'BREAKS', 'PURSUES'] as const
export type StepType = (typeof STEP_TYPES)[number]

/** A link from a later fact to a pledge. */
export interface Step {
  readonly type: StepType
  /** 0 to 1: how sure it is that the later fact speaks of this pledge. */
  readonly confidence: number
}

/** Deeds. Words (accusing, asking, rejecting) neither keep a pledge nor break it. */
const DEEDS: ReadonlySet<string | null> = new Set([
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** A pledge of one or two words ("help", "full support") is met by chance. */
const ENOUGH_WORDS = 3
const COVERED = 0.65

const includesAll = (whole: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && part.every((value) => whole.includes(value))

const later = (a: Comparable, b: Comparable): boolean => a.date.length === 10 && b.date.length === 10 && a.date > b.date

function restated(fact: Comparable, pledge: Comparable): Step | null {
  const actors = includesAll(fact.actors, pledge.actors) && includesAll(pledge.actors, fact.actors)
  if (!actors || !matterAlike(fact, pledge) || !numbersFit(fact, pledge) || daysApart(fact.date, pledge.date) <= 3)
    return null
  const type = fact.negated === pledge.negated ? 'REAFFIRMS' : 'WITHDRAWS'
  return { type, confidence: likeness(fact.words, pledge.words) }
}

function acted(fact: Comparable, pledge: Comparable): Step | null {
  if (pledge.words.length < ENOUGH_WORDS || !includesAll(fact.actors, pledge.actors)) return null
  const covered = coverage(pledge.words, fact.words)
  if (covered < COVERED || !numbersFit(fact, pledge)) return null
  if (fact.kind === 'ACTION' && (!DEEDS.has(fact.plover) || fact.negated)) return null
  const done = fact.kind === 'MILESTONE' || fact.status === 'DONE' || fact.status === 'HELD'
  if (done) return { type: pledge.negated ? 'BREAKS' : 'FULFILS', confidence: covered }
  return fact.status === 'PLANNED' && !pledge.negated ? { type: 'PURSUES', confidence: covered } : null
}

/**
 * What a fact does to a pledge.
 * @param fact any fact; a position does nothing to pledges
 * @returns null where it is not later, or speaks of something else
 */
export function stepOf(fact: Comparable, pledge: Comparable): Step | null {
  if (pledge.kind !== 'PLEDGE' || !later(fact, pledge)) return null
  if (fact.kind === 'PLEDGE') return restated(fact, pledge)
  return fact.kind === 'POSITION' ? null : acted(fact, pledge)
}

/** Whether a fact may be a step, or have steps: pledges, deeds, meetings, milestones. */
const threads = (fact: Comparable): boolean =>
  fact.kind === 'PLEDGE' ||
  fact.kind === 'MEETING' ||
  fact.kind === 'MILESTONE' ||
  (fact.kind === 'ACTION' && DEEDS.has(fact.plover))

/**
 * What a fact is found by as a step or a pledge, for the full-text index `search_threads`.
 * @returns null for what can be neither
 */
export const threadText = (fact: Comparable): string | null =>
  threads(fact) && fact.actors.length > 0 ? [...fact.actors, ...fact.words].join(' ') : null

/** The query that finds what may be a step of a fact, or have it as one; null for what can be neither. */
export function threadQuery(fact: Comparable): string | null {
  if (threadText(fact) === null || fact.words.length < ENOUGH_WORDS) return null
  const quoted = (word: string) => `"${word.replace(/["\\]/g, '')}"`
  return `+(${fact.actors.map(quoted).join(' ')}) +(${fact.words.slice(0, 40).map(quoted).join(' ')})`
}

/** How a commitment stands. */
export type CommitmentStatus = 'PENDING' | 'REAFFIRMED' | 'IN_PROGRESS' | 'KEPT' | 'BROKEN' | 'WITHDRAWN' | 'UNKNOWN'

/**
 * How a pledge stands, from the steps that lead on from it.
 * @param steps with the date of the fact that takes each; in any order
 * @returns UNKNOWN where accounts of one day say opposite things
 */
export function commitmentStatus(
  steps: readonly { readonly type: StepType; readonly date: string }[],
): CommitmentStatus {
  const ends = steps.filter((s) => s.type === 'FULFILS' || s.type === 'BREAKS' || s.type === 'WITHDRAWS')
  const latest = ends
    .map((s) => s.date)
    .sort()
    .at(-1)
  const last = new Set(ends.filter((s) => s.date === latest).map((s) => s.type))
  // A pledge made again after it was withdrawn binds again.
  const again = steps.some((s) => s.type === 'REAFFIRMS' && (latest === undefined || s.date > latest))
  if (last.size > 1) return 'UNKNOWN'
  if (last.has('BREAKS')) return 'BROKEN'
  if (last.has('FULFILS')) return 'KEPT'
  if (last.has('WITHDRAWS') && !again) return 'WITHDRAWN'
  if (steps.some((s) => s.type === 'PURSUES')) return 'IN_PROGRESS'
  return again ? 'REAFFIRMED' : 'PENDING'
}
