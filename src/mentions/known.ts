// Listed names and names told by their heads, settled against one another.
import type { Names } from '../seed/index.ts'
import { type Chart, countryEntry, matchAt, nameLike, textOf } from './chart.ts'
import { findClassed } from './classed.ts'
import type { Found } from './found.ts'
import { type ListedMatch, matchInside } from './gazetteer.ts'
import type { Headed } from './head-words.ts'
import { findHeaded } from './heads.ts'
import { combiningForms, type ListedContext, readListed } from './listed.ts'
import { keep, type State } from './state.ts'
import type { TitleMatch } from './titles.ts'
import { foldWord } from './words.ts'

const shortOnly = (match: ListedMatch): boolean => match.entries.every((e) => e.role === 'SHORT')

/** Settles a headed stretch against the listed names in and around it: its name, or null where the list wins. */
function settle(chart: Chart, line: number, headed: Headed, readings: readonly (Found | null)[]): Found | null {
  const { to, row, country } = headed
  let { from } = headed
  let id: string | null = null
  // "The Clinton Administration" is read with the persons.
  if (chart.line.words[to - 1]!.norm === 'administration' && to - from === 2) return null
  let last = -1
  for (let word = from; word < to; word++) {
    const i = chart.over[word]!
    if (i < 0 || i === last) continue
    if (!readings[i]) {
      // "The Cold War": a topic that the list knows to be none of ours.
      const { from: at, to: end, entries } = chart.listed[i]!
      if (at === from && end >= to && entries.every((e) => e.type === 'Issue')) return null
      continue
    }
    last = i
    const match = chart.listed[i]!
    // "The Gulf of Ardenza" is not "the Gulf".
    if (match.from === from - 1 && match.to < to && chart.line.words[match.from]!.norm === 'the') continue
    if (match.from < from || match.to > to || (match.from === from && match.to === to)) return null
    // "Israeli-occupied Golan Heights": a listed place needs nothing before it.
    if (
      row.type === 'Place' &&
      match.to === to &&
      match.entries.some((e) => e.type === 'Place' && e.role !== 'ADJECTIVE')
    )
      return null
    // "U.S. State Department": the listed body with its state before it.
    const same = match.to === to && match.entries.find((e) => e.type === row.type && e.role === 'NAME')
    const front = matchAt(chart, from)
    if (same && front && front.to === match.from && countryEntry(front)) id = same.id
    // "Chad's Amber Movement": what speaks for itself is named without the state.
    if (id && !row.state && chart.line.words[match.from - 1]!.possessive) from = match.from
    // "The humanitarian crisis in Yemen" is the listed "crisis in Yemen".
    if (same && row.type === 'Issue') id = same.id
  }
  return {
    line,
    from,
    to,
    type: row.type,
    id,
    name: textOf(chart.line, from, to),
    country: row.state ? country : null,
    why: id ? 'listed-of-state' : row.id,
    ...(id ? {} : { head: row }),
  }
}

const NESTING = new Set(['Issue', 'Agreement', 'Initiative', 'Organization', 'System'])

/** States and places that a listed name is named by: "Iran nuclear deal" names Iran. */
function nested(context: ListedContext, chart: Chart, line: number, match: ListedMatch, type: string): Found[] {
  if (!NESTING.has(type) || match.to - match.from < 2) return []
  return matchInside(context.gazetteer, chart.line, match).flatMap((inner) => {
    const country = countryEntry(inner)
    const adjective = country?.role === 'ADJECTIVE' || chart.line.words[inner.to - 1]!.possessive
    if (country && country.role !== 'CAPITAL') {
      // "Bank of China", "Air India": a body's name alone tells of no state, "Chinese Foreign Ministry" does.
      const plain = adjective || !chart.line.words[match.to - 1]!.cap
      if (type === 'Organization' && !(plain && inner.from === match.from)) return []
      const name = readListed(context, chart, line, { ...inner, entries: [country] })
      return name ? [{ ...name, from: inner.from, to: inner.to, why: 'country-inside' }] : []
    }
    const place =
      type === 'Issue' && inner.to === match.to
        ? inner.entries.find((e) => e.type === 'Place' && e.role === 'NAME')
        : undefined
    const row = place ? context.gazetteer.rows.get(place.id) : undefined
    if (!row) return []
    const { from, to } = inner
    const name = textOf(chart.line, from, to)
    return [{ line, from, to, type: 'Place' as const, id: row.id, name, country: row.country, why: 'place-inside' }]
  })
}

/** "Minister of Foreign Affairs": a magazine's name within a title is the title's. */
const inTitle = (inside: Uint8Array, match: ListedMatch): boolean => inside[match.from] === 1 && !countryEntry(match)

/** Names that go on with, or begin with, those who made them or are in it: "UN Security Council Resolution 833". */
const toldByParties = ({ row }: Headed, name: string): boolean =>
  row.lower === 'PARTIES' ||
  row.lower === 'IN' ||
  row.lower === 'NUMBER' ||
  (row.lower === 'PAIR' && row.type === 'Agreement') ||
  (row.type === 'Agreement' && /\bresolution\b/i.test(name))

const RENAMED = /^(?:,|who|of|for)$/

/**
 * "Minister *Milan* Holm", "Minister Ana *Lima*": a place's name beside an unknown one, both right after a title, is a
 * part of a person's; so is a given name before one that speaks.
 */
function isBorne(chart: Chart, names: Names, { from, to, entries }: ListedMatch): boolean {
  const { words } = chart.line
  if (to - from !== 1 || !words[from]!.cap || words[from]!.upper) return false
  if (!entries.some((e) => e.type === 'Place' || e.role === 'CAPITAL' || (e.type === 'Country' && e.role === 'NAME')))
    return false
  const free = (at: number) =>
    words[at]?.cap === true && words[at]!.pos === 'PROPN' && !matchAt(chart, at) && nameLike(chart, names, at)
  const titled = (at: number) => chart.titles.some((title) => title.to === at)
  if (!words[from]!.possessive && free(to)) {
    if (titled(from)) return true
    // "Milan Holm said", "Milan Holm, the Peruvian minister": what follows is as after a person.
    const { people, stops } = names
    const after = words[to + 1]
    if (people.given.has(words[from]!.norm) && stops.speech.words.has(after?.norm ?? '')) return true
    const renames = ({ from: at, to: end, row }: TitleMatch) =>
      row.state && at > to + 2 && at <= to + 8 && RENAMED.test(words[end]?.norm || (words[end]?.text ?? ''))
    return after?.text === ',' && chart.titles.some(renames)
  }
  return titled(from - 1) && free(from - 1) && !words[from - 1]!.possessive
}

/** Finds them sentence by sentence. */
export function findKnown(state: State, context: ListedContext): void {
  state.charts.forEach((chart, line) => {
    const { length } = chart.line.words
    // 1 within a title, after its first word; most sentences have none, and lists without length hold nothing.
    const titles = new Uint8Array(chart.titles.length > 0 ? length : 0)
    for (const title of chart.titles) titles.fill(1, title.from + 1, title.to)
    const inHead = new Uint8Array(length)
    const waters = new Uint8Array(length)
    const parties = new Uint8Array(length)
    const borne = chart.listed.map((match) => isBorne(chart, context.names, match))
    const readings = chart.listed.map((match, i) =>
      borne[i] || shortOnly(match) || inTitle(titles, match) ? null : readListed(context, chart, line, match),
    )
    // What no list touches is neither classed nor combined.
    const classed = chart.line.shouted || chart.listed.length === 0 ? [] : findClassed(chart, context.names, line)
    for (const found of classed) {
      keep(state, found)
      inHead.fill(1, found.from, found.to)
    }
    for (const headed of chart.line.shouted ? [] : findHeaded(chart, context.names)) {
      const found = settle(chart, line, headed, readings)
      if (!found || context.own.has(foldWord(found.name)) || inHead[found.from] || inHead[found.to - 1]) continue
      if (chart.line.words[found.from]!.start < context.bodyStart && found.type !== 'Place') continue
      // "Ambassador Ola Villa", "Minister of the Sea Ola Holm": whose title stands before is no place.
      const capital = chart.line.words[found.to - 1]!.cap
      if (
        found.type === 'Place' &&
        capital &&
        (titles[found.from] === 1 || chart.titles.some((t) => t.to === found.from))
      )
        continue
      keep(state, found)
      inHead.fill(1, found.from, found.to)
      if (toldByParties(headed, found.name)) parties.fill(1, found.from, found.to)
      if (found.why === 'pla-water') waters.fill(1, found.from, found.to)
    }
    // "The Sea of Oman" tells of no state.
    const ofWater = ({ from }: ListedMatch): boolean => waters[from] === 1 && chart.line.words[from - 1]?.norm === 'of'
    for (let i = 0; i < chart.listed.length; i++) {
      const match = chart.listed[i]!
      if (borne[i] || shortOnly(match) || inTitle(titles, match)) continue
      const found = readings[i] ?? null
      const inside = inHead[match.from] === 1 || inHead[match.to - 1] === 1
      if (inside) {
        // "The Luanda Memorandum" tells of no state.
        if (
          (found?.type === 'Country' && found.why !== 'capital-government' && !ofWater(match)) ||
          (found?.type === 'Place' && chart.line.words[match.from - 1]?.norm === 'in') ||
          (found && parties[match.from] === 1)
        ) {
          keep(state, { ...found, to: Math.min(found.to, match.to) })
        }
      } else if (found) {
        keep(state, found)
        const whole = found.why === 'disputed-place' ? 'Place' : found.type
        for (const inner of nested(context, chart, line, match, whole)) keep(state, inner)
      } else if (!match.entries.every((e) => e.type === 'Country' || e.role === 'SHORT' || e.ambiguous)) {
        // What the list knows and this article does not mean is nobody else's name either.
        for (const inner of nested(context, chart, line, match, match.entries[0]!.type)) keep(state, inner)
        state.taken[line]!.fill(1, match.from, match.to)
      }
    }
    if (chart.listed.length > 0) for (const found of combiningForms(chart, context.names, line)) keep(state, found)
  })
}
