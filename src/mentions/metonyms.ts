// Does a capital stand for its government here, or for the city?
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, nameLike } from './chart.ts'
import { opensSentence } from './words.ts'

const AT = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'throughout', 'inside'])
const WITH = new Set([
  'with',
  'against',
  'towards',
  'toward',
  'by',
  'for',
  'upon',
  'over',
  'about',
  'without',
  'regarding',
  'vis',
])
const VISITS = setOf('done-to-cities')

const OF_CITIES = setOf('of-cities')

/** The nearest verb or noun before a word, skipping articles and adverbs. */
function wordBefore(chart: Chart, i: number): number {
  let at = i - 1
  while (at >= 0 && (!chart.line.words[at]!.word || ['DET', 'ADV'].includes(chart.line.words[at]!.pos))) at--
  return at
}

/** True where a journey is told of in the few words before. */
function moves(chart: Chart, names: Names, i: number): boolean {
  for (let at = i; at >= 0 && at > i - 4; at--) {
    if (names.stops.motion.words.has(chart.line.words[at]!.norm)) return true
    if (!chart.line.words[at]!.word) return false
  }
  return false
}

const STRUCK = new Set(['at', 'on', 'toward', 'towards', 'against', 'over'])

/** True where the few words before tell of what is fired or flown. */
function shotAt(chart: Chart, names: Names, i: number): boolean {
  for (let at = i; at >= 0 && at > i - 4; at--) {
    if (names.stops.arms.words.has(chart.line.words[at]!.norm)) return true
    if (!chart.line.words[at]!.word) return false
  }
  return false
}

/**
 * Whether a capital stands for its government.
 * @param from first word of the capital's name
 * @param to word after it
 * @returns true for the government, false for the city
 */
export function standsForGovernment(chart: Chart, names: Names, from: number, to: number): boolean {
  const { words } = chart.line
  const { siteNouns, governmentNouns } = names.stops
  const last = words[to - 1]!
  const next = words[to]
  if (last.possessive) return !siteNouns.words.has(next?.norm ?? '')
  if (next?.word && governmentNouns.words.has(next.norm)) return true
  // "Beijing-Moscow ties", "Beijing-backed".
  if (next?.glued || words[from]!.glued) return true
  if (next?.word && siteNouns.words.has(next.norm) && next.pos !== 'VERB') return false
  // "Seoul, South Korea".
  if (
    next?.text === ',' &&
    (countryEntry(matchAt(chart, to + 1))?.role === 'NAME' || names.stops.notNames.words.has(words[to + 1]?.norm ?? ''))
  )
    return false
  const before = words[from - 1]
  const link = before?.norm ?? ''
  // "Chad's capital, Ndjamena", "Ndjamena, the capital".
  if (before?.text === ',' && words[from - 2]?.norm === 'capital') return false
  if (next?.text === ',' && words.slice(to + 1, to + 4).some((w) => w.norm === 'capital')) return false
  // "The capital Pretoria", "the city of Lagos".
  if (names.stops.directions.words.has(link)) return false
  // "A missile at Riyadh", "an attack on Kyiv": a city is hit.
  if (STRUCK.has(link) && shotAt(chart, names, from - 2)) return false
  // "Came under fire from Paris": of what a journey might be told, this is none.
  if (link === 'from' && /^(?:fire|criticism|pressure)$/.test(words[from - 2]?.norm ?? '')) return true
  if (link === 'at' && names.stops.aimed.words.has(words[from - 2]?.norm ?? '')) return true
  // "Officials in Beijing worry", but not "Russian officials in Beijing".
  if (link === 'in' && names.stops.governors.words.has(words[from - 2]?.norm ?? ''))
    return countryEntry(matchAt(chart, from - 3)) === null
  if (AT.has(link)) return false
  if (WITH.has(link)) return true
  if (link === 'between') return true
  if (link === 'to' && next?.word && (next.pos === 'VERB' || next.norm.endsWith('ing'))) return true
  if (link === 'to' || link === 'from' || link === 'via') return link !== 'via' && !moves(chart, names, from - 2)
  if (link === 'of')
    return !names.stops.siteNouns.words.has(words[from - 2]?.norm ?? '') && !OF_CITIES.has(words[from - 2]?.norm ?? '')
  if (link === 'and' || link === 'or' || link === 'nor' || before?.text === ',') {
    // A list goes the way its first member went.
    const at = wordBefore(chart, from - 1)
    const first = matchAt(chart, link ? from - 2 : at)
    if (first && countryEntry(first)) {
      const role = countryEntry(first)!.role
      return role === 'CAPITAL'
        ? standsForGovernment(chart, names, first.from, first.to)
        : role === 'NAME' && !listAfterPlaceWord(chart, first.from)
    }
  }
  if (next && (next.pos === 'VERB' || next.pos === 'AUX' || next.norm === 'and')) return true
  if (words[from]!.upper && words[from]!.norm.length > 3) return false
  if (opensSentence(chart.line, from)) return !nameLike(chart, names, to) && next?.text !== '-' && next?.text !== '--'
  const verb = wordBefore(chart, from)
  if (verb >= 0 && words[verb]!.pos === 'VERB') {
    const lemma = chart.line.sentence.tokens[words[verb]!.token]?.lemma ?? ''
    return !VISITS.has(lemma)
  }
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return false
  return true
}

const BESIDE = new Set(['at', 'inside', 'outside', 'near'])

/** Whether a government's seat is a building where something happens: "received him at the White House". */
export function isBuilding(chart: Chart, names: Names, from: number): boolean {
  const { words } = chart.line
  const at = words[from - 1]?.norm === 'the' ? from - 2 : from - 1
  const link = words[at]?.norm ?? ''
  return BESIDE.has(link) || (link === 'to' && moves(chart, names, at - 1))
}

function listAfterPlaceWord(chart: Chart, from: number): boolean {
  return AT.has(chart.line.words[from - 1]?.norm ?? '')
}
