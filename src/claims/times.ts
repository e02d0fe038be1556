// Time expressions of a sentence: days, months, weekdays, "last week", "two days ago", "not long ago". Numbers and the few
// words that tell of times ("ago", "this", "early") stand here: they are the grammar of dates.
import * as chrono from 'chrono-node'
import type { Dated, Sentence, Token } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { addDays, addMonths, MONTHS, monthDay, nearestWeekday, range, UNKNOWN, WEEKDAYS } from './calendar.ts'

export type Direction = 'PAST' | 'FUTURE'

/** A time expression; what it means depends on whether what it dates lies behind or ahead. */
export interface Time {
  readonly from: number
  readonly to: number
  readonly resolve: (direction: Direction) => Dated
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((w, i) => [
    w,
    Math.max(1, i),
  ]),
)
const BEFORE_MONTH = setOf('before-month')
const LAST = setOf('last')
const NEXT = setOf('next')
const VAGUE_PAST = setOf('vague-past')

const bare = (word: Token | undefined): string => word?.lower.replace(/\.$/, '') ?? ''
const whole = (word: Token | undefined): number | null => {
  const match = /^(\d{1,2})(st|nd|rd|th)?([-–]\d{1,2})?$/.exec(word?.lower ?? '')
  return match ? Number(match[1]) : null
}
const yearOf = (word: Token | undefined): number | null =>
  /^(19|20)\d\d$/.test(word?.text ?? '') ? Number(word!.text) : null
const fixed = (dated: Dated) => () => dated

/** Skips the full stop or comma that the tokeniser parted from a word. */
const skip = (tokens: readonly Token[], at: number, mark: string): number => (tokens[at]?.text === mark ? at + 1 : at)

/** "mid-November" */
const PART_OF_MONTH = /^(?:mid|early|late)-(\p{Lu}\p{L}+)$/u

function month(tokens: readonly Token[], at: number, today: string | null): Time | null {
  const word = tokens[at]!
  const part = PART_OF_MONTH.exec(word.text)
  const inner = part && MONTHS.get(part[1]!.toLowerCase())
  if (inner) {
    const year = yearOf(tokens[at + 1])
    return { from: at, to: year === null ? at + 1 : at + 2, resolve: (d) => monthDay(today, year, inner, null, d) }
  }
  const number = MONTHS.get(bare(word))
  if (number === undefined || word.text[0] === word.text[0]!.toLowerCase()) return null
  const before = tokens[at - 1]
  const dayBefore = whole(before)
  const next = skip(tokens, at + 1, '.')
  const dayAfter = whole(tokens[next])
  if (dayAfter !== null) {
    const comma = skip(tokens, next + 1, ',')
    const year = yearOf(tokens[comma])
    return {
      from: at,
      to: year === null ? next + 1 : comma + 1,
      resolve: (d) => monthDay(today, year, number, dayAfter, d),
    }
  }
  const year = yearOf(tokens[skip(tokens, next, ',')])
  const to = year === null ? at + 1 : skip(tokens, next, ',') + 1
  if (dayBefore !== null) return { from: at - 1, to, resolve: (d) => monthDay(today, year, number, dayBefore, d) }
  // "May" and "March" are words too: alone they need a preposition before them.
  if (year === null && !BEFORE_MONTH.has(before?.lower ?? '')) return null
  const forced = before?.lower === 'last' ? 'PAST' : before?.lower === 'next' ? 'FUTURE' : null
  return { from: at, to, resolve: (d) => monthDay(today, year, number, null, forced ?? d) }
}

function weekday(tokens: readonly Token[], at: number, today: string | null): Time | null {
  const word = tokens[at]!
  const number = WEEKDAYS.get(bare(word))
  if (number === undefined || word.text[0] === word.text[0]!.toLowerCase()) return null
  if (bare(word).length <= 4 && !tokens[at]!.text.endsWith('.') && tokens[at + 1]?.text !== '.') return null
  if (!today) return { from: at, to: at + 1, resolve: fixed(UNKNOWN) }
  const before = tokens[at - 1]?.lower
  const last = LAST.has(before ?? '')
  const next = NEXT.has(before ?? '')
  return {
    from: at,
    to: at + 1,
    resolve: (d) => ({
      date: nearestWeekday(today, number, last ? 'PAST' : next ? 'FUTURE' : d, last || next),
      precision: 'DAY',
    }),
  }
}

function unit(tokens: readonly Token[], at: number, today: string): Time | null {
  const word = tokens[at]!
  const kind = word.lemma.toLowerCase()
  const before = tokens[at - 1]?.lower
  const step = LAST.has(before ?? '') ? -1 : NEXT.has(before ?? '') ? 1 : before === 'this' ? 0 : null
  if (step !== null) {
    // "the last week of May" is another month's.
    if (kind === 'week' && tokens[at + 1]?.lower === 'of') return null
    const span = { from: at - 1, to: at + 1 }
    if (kind === 'week') {
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
      const monday = addDays(today, 1 - weekday + 7 * step)
      const dated = range(monday, step === 0 && tokens[at - 2]?.lower === 'earlier' ? today : addDays(monday, 6))
      return { ...span, resolve: fixed(dated) }
    }
    if (kind === 'weekend') {
      const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7
      // On a weekend "last weekend" is the one before; else the one that has just been.
      const saturday = addDays(today, 6 - weekday + (step < 0 ? -7 : step > 0 && weekday >= 6 ? 7 : 0))
      return { ...span, resolve: fixed(range(saturday, addDays(saturday, 1))) }
    }
    if (kind === 'month') return { ...span, resolve: fixed({ date: addMonths(today, step), precision: 'MONTH' }) }
    if (kind === 'year')
      return { ...span, resolve: fixed({ date: String(Number(today.slice(0, 4)) + step), precision: 'YEAR' }) }
    return null
  }
  const count = NUMBERS.get(before ?? '') ?? (/^\d{1,3}$/.test(before ?? '') ? Number(before) : null)
  const after = tokens[at + 1]?.lower
  if (count === null || (after !== 'ago' && after !== 'earlier')) return null
  const span = { from: at - 1, to: at + 2 }
  if (kind === 'day') return { ...span, resolve: fixed({ date: addDays(today, -count), precision: 'DAY' }) }
  if (kind === 'week')
    return { ...span, resolve: fixed({ date: addDays(today, -7 * count).slice(0, 7), precision: 'MONTH' }) }
  if (kind === 'month') return { ...span, resolve: fixed({ date: addMonths(today, -count), precision: 'MONTH' }) }
  if (kind === 'year')
    return { ...span, resolve: fixed({ date: String(Number(today.slice(0, 4)) - count), precision: 'YEAR' }) }
  return null
}

function simple(tokens: readonly Token[], at: number, today: string): Time | null {
  const { lower } = tokens[at]!
  const day = (days: number): Time => ({
    from: at,
    to: at + 1,
    resolve: fixed({ date: addDays(today, days), precision: 'DAY' }),
  })
  if (lower === 'today' || lower === 'tonight') return day(0)
  if (lower === 'yesterday') return day(-1)
  if (lower === 'tomorrow') return day(1)
  if (lower === 'this' && /^(morning|afternoon|evening)$/.test(tokens[at + 1]?.lower ?? ''))
    return { ...day(0), to: at + 2 }
  const before: Dated = { date: today, precision: 'BEFORE' }
  if (VAGUE_PAST.has(lower)) return { from: at, to: at + 1, resolve: fixed(before) }
  if (lower === 'not' && tokens[at + 1]?.lower === 'long' && tokens[at + 2]?.lower === 'ago')
    return { from: at, to: at + 3, resolve: fixed(before) }
  return null
}

/** Words without a capital at which a time expression may be found. */
const TELLING = setOf('telling-time')

/** Words that only chrono is asked about: "the day before yesterday", "in three days". */
const RARE = new RegExp(
  `\\b(?:${[...setOf('told-by-chrono')].join('|')}|in (?:${[...NUMBERS.keys()].join('|')}|\\d{1,2}) (?:days|weeks))\\b`,
  'i',
)

function rare(sentence: Sentence, today: string): readonly Time[] {
  if (!RARE.test(sentence.text)) return []
  return chrono.casual.parse(sentence.text, new Date(`${today}T12:00:00Z`)).flatMap((hit) => {
    const start = sentence.start + hit.index
    const covered = sentence.tokens.filter((t) => t.start >= start && t.end <= start + hit.text.length)
    if (covered.length === 0 || !RARE.test(hit.text)) return []
    const date = `${hit.start.get('year')}-${String(hit.start.get('month')).padStart(2, '0')}-${String(hit.start.get('day')).padStart(2, '0')}`
    return [{ from: covered[0]!.index, to: covered.at(-1)!.index + 1, resolve: fixed({ date, precision: 'DAY' }) }]
  })
}

/**
 * Finds the time expressions of a sentence.
 * @param today ISO day on which the story was written; without it relative expressions stay unknown
 */
export function timesOf(sentence: Sentence, today: string | null): readonly Time[] {
  const out: Time[] = []
  const { tokens } = sentence
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!
    const first = word.text.charCodeAt(0)
    const digit = first >= 48 && first <= 57
    // Months and weekdays have capitals; most other words are none of those that tell a time.
    if (
      first >= 97 && first <= 122
        ? !TELLING.has(word.lower) && !PART_OF_MONTH.test(word.text)
        : !digit && word.lower === word.text
    )
      continue
    const found = digit
      ? null
      : (month(tokens, at, today) ??
        weekday(tokens, at, today) ??
        (today ? (simple(tokens, at, today) ?? unit(tokens, at, today)) : null))
    if (found) {
      out.push(found)
      at = Math.max(at, found.to - 1)
      continue
    }
    const year = yearOf(word)
    const before = tokens[at - 1]?.lower
    if (
      year !== null &&
      (before === 'in' || before === 'since' || before === 'late' || before === 'early' || before === 'of')
    ) {
      out.push({ from: at, to: at + 1, resolve: fixed({ date: String(year), precision: 'YEAR' }) })
    }
  }
  if (today) out.push(...rare(sentence, today))
  return out
}
