// How far a name in capitals reaches, before its head and after it: "the Ministry of Economy, Trade and Industry".
import type { HeadRow, Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, nameLike } from './chart.ts'
import type { HeadNode } from './head-words.ts'
import type { Word } from './words.ts'

const OFFICE_WORDS = setOf('before-bodies')

const MODEL = /^\d{1,4}[A-Z]{0,3}$/

/** Where the capitalised words before `at` begin; `joins` lets one "and" stand among them. */
export function capitalsBefore(chart: Chart, names: Names, at: number, joins: boolean): number {
  const { words } = chart.line
  let from = at
  let joined = -1
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i]!
    if (word.text === '&' || (joins && word.norm === 'and' && nameLike(chart, names, i - 1) && from === i + 1)) {
      if (matchAt(chart, i - 1) || !nameLike(chart, names, i - 1)) break
      joins = false
      joined = i + 1
      continue
    }
    // "F-16V", "Type 212": numbers are inside names.
    const number = i > 0 && i < at && MODEL.test(word.text) && words[i - 1]!.cap
    if (!number && (!nameLike(chart, names, i) || !word.cap)) break
    if (word.possessive && !countryEntry(matchAt(chart, i)) && !names.stops.possessiveParts.words.has(word.norm)) break
    if (OFFICE_WORDS.has(word.norm) && !word.possessive) break
    from = i
  }
  // "President Alma Otieno and European Council": what is joined to a body's field is another field, no name.
  if (joined > from && joined - from > 2 && !countryEntry(matchAt(chart, from))) from = joined
  while (from < at && !words[from]!.cap) from++
  // A match that the walk cut in two belongs to what stands before, or is taken whole.
  const match = matchAt(chart, from)
  // "The National Assembly": a listed name that begins with the article is cut before its first capital.
  if (match && match.from < from && !(match.from === from - 1 && words[match.from]!.norm === 'the'))
    from = Math.min(match.to, at)
  return from
}

const LINKS = new Set(['of', 'for', 'on'])

const FIELDS_OF_NAMES = setOf('fields-of-names')

/** "Center for Transatlantic *Relations*", "Ministry of *Women*": nouns that begin no name may be of one. */
const fieldNoun = (words: readonly Word[], i: number, begin: number): boolean =>
  words[i]!.cap && FIELDS_OF_NAMES.has(words[i]!.norm) && i >= begin

/** Where a name goes on after its head: "of Economy, Trade and Industry". Gives `to` where it does not. */
export function extension(chart: Chart, names: Names, heads: HeadNode, row: HeadRow, to: number): number {
  const { words } = chart.line
  const link = words[to]
  if (
    !link ||
    link.glued ||
    !((row.of && LINKS.has(link.norm)) || (row.in && (link.norm === 'in' || link.norm === 'to')))
  )
    return to
  let at = to + 1
  if (words[at]?.norm === 'the') at++
  if (!nameLike(chart, names, at)) return to
  let end = at
  const run = (): boolean => {
    const begin = end
    while (end < words.length && (nameLike(chart, names, end) || fieldNoun(words, end, begin))) {
      const word = words[end]!
      if (end > begin && OFFICE_WORDS.has(word.norm)) return false
      if (matchAt(chart, end)?.entries.some((e) => e.type === 'Person')) return false
      if (end > begin && names.people.given.has(word.norm) && !matchAt(chart, end)) return false
      end++
      if (word.possessive) return !countryEntry(matchAt(chart, end - 1))
      const body =
        word.norm !== 'international' && heads.next.get(word.norm)?.rows.some((r) => r.type === 'Organization')
      if (end > begin + 1 && body) return false
    }
    return end > begin
  }
  if (!run()) return end > at ? end : to
  // "The Centre of the Russian branch": an adjective ends no name.
  if (matchAt(chart, end - 1)?.entries.every((e) => e.role === 'ADJECTIVE' || e.role === 'PEOPLE')) return to
  if (row.in)
    return words[end]?.norm === 'in' && link.norm !== 'in' && link.norm !== 'to' && nameLike(chart, names, end + 1)
      ? end + 2
      : end
  // "Office of the High Commissioner for Human Rights", "Federal Reserve Bank of New York" of somewhere.
  if (words[end]?.norm === 'for' && nameLike(chart, names, end + 1)) {
    const mark = end
    end++
    if (!run()) end = mark
  }
  // "Declaration of Principles of Peace".
  if (
    row.type === 'Agreement' &&
    words[end]?.norm === 'of' &&
    !matchAt(chart, end + 1) &&
    nameLike(chart, names, end + 1)
  ) {
    const mark = end
    end++
    if (!run()) end = mark
  }
  // "… Economy, Trade and Industry": a list belongs to the name when "and" closes it and no state or person is in it.
  for (let tries = 0; tries < 4; tries++) {
    const mark = end
    let next = end
    if (words[next]?.text === ',') next++
    const closes = words[next]?.norm === 'and'
    if (closes) next++
    if (next === end || !nameLike(chart, names, next) || (matchAt(chart, next)?.from ?? -1) >= next) break
    if (!closes && !listCloses(chart, names, next)) break
    end = next
    if (!run() || end === next) {
      end = mark
      break
    }
    if (closes) break
  }
  return end
}

function listCloses(chart: Chart, names: Names, from: number): boolean {
  const { words } = chart.line
  let i = from
  while (i < words.length && i < from + 8 && (nameLike(chart, names, i) || words[i]!.text === ',')) {
    if (matchAt(chart, i)) return false
    i++
  }
  return words[i]?.norm === 'and' && nameLike(chart, names, i + 1) && !matchAt(chart, i + 1)
}

/** A country in front of a name that is no body's is left out where it is a possessor ("Russia's Northern Route"). */
export function withoutPossessor(chart: Chart, from: number, at: number): number {
  const match = matchAt(chart, from)
  return countryEntry(match) && chart.line.words[match!.to - 1]!.possessive && match!.to <= at ? match!.to : from
}
