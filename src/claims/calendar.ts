// Days, months and years as partial ISO dates; reckoned in UTC, so that no time zone moves a day.
import type { Dated } from '../model.ts'
import { loadArticleSeed } from '../seed/article.ts'
import { setOf } from '../seed/sets.ts'

const DAY = 86_400_000

/** Names of months and weekdays, abbreviations too, with their numbers; Sunday is 0. */
export const { months: MONTHS, weekdays: WEEKDAYS } = loadArticleSeed()

const TOLD = setOf('days-told')
// "May" is a word too.
const isMonth = (word: string): boolean => word !== 'may' && MONTHS.has(word.endsWith('.') ? word.slice(0, -1) : word)

/** "monday", "sept.", "today": does a word in small letters date by itself what it stands with? */
export const isDay = (word: string): boolean => isWeekday(word) || isMonth(word) || TOLD.has(word)

/** A weekday's full name: "sun" and "sat" are words too. */
export const isWeekday = (word: string): boolean => word.endsWith('day') && WEEKDAYS.has(word)

export const UNKNOWN: Dated = { date: null, precision: 'UNKNOWN' }

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)
const timeOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
const two = (n: number): string => String(n).padStart(2, '0')

/** A day some days after another. */
export function addDays(day: string, days: number): string {
  return iso(timeOf(day) + days * DAY)
}

/** A month (`2017-10`) some months after that of a day. */
export function addMonths(day: string, months: number): string {
  const at = new Date(timeOf(day))
  const total = at.getUTCFullYear() * 12 + at.getUTCMonth() + months
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}`
}

/** The weekday nearest to a day, before it (or on it), or after it. */
export function nearestWeekday(day: string, weekday: number, direction: 'PAST' | 'FUTURE', strict: boolean): string {
  const own = new Date(timeOf(day)).getUTCDay()
  if (direction === 'PAST') {
    const back = (own - weekday + 7) % 7
    return addDays(day, -(back === 0 && strict ? 7 : back))
  }
  const on = (weekday - own + 7) % 7
  return addDays(day, on === 0 && strict ? 7 : on)
}

/** A day of a month without its year: the last one up to the reference day, or the first one from it on. */
export function monthDay(
  reference: string | null,
  year: number | null,
  month: number,
  day: number | null,
  direction: 'PAST' | 'FUTURE',
): Dated {
  const make = (y: number): string => (day === null ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`)
  if (day !== null && (day < 1 || day > 31)) return UNKNOWN
  const precision = day === null ? 'MONTH' : 'DAY'
  if (year !== null) return { date: make(year), precision }
  if (!reference) return UNKNOWN
  const own = Number(reference.slice(0, 4))
  const here = make(own)
  const cut = reference.slice(0, here.length)
  if (direction === 'PAST') return { date: here <= cut ? here : make(own - 1), precision }
  return { date: here >= cut ? here : make(own + 1), precision }
}

/** What is known of a stretch of days: its month where both ends share one, its year where they share that. */
export function range(first: string, last: string): Dated {
  if (first.slice(0, 7) === last.slice(0, 7)) return { date: first.slice(0, 7), precision: 'MONTH' }
  if (first.slice(0, 4) === last.slice(0, 4)) return { date: first.slice(0, 4), precision: 'YEAR' }
  return { date: last, precision: 'BEFORE' }
}
