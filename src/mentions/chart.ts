// One sentence with its listed names, and questions that the name finders ask of it.
import type { EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import type { Entry, ListedMatch } from './gazetteer.ts'
import type { TitleMatch } from './titles.ts'
import { type Line, opensSentence } from './words.ts'

export interface Chart {
  readonly line: Line
  readonly listed: readonly ListedMatch[]
  /** For each word the position in `listed` of the match over it, or -1. */
  readonly over: Int16Array
  readonly titles: readonly TitleMatch[]
}

export function makeChart(line: Line, listed: readonly ListedMatch[], titles: readonly TitleMatch[]): Chart {
  const over = new Int16Array(line.words.length).fill(-1)
  for (let i = 0; i < listed.length; i++) over.fill(i, listed[i]!.from, listed[i]!.to)
  return { line, listed, over, titles }
}

/** The listed match over a word, or null. */
export function matchAt(chart: Chart, word: number): ListedMatch | null {
  const i = word >= 0 && word < chart.over.length ? chart.over[word]! : -1
  return i < 0 ? null : chart.listed[i]!
}

/** The listed match over a word, where it is more than the short form of somebody. */
export function namedAt(chart: Chart, word: number): ListedMatch | null {
  const match = matchAt(chart, word)
  return match?.entries.some((e) => e.role !== 'SHORT') ? match : null
}

/** The reading of a match as a country, or null. */
export function countryEntry(match: ListedMatch | null): Entry | null {
  return match?.entries.find((e) => e.type === 'Country') ?? null
}

/** The country that modifies what follows word `end - 1`: "Chinese", "China's", "U.S.". */
export function countryBefore(chart: Chart, end: number): { readonly id: EntityId; readonly from: number } | null {
  const match = matchAt(chart, end - 1)
  const entry = countryEntry(match)
  if (!match || !entry || match.to !== end) return null
  return { id: entry.id, from: match.from }
}

const CLOSED = new Set(['ADP', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'AUX', 'ADV', 'INTJ', 'PART', 'PUNCT', 'SYM'])
const ARTICLES = new Set(['the', 'a', 'an'])
const INITIALS = /^(?:\.|\p{Lu}\.?)$/u

const CALENDAR = setOf('calendar-names')

/** "*Sun* Lina", "Minister *Jan* Holm", "Tran *Thu* Ha": a day or month that stands as a part of a name does. */
function isCalendarName(chart: Chart, names: Names, i: number): boolean {
  const { words } = chart.line
  const word = words[i]!
  if (!CALENDAR.has(word.norm) || word.upper || word.text.endsWith('.')) return false
  const before = words[i - 1]
  if (before && (before.pos === 'ADP' || before.pos === 'NUM' || before.pos === 'DET' || before.pos === 'ADJ'))
    return false
  const next = words[i + 1]
  if (!next?.word) return false
  if (names.stops.speech.words.has(next.norm)) return true
  const free = next.cap && !next.upper && next.pos === 'PROPN' && !matchAt(chart, i + 1)
  return free && !names.stops.notNames.words.has(next.norm)
}

/** A capitalised word that may belong to a name: no article, day, month, or word that only opens the sentence. */
export function nameLike(chart: Chart, names: Names, i: number): boolean {
  const word = chart.line.words[i]
  if (!word?.word || !(word.cap || (word.glued && chart.line.words[i - 1]?.cap))) return false
  if (word.cap && !ARTICLES.has(word.norm) && namedAt(chart, i)) return true
  // "A. K. Holm" and "A K Holm" begin with no article.
  if (word.text === 'A.' || (word.text === 'A' && INITIALS.test(chart.line.words[i + 1]?.text ?? ''))) return true
  if (isCalendarName(chart, names, i)) return true
  if (ARTICLES.has(word.norm) || names.stops.notNames.words.has(word.norm)) {
    return word.possessive && names.stops.possessiveParts.words.has(word.norm)
  }
  if (word.text === 'I') return false
  if (names.stops.openers.words.has(word.norm) && !word.upper) return false
  if (CLOSED.has(word.pos) && opensSentence(chart.line, i) && chart.over[i]! < 0) return false
  return true
}

/** Text of a stretch of words. */
export function textOf(line: Line, from: number, to: number): string {
  const first = line.words[from]!
  const last = line.words[to - 1]!
  return line.sentence.text.slice(first.start - line.sentence.start, last.end - line.sentence.start)
}

/** "Peru opposes the line, its ambassador said", "the country's envoy": the state that the sentence is about so far. */
export function stateSpokenOf(chart: Chart, before: number): EntityId | null {
  const { words } = chart.line
  for (const match of chart.listed) {
    if (match.from >= before) break
    const state = match.entries.find((e) => e.type === 'Country' && e.role === 'NAME')
    const lead = words[match.from - 1]?.norm === 'the' ? match.from - 2 : match.from - 1
    const spoken = state && !words[match.to - 1]!.possessive && words[lead]?.pos !== 'ADP'
    if (spoken && !isAddressed(chart, match, before)) return state.id
  }
  return null
}

/** "“Chile must stop,” the ministry said": who is told what to do, or stands in another's words, is no speaker's own. */
function isAddressed({ line }: Chart, { from, to }: ListedMatch, before: number): boolean {
  const { words, sentence } = line
  const first = words[from]!.token
  const last = words[before]?.token ?? Number.POSITIVE_INFINITY
  const next = words[to]?.norm
  return (
    next === 'should' || next === 'must' || sentence.quotes.some((q) => q.from <= first && first < q.to && q.to <= last)
  )
}
