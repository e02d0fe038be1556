// Capitalised names that nothing has taken: told by the noun before, the preposition, the list of cities, their company.
import type { Names, Seed } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, textOf } from './chart.ts'
import { classNouns, withNumber } from './classed.ts'
import type { Found, Taken } from './found.ts'
import { misspeltCountry } from './misspelt.ts'
import { findRuns, type Run } from './runs.ts'
import { opensSentence, type Word } from './words.ts'

interface Guess {
  readonly type: Found['type']
  readonly why: string
  /** Where the name ends, where that is not where the run does. */
  readonly to?: number
}

/** Whether a noun follows that the name only modifies. */
function modifies(words: readonly Word[], to: number): boolean {
  const next = words[to]
  return (
    next?.word === true && !next.glued && !words[to - 1]!.possessive && (next.pos === 'NOUN' || next.pos === 'PROPN')
  )
}

/** What the noun before a name says that it is: "the tanker Ardenza", "the town of Gorvane". */
function byClass(chart: Chart, names: Names, { from, to }: Run): Guess | null {
  const { words } = chart.line
  const before = words[from - 1]
  if (!before?.word || words[from]!.glued || modifies(words, to)) return null
  const linked = before.norm === 'of'
  const noun = linked ? words[from - 2] : before
  if (!noun || noun.cap || noun.possessive) return null
  // "Several party MLAs".
  if (/^[A-Z]{2,}s$/.test(words[to - 1]!.text)) return null
  const row = classNouns(names).get(noun.norm)
  return row && row.of === linked ? { type: row.type, why: row.id, to: withNumber(chart, to, row) } : null
}

const BODIES = setOf('armed-bodies')

/** "The Ansar Ardenza group": an armed or other body. */
function byBody(chart: Chart, { from, to }: Run): Guess | null {
  const { words } = chart.line
  const next = words[to]
  if (!next?.word || next.cap || next.glued || words[to - 1]!.possessive || !BODIES.has(next.norm)) return null
  return words[from - 1]?.norm === 'the' ? { type: 'Organization', why: 'body-group' } : null
}

/** "An Infratest poll": a body stands behind it. */
function byPoll(chart: Chart, names: Names, { from, to }: Run): Guess | null {
  const { words } = chart.line
  const next = words[to]
  if (!next?.word || next.glued || words[to - 1]!.possessive || opensSentence(chart.line, from)) return null
  return names.stops.pollNouns.words.has(next.norm) ? { type: 'Organization', why: 'body-polls' } : null
}

const REPORTERS = new Set(['told', 'interview'])

/** "Told Ardenza Radio", "an interview with Radio Tanagra": who is told, and is no person known, is a paper or station. */
function byReport(chart: Chart, names: Names, run: Run): Guess | null {
  const { words } = chart.line
  const { from, to } = run
  const before = words[from - 1]?.norm === 'the' ? from - 2 : from - 1
  const told = words[before]?.norm === 'with' ? words[before - 1] : words[before]
  if (!told || !REPORTERS.has(told.norm) || (told.norm === 'interview') !== (words[before]!.norm === 'with'))
    return null
  if (names.people.given.has(words[from]!.norm) || names.people.surnamesFirst.has(words[from]!.norm)) return null
  if (words[to - 1]!.possessive || words[to]?.glued) return null
  return { type: 'Organization', why: 'body-told', to: /^\d{1,2}$/.test(words[to]?.text ?? '') ? to + 1 : to }
}

/** "Gaza, El Auja and Faluja": a list that begins with places goes on with them. */
function listedWithPlace(words: readonly Word[], before: Found | undefined, { from, to }: Run): boolean {
  if (!before || from - before.to > 2 || from <= before.to) return false
  const link = words.slice(before.to, from).map((w) => w.norm || w.text)
  const next = words[to]
  return (
    /^(,|and|, and|or)$/.test(link.join(' ')) &&
    (!next?.word || next.norm === 'and' || next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADP')
  )
}

/** A place, where the words around or the list of cities say so. */
function asPlace(chart: Chart, names: Names, run: Run, before: Found | undefined): Guess | null {
  const { words } = chart.line
  const { from, to } = run
  if (words[from]!.upper && to - from === 1) return null
  const { placeWords, placeLinks, directions } = names.stops
  const link = words[from - 1]?.norm ?? ''
  const next = words[to]
  const name = textOf(chart.line, from, to)
  const text = name.toLowerCase().replace(/[.']/g, '')
  const known = names.cities.has(text) || names.cities.has(text.replace(/-/g, ' '))
  const noun = modifies(words, to)
  // "In Round 2", "at Holm & Soto", "in Opposition".
  if (next?.text === '&' || /^\d/.test(next?.text ?? '') || names.stops.placeless.words.has(words[to - 1]!.norm))
    return null
  // "Tanagra, Va."
  if (to - from === 1 && name.length < 6 && name.endsWith('.')) return null
  if (placeWords.words.has(link) && !noun) return { type: 'Place', why: known ? 'place-city' : 'place-located' }
  if (directions.words.has(link) && !noun && !words[from - 1]!.cap) return { type: 'Place', why: 'place-direction' }
  const begins = opensSentence(chart.line, from)
  if (known && !noun && (placeLinks.words.has(link) || next?.text === ',')) return { type: 'Place', why: 'place-city' }
  const state = matchAt(chart, to + 1)
  if (next?.text === ',' && !begins && countryEntry(state)?.role === 'NAME' && !words[state!.to - 1]!.possessive)
    return { type: 'Place', why: 'place-stated' }
  return listedWithPlace(words, before, run) ? { type: 'Place', why: 'place-in-list' } : null
}

/**
 * Guesses at what is left of a sentence, each with evidence beside it; what has none stays unnamed.
 * @param here names of the sentence so far
 */
export function guessNames(chart: Chart, seed: Seed, line: number, here: readonly Found[], taken: Taken): Found[] {
  const { names } = seed
  if (chart.line.shouted || chart.line.titled) return []
  const runs = findRuns(chart, names, taken)
  if (runs.length === 0) return []
  const placesByEnd = new Map(here.filter((f) => f.type === 'Place').map((f) => [f.to, f]))
  const found: Found[] = []
  for (const run of runs) {
    const { from, to } = run
    const name = textOf(chart.line, from, to)
    if (to - from > 3 || name.length < 3) continue
    const misspelt = to - from === 1 ? misspeltCountry(seed, chart.line.words[from]!.norm) : null
    if (misspelt) {
      found.push({ line, from, to, type: 'Country', id: misspelt, name, country: misspelt, why: 'country-misspelt' })
      continue
    }
    const last = found.at(-1)
    const before = placesByEnd.get(from - 1) ?? placesByEnd.get(from - 2) ?? (last?.type === 'Place' ? last : undefined)
    const guess =
      byClass(chart, names, run) ??
      byBody(chart, run) ??
      byPoll(chart, names, run) ??
      byReport(chart, names, run) ??
      asPlace(chart, names, run, before)
    if (!guess) continue
    const end = guess.to ?? to
    const whole = textOf(chart.line, from, end)
    found.push({ line, from, to: end, type: guess.type, id: null, name: whole, country: null, why: guess.why })
  }
  return found
}
