// Names whose head stands in small letters and is told by what follows it, or by a number: "the deal with Peru",
// "the treaty signed in 1929", "the conflict in eastern Chad", "resolution 2602", "a ten-point plan".
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt } from './chart.ts'

/** A stretch of words, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const MADE = setOf('made-deals')
const DEFINITE = new Set(['the', 'this', 'that', 'its', 'their', 'his', 'her', 'our'])
const YEAR = /^(?:19|20)\d\d$/
const COUNT = /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen)$/

/** Where the name of a state or body ends that begins at a word, or null: "the Libyan government", "the EU". */
function partyEnd(chart: Chart, names: Names, at: number): number | null {
  const { words } = chart.line
  const from = words[at]?.norm === 'the' ? at + 1 : at
  const match = matchAt(chart, at) ?? matchAt(chart, from)
  if (!match || (match.from !== at && match.from !== from)) return null
  const { to } = match
  if (words[to - 1]!.possessive || words[to]?.glued) return null
  const government = names.stops.governmentNouns.words.has(words[to]?.norm ?? '')
  const country = countryEntry(match)
  if (country && government && country.role !== 'CAPITAL') return to + 1
  const party = country?.role === 'NAME' || match.entries.some((e) => e.type === 'Organization' && e.role === 'NAME')
  // "The agreement with Peru's army": the name is a part of a longer one.
  return party && !(words[to]?.cap && words[to]!.pos === 'PROPN') ? to : null
}

/** Where "with X" or "between X and Y" ends that begins at a word, or null. */
function partiesEnd(chart: Chart, names: Names, at: number): number | null {
  const link = chart.line.words[at]?.norm
  if (link !== 'with' && link !== 'between') return null
  const first = partyEnd(chart, names, at + 1)
  if (first === null || link === 'with') return first
  return chart.line.words[first]?.norm === 'and' ? partyEnd(chart, names, first + 1) : null
}

/** Where "in 1929" ends; null where no year is told. */
function yearEnd(chart: Chart, at: number): number | null {
  const { words } = chart.line
  const link = words[at]?.norm
  return link === 'in' && YEAR.test(words[at + 1]?.text ?? '') ? at + 2 : null
}

/** Where the words before a head begin that are of its name: nouns, and adjectives that tell a field ("free trade"). */
function fieldFrom(chart: Chart, head: number, fields: ReadonlySet<string>): number {
  const { words } = chart.line
  let from = head
  for (let i = head - 1; i >= 0 && i >= head - 3; i--) {
    const { pos, cap, possessive, word } = words[i]!
    if (!word || possessive || cap || (pos !== 'NOUN' && pos !== 'ADJ')) break
    if (pos === 'NOUN' || fields.has(words[i]!.norm)) from = i
  }
  return from
}

/** Whether the article before a name, or the possessor, says that it is one known. */
function definite(chart: Chart, from: number): boolean {
  const { words } = chart.line
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const { norm, possessive, pos } = words[i]!
    if (possessive || DEFINITE.has(norm)) return true
    if (pos !== 'ADJ' && pos !== 'NOUN') return false
  }
  return false
}

/** A document by who made it, or by its year: "the deal with Peru", "a treaty signed in 1929". */
export function byParties(
  chart: Chart,
  names: Names,
  head: Stretch,
  fields: ReadonlySet<string>,
  dates: boolean,
): Stretch | null {
  const { words } = chart.line
  if (words[head.from]!.glued) return null
  const from = fieldFrom(chart, head.from, fields)
  const made = MADE.has(words[head.to]?.norm ?? '')
  let to = partiesEnd(chart, names, made ? head.to + 1 : head.to)
  const dated = dates ? yearEnd(chart, to ?? (made ? head.to + 1 : head.to)) : null
  if (made || to !== null) to = dated ?? to
  if (to === null) return null
  return dated !== null || definite(chart, from) ? { from, to } : null
}

/** A matter by where it is ("the conflict in eastern Chad"), a plan by what it is for ("the road map for Chad"). */
export function byPlace(chart: Chart, names: Names, head: Stretch, link: 'in' | 'for'): Stretch | null {
  const { words } = chart.line
  if (words[head.from]!.glued || words[head.to]?.norm !== link) return null
  let at = head.to + 1
  if (words[at]?.norm === 'the' && matchAt(chart, at)?.from !== at) at++
  if (names.stops.directions.words.has(words[at]?.norm ?? '') && matchAt(chart, at)?.from !== at) at++
  const match = matchAt(chart, at)
  if (match?.from !== at || words[match.to - 1]!.possessive || words[match.to]?.glued) return null
  const place = match.entries.some((e) => e.role === 'NAME' && (e.type === 'Country' || e.type === 'Place'))
  return place ? { from: head.from, to: match.to } : null
}

/** A document by its number: "resolution 2602", "UNSCR No. 425". */
export function byNumber(chart: Chart, head: Stretch): Stretch | null {
  const { words } = chart.line
  const at = words[head.to]?.norm === 'no' ? (words[head.to + 1]?.text === '.' ? head.to + 2 : head.to + 1) : head.to
  if (!/^\d{1,4}$/.test(words[at]?.text ?? '')) return null
  const before = matchAt(chart, head.from - 1)
  const body =
    before?.to === head.from &&
    !words[head.from - 1]!.possessive &&
    before.entries.some((e) => e.type === 'Organization' && e.role === 'NAME')
  return { from: body ? before.from : head.from, to: at + 1 }
}

/** A plan by how many points it has: "a ten-point peace plan". */
export function byPoints(chart: Chart, head: Stretch): Stretch | null {
  const { words } = chart.line
  return words[head.from]!.glued && COUNT.test(words[head.from - 1]?.norm ?? '')
    ? { from: head.from - 1, to: head.to }
    : null
}

/** A line by the places that it joins: "the Mombasa-Kampala railway". */
export function byRoute(chart: Chart, names: Names, head: Stretch): Stretch | null {
  const { words } = chart.line
  let from = head.from
  let joined = false
  let known = false
  while (from > 0 && words[from - 1]!.cap && !words[from - 1]!.possessive) {
    from--
    const match = matchAt(chart, from)
    if (match && match.from < from) from = match.from
    known ||=
      match?.entries.some((e) => (e.type === 'Country' || e.type === 'Place') && e.role !== 'ADJECTIVE') === true ||
      names.cities.has(words[from]!.norm)
    if (words[from]!.glued) joined = true
    else if (joined) break
  }
  // "Addis Ababa-Djibouti": the first half of the pair may have two words.
  return joined && known ? { from, to: head.to } : null
}

/** A matter by its field, of which there are some that states quarrel over: "the maritime boundary dispute". */
export function byField(chart: Chart, head: Stretch, fields: ReadonlySet<string>): Stretch | null {
  const { words } = chart.line
  let from = head.from
  while (from > 0 && !words[from]!.glued && fields.has(words[from - 1]!.norm) && !words[from - 1]!.possessive) from--
  return from < head.from ? { from, to: head.to } : null
}

const STRIKES = setOf('strikes')
const UNREAL = /^(?:not|never|no|without|if|until|unless|could|would|should|might|may|must|cannot|to)$/

/** A deal that is told to have been made: "signed a deal", "a deal brokered by the UN". */
export function byStrike(chart: Chart, head: Stretch, fields: ReadonlySet<string>): Stretch | null {
  const { words } = chart.line
  if (words[head.from]!.glued || words[head.to]?.pos === 'NOUN') return null
  const from = fieldFrom(chart, head.from, fields)
  const after = words[head.to]?.norm
  if (after !== undefined && MADE.has(after) && words[head.to + 1]?.norm === 'by') return { from, to: head.to }
  for (let i = from - 1; i > 0 && i >= from - 4 && words[i]!.word; i--) {
    if (!STRIKES.has(words[i]!.norm)) continue
    const unreal = words.slice(Math.max(0, i - 3), i).some((w) => UNREAL.test(w.norm) || w.norm.endsWith("n't"))
    return unreal ? null : { from, to: head.to }
  }
  return null
}
