// Datelines: "BEIJING, Nov 22 (Xinhua) -- ", "SEOUL (Reuters) - ", "MOSCOW, November 22. /TASS/. ",
// "GENEVA/OSLO — ", "New Delhi: ", "Nov 22 (Reuters) - ", "SEOUL South Korea said …".
import type { ArticleSeed } from '../seed/article.ts'
import { dayOf, isDay } from './dates.ts'

/** Where and when a story was written, as its first words say. */
export interface Dateline {
  /** First place named, in title case; null where only a date or an agency stands there. */
  readonly place: string | null
  /** ISO day; null where none is printed, or its year cannot be known. */
  readonly date: string | null
  readonly agency: string | null
  /** Length of the dateline in the text, separator included. */
  readonly length: number
}

const HEAD_LIMIT = 130
// A dash with spaces, a long dash, a bullet, a colon; what follows opens a sentence.
const SEPARATOR = /\s*(?:--+|[—–―•])\s*|\s+-+\s+|:\s+/gu
const SENTENCE_START = /^["“”'‘’«([]*[\p{Lu}\p{N}]/u
const AGENCY_TAIL = /[\s,.]*(?:\(\s*([^()]{2,50}?)\s*\)|\/\s*([\p{L}][\p{L} .-]{1,30}?)\s*\/)\s*[.,]?$/u
const SLASHED_AGENCY = /^(.{2,90}?\s*\/\s*\p{Lu}[\p{L}-]{1,20}\s*\/)[.,]?\s*[-–—]*\s*/u
const BRACKETED_AGENCY = /^(.{0,90}?\(\s*[^()]{2,40}\))\s+/u

/**
 * Reads the dateline that a story opens with.
 * @param text the story's first paragraph
 * @param published ISO date of publication, which gives the year that datelines leave out
 * @returns null where there is none
 */
export function readDateline(text: string, published: string | null, seed: ArticleSeed): Dateline | null {
  const head = text.slice(0, HEAD_LIMIT)
  for (const [cut, length, separator] of candidates(head)) {
    // A line in capitals throughout is a heading.
    if (!SENTENCE_START.test(text.slice(length, length + 6)) || !/\p{Ll}/u.test(text.slice(length))) continue
    const parsed = parseHead(head.slice(0, cut), separator, published, seed)
    if (parsed) return { ...parsed, length }
  }
  return bareCity(head, seed)
}

type Separator = 'DASH' | 'COLON' | 'AGENCY'

function candidates(head: string): readonly (readonly [cut: number, length: number, kind: Separator])[] {
  const found: (readonly [number, number, Separator])[] = []
  for (const match of head.matchAll(SEPARATOR)) {
    if (match.index === 0) continue
    found.push([match.index, match.index + match[0].length, match[0].startsWith(':') ? 'COLON' : 'DASH'])
    if (found.length === 3) break
  }
  // An agency's brackets part the dateline from the story where nothing else does.
  for (const pattern of [SLASHED_AGENCY, BRACKETED_AGENCY]) {
    const match = pattern.exec(head)
    if (match) found.push([match[1]!.length, match[0].length, 'AGENCY'])
  }
  return found
}

type Parsed = Omit<Dateline, 'length'>

function parseHead(head: string, separator: Separator, published: string | null, seed: ArticleSeed): Parsed | null {
  const { rest: withoutAgency, agency } = takeAgency(head.trim(), seed)
  if (separator === 'AGENCY' && !agency) return null
  const { rest, date, dated } = takeDate(withoutAgency, published, seed)
  const told = agency !== null || dated
  if (rest === '') return told ? { place: null, date, agency } : null
  const place = readPlace(rest, told, separator, seed)
  return place === null ? null : { place, date, agency }
}

function takeAgency(head: string, seed: ArticleSeed): { readonly rest: string; readonly agency: string | null } {
  const tail = AGENCY_TAIL.exec(head)
  const named = tail && (tail[1] ?? tail[2]!)
  if (tail && named) {
    const rest = head.slice(0, tail.index)
    const agency = agencyIn(named, seed) ?? unlistedAgency(rest, named)
    if (agency) return { rest, agency }
  }
  // "Tehran, May 3, IRNA"
  const comma = /[,.]\s*([\p{Lu}][\p{L}-]{1,20})$/u.exec(head)
  const bare = comma && seed.agencies.get(comma[1]!)
  return comma && bare ? { rest: head.slice(0, comma.index), agency: bare } : { rest: head, agency: null }
}

// A short name in brackets behind a day ("LIMA, Jan 7 (Andina)"), or an abbreviation behind a city in capitals
// ("TUNIS (TAP)"), is an agency's by where it stands.
function unlistedAgency(rest: string, named: string): string | null {
  if (!/^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}$/u.test(named)) return null
  const dated = /\d[.,]?$/.test(rest)
  return dated || (ALL_CAPS.test(rest) && /^\p{Lu}{2,7}$/u.test(named)) ? named : null
}

// "Xinhua", "AP/UPI", "Reuters, Yonhap"
function agencyIn(text: string, seed: ArticleSeed): string | null {
  const names = text.split(/\s*[/,;|]\s*|\s+and\s+/u)
  return names.map((name) => seed.agencies.get(name.trim())).find(Boolean) ?? null
}

interface TakenDate {
  readonly rest: string
  readonly date: string | null
  readonly dated: boolean
}

const compiled = new WeakMap<ArticleSeed, RegExp>()

/** A day at the end of a dateline. */
function dayPattern(seed: ArticleSeed): RegExp {
  const known = compiled.get(seed)
  if (known) return known
  const months = [...seed.months.keys()].sort((a, b) => b.length - a.length).join('|')
  const days = [...seed.weekdays.keys()].join('|')
  const pattern = new RegExp(
    String.raw`(?:^|[,.]?\s+|[,.])(?:(?:${days})\.?,?\s+)?(?:(?<m1>${months})\.?\s+(?<d1>\d{1,2})|(?<d2>\d{1,2})\s+(?<m2>${months})\.?)(?:,?\s+(?<year>(?:19|20)\d\d))?[.,]?$`,
    'iu',
  )
  compiled.set(seed, pattern)
  return pattern
}

function takeDate(head: string, published: string | null, seed: ArticleSeed): TakenDate {
  const match = dayPattern(seed).exec(head)
  if (!match) return { rest: head.replace(/[,.]\s*$/, ''), date: null, dated: false }
  const { m1, m2, d1, d2, year } = match.groups!
  const month = seed.months.get((m1 ?? m2)!.toLowerCase())!
  const day = Number(d1 ?? d2)
  const date = year ? checkedDay(Number(year), month, day) : nearestYear(month, day, published)
  return { rest: head.slice(0, match.index).replace(/[,.]\s*$/, ''), date, dated: true }
}

const checkedDay = (year: number, month: number, day: number): string | null => {
  const iso = dayOf(year, month, day)
  return isDay(iso) ? iso : null
}

// The latest such day that is not after the publication (a day's grace for zones).
function nearestYear(month: number, day: number, published: string | null): string | null {
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const limit = new Date(Date.parse(`${published.slice(0, 10)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const days = [year + 1, year, year - 1].map((y) => dayOf(y, month, day))
  return days.find((iso) => iso <= limit && isDay(iso)) ?? null
}

const WORD = String.raw`[\p{L}][\p{L}'’.-]*`
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u
const ALL_CAPS = /^[\p{Lu}'’. -]*\p{Lu}[\p{Lu}'’. -]*$/u

/** Have all words capitals, but the small ones within names? */
function isCapitalised(name: string, { particles }: ArticleSeed): boolean {
  const words = name.trimEnd().split(/\s+/)
  return words.length <= 5 && words.every((word) => CAPITALISED.test(word) || particles.has(word))
}

// Title case alone is weak ("Iran - Israel …"): it must be a listed city, or have a date or an agency beside it.
function readPlace(text: string, told: boolean, separator: Separator, seed: ArticleSeed): string | null {
  const cities = text.split(/\s*\/\s*|\s+and\s+|\s*&\s*|;\s*/u)
  if (cities.length > 4) return null
  const names = cities.map((city) => {
    const [name, ...regions] = city.split(/\s*,\s*/u) as [string, ...string[]]
    if (regions.length > 2 || regions.some((region) => !isCapitalised(region, seed))) return null
    if (!isCity(name, told || (regions.length > 0 && ALL_CAPS.test(name)), separator, seed)) return null
    return titleCase(name, seed)
  })
  return names.every((name) => name !== null) ? names[0]! : null
}

function isCity(name: string, told: boolean, separator: Separator, seed: ArticleSeed): boolean {
  if (seed.labels.has(name.toUpperCase()) || seed.acronyms.has(name)) return false
  if (seed.cities.has(name.toUpperCase()) && /^\p{Lu}/u.test(name)) return true
  if (!new RegExp(`^${WORD}(?:\\s+${WORD}){0,4}$`, 'u').test(name) || !isCapitalised(name, seed)) {
    return told && isCapitalised(name, seed)
  }
  const letters = name.match(/\p{L}/gu)!.length
  return told ? letters >= 3 : separator === 'DASH' && ALL_CAPS.test(name) && letters >= 4
}

function titleCase(name: string, seed: ArticleSeed): string {
  const listed = seed.cities.get(name.toUpperCase())
  if (listed) return listed
  if (!ALL_CAPS.test(name)) return name
  const words = name.toLowerCase().split(/(?<=[ -])/u)
  return words
    .map((word, i) =>
      i > 0 && seed.particles.has(word.replace(/[ -]$/, '')) ? word : word.replace(/^\p{L}/u, (c) => c.toUpperCase()),
    )
    .join('')
}

// "SEOUL South Korea announced …": a listed city in capitals, and a sentence right behind it.
function bareCity(head: string, seed: ArticleSeed): Dateline | null {
  const run = /^(\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,3})\s/u.exec(head)
  if (!run) return null
  const words = run[1]!.split(/(?=[ /])/u)
  for (let size = words.length; size > 0; size--) {
    const text = words.slice(0, size).join('')
    const cities = text.split('/')
    const rest = head.slice(text.length)
    if (!cities.every((city) => seed.cities.has(city)) || !/^\s+["“]?\p{Lu}/u.test(rest)) continue
    // A line in capitals throughout is a heading.
    if (!/\p{Ll}/u.test(rest)) return null
    const length = text.length + /^\s+/u.exec(rest)![0].length
    return { place: seed.cities.get(cities[0]!)!, date: null, agency: null, length }
  }
  return null
}
