// Dates as pages and datelines print them. A time is kept only where its zone is known: without one it
// names no instant.
import type { ArticleSeed } from '../seed/article.ts'

/** A date found in a text: ISO day, or day and time with offset; and where it stood. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?(?:\s*\(?(?<zone>(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?(?!\d)|Z|[A-Z]{2,4})\)?)?`

const compiled = new WeakMap<ArticleSeed, readonly RegExp[]>()

function patterns(seed: ArticleSeed): readonly RegExp[] {
  const known = compiled.get(seed)
  if (known) return known
  const month = `(?<month>${[...seed.months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`
  const lead = String.raw`(?:${TIME.replaceAll('?<', '?<early_')}\s*,?\s*(?:on\s+)?(?:(?:${[...seed.weekdays.keys()].join('|')})\.?,?\s+)?)?`
  const trail = String.raw`(?:,?\s*(?:at\s+|\||-|–|/|T)?\s*${TIME})?`
  const made = [
    String.raw`(?<![\d-])(?<year>(?:19|20)\d\d)[-/.](?<number>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${trail}`,
    String.raw`\b${lead}${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>(?:19|20)\d\d)\b${trail}`,
    String.raw`${lead}\b(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?${month}[\s,-]+(?<year>(?:19|20)\d\d)\b${trail}`,
  ].map((source) => new RegExp(source, 'iu'))
  compiled.set(seed, made)
  return made
}

/** The first full date (day, month, year) in a text, or null. */
export function findDate(text: string, seed: ArticleSeed): FoundDate | null {
  const found = patterns(seed).flatMap((pattern) => {
    const match = pattern.exec(text)
    const iso = match && toIso(match.groups!, seed)
    return iso ? [{ iso, start: match.index, end: match.index + match[0].length }] : []
  })
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** An ISO date of machine-readable metadata (`2017-11-23T01:42:00Z`), or of any text that holds a date; null if none. */
export function toIsoDate(value: string, seed: ArticleSeed): string | null {
  const exact = /^\s*(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?\s*$/.exec(value)
  if (exact) {
    if (!isDay(exact[1]!)) return null
    return exact[2] && exact[3] ? `${exact[1]}T${exact[2]}:00${offset(exact[3], seed)}` : exact[1]!
  }
  return findDate(value, seed)?.iso ?? null
}

/** Is it a day of the calendar, `2016-02-29` but not `2017-02-29`? */
export function isDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
}

/** `2017`, `11`, `22` to `2017-11-22`. */
export function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

type Groups = Readonly<Record<string, string | undefined>>

function toIso(groups: Groups, seed: ArticleSeed): string | null {
  const month = groups.month ? seed.months.get(groups.month.toLowerCase()) : Number(groups.number)
  const day = dayOf(Number(groups.year), month ?? 0, Number(groups.day))
  if (!isDay(day)) return null
  const prefix = groups.hour ? '' : 'early_'
  const zone = groups[`${prefix}zone`]
  const known = zone && offset(zone, seed)
  if (!known) return day
  const half = groups[`${prefix}half`]?.[0]?.toLowerCase()
  const clock = Number(groups[`${prefix}hour`])
  const hour = half ? (clock % 12) + (half === 'p' ? 12 : 0) : clock
  return hour > 23 ? day : `${day}T${String(hour).padStart(2, '0')}:${groups[`${prefix}minute`]}:00${known}`
}

function offset(zone: string, seed: ArticleSeed): string | null {
  if (zone.toUpperCase() === 'Z') return 'Z'
  const digits = /([+-])(\d{1,2})(?::?(\d\d))?$/.exec(zone)
  const printed = digits && `${digits[1]}${digits[2]!.padStart(2, '0')}:${digits[3] ?? '00'}`
  const known = printed ?? seed.zones.get(zone.toUpperCase().trim()) ?? null
  return known?.endsWith('00:00') ? 'Z' : known
}
