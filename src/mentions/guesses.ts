// Capitalised names that nothing has taken: places by their prepositions or the list of cities, bodies by initials.
import type { Names } from '../seed/index.ts'
import { type Chart, countryEntry, matchAt, textOf } from './chart.ts'
import { type Found, free, type Taken } from './found.ts'
import { findRuns } from './runs.ts'
import { opensSentence } from './words.ts'

/** A place, where the words around or the list of cities say so. */
export function guessPlaces(chart: Chart, names: Names, line: number, taken: Taken): Found[] {
  const { words } = chart.line
  const found: Found[] = []
  for (const run of findRuns(chart, names, taken)) {
    const { from, to } = run
    const text = textOf(chart.line, from, to)
    if (text.length < 3 || to - from > 3 || chart.line.shouted || !free(taken, from, to)) continue
    const before = words[from - 1]
    const next = words[to]
    const acronym = words[from]!.upper && to - from === 1
    if (acronym) continue
    const known =
      names.cities.has(text.toLowerCase().replace(/[.']/g, '').replace(/-/g, ' ')) ||
      names.cities.has(text.toLowerCase())
    const noun =
      next?.word && !next.glued && (next.pos === 'NOUN' || next.pos === 'PROPN') && !words[to - 1]!.possessive
    const located = names.stops.placeWords.words.has(before?.norm ?? '') && !noun
    const stated =
      next?.text === ',' && countryEntry(matchAt(chart, to + 1))?.role === 'NAME' && !opensSentence(chart.line, from)
    const reached = located || names.stops.placeLinks.words.has(before?.norm ?? '') || next?.text === ','
    const why = known && reached ? 'city' : located ? 'located' : stated ? 'stated' : null
    if (!why) continue
    if (why === 'city' && noun && !located) continue
    found.push({ line, from, to, type: 'Place', id: null, name: text, country: null, why: `place-${why}` })
    taken.fill(3, from, to)
  }
  return found
}

/** A body that polls or speaks, where nothing else tells what a name is: "an Infratest poll". */
export function guessBodies(chart: Chart, names: Names, line: number, taken: Taken): Found[] {
  const { words } = chart.line
  const found: Found[] = []
  for (const { from, to } of chart.line.shouted ? [] : findRuns(chart, names, taken)) {
    const next = words[to]
    const polls = next?.word && !next.glued && names.stops.pollNouns.words.has(next.norm)
    if (!polls || words[to - 1]!.possessive || opensSentence(chart.line, from)) continue
    const name = textOf(chart.line, from, to)
    found.push({ line, from, to, type: 'Organization', id: null, name, country: null, why: 'body-polls' })
  }
  return found
}
