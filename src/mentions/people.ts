// The persons of an article: full names first, then what their short forms mean.
import type { EntityId } from '../model.ts'
import { bearerOf, type Cast, gatherCast, type Member, memberFor, nameParts, placeOf } from './cast.ts'
import { matchAt, textOf } from './chart.ts'
import type { Found } from './found.ts'
import type { ListedMatch } from './gazetteer.ts'
import { heldOn } from './offices.ts'
import { isOwnVoice } from './own-voice.ts'
import type { Setting } from './person-titles.ts'
import { findPersons } from './persons.ts'
import { findRuns } from './runs.ts'
import { keep, type State } from './state.ts'

/** Full names and titled ones, sentence by sentence. */
export function findFullPersons(state: State): void {
  const { rows } = state.gazetteer
  state.charts.forEach((chart, line) => {
    if (chart.line.shouted) return
    const here = state.founds[line]!
    const listed = here.slice()
    const bodyOver: Setting['bodyOver'] = (word) => {
      const body = listed.findLast((f) => f.type === 'Organization' && f.from <= word && word < f.to)
      if (!body) return null
      const row = body.id ? rows.get(body.id) : undefined
      const country = row?.actsAsState ? row.id : (row?.country ?? body.country)
      return { from: body.from, country, own: isOwnVoice(body, rows) ? body : null }
    }
    for (const found of findPersons({ chart, names: state.seed.names, rows, line, bodyOver }, state.taken[line]!)) {
      // A listed person may have been found already, without what the title says.
      const twin = found.id === null ? -1 : listed.findLastIndex((f) => f.type === 'Person' && f.from === found.from)
      if (twin >= 0) here[twin] = found
      else here.push(found)
    }
  })
}

const FOREMOST = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER'])

/** A listed person whom the short form alone means: holder of a high office on the day, or of the named state. */
function listedBearer(state: State, match: ListedMatch | null, titled: Found | null): EntityId | null {
  if (!match) return null
  const { date } = state.article
  const holders = match.entries
    .flatMap((e) => (e.role === 'SHORT' ? (state.gazetteer.people.get(e.id) ?? []) : []))
    .filter((p) => p.offices.some((o) => (date === null || heldOn(o, date)) && (titled || FOREMOST.has(o.role))))
  const fit = titled?.office ? holders.filter((p) => p.country === titled.office!.of) : holders
  return fit.length === 1 ? fit[0]!.id : null
}

interface Spot {
  readonly from: number
  readonly to: number
  /** The name that a title has found here, or null for a bare word. */
  readonly titled: Found | null
}

function spotsOf(state: State, line: number): Spot[] {
  const chart = state.charts[line]!
  const titled = state.founds[line]!.filter((f) => f.type === 'Person' && f.short)
  const bare = chart.line.shouted ? [] : findRuns(chart, state.seed.names, state.taken[line]!)
  return [
    ...titled.map((found): Spot => ({ from: found.from, to: found.to, titled: found })),
    ...bare.filter((r) => r.to - r.from <= 3).map(({ from, to }): Spot => ({ from, to, titled: null })),
  ].sort((a, b) => a.from - b.from)
}

/** "The Obama administration": the state, by its leader's name. */
function administration(state: State, line: number, spot: Spot, country: EntityId | null): Found | null {
  const { words } = state.charts[line]!.line
  const { from, to } = spot
  const next = words[to]
  const { governmentNouns } = state.seed.names.stops
  if (!country || spot.titled || !next?.word || words[to - 1]!.possessive || !governmentNouns.words.has(next.norm))
    return null
  const name = textOf(state.charts[line]!.line, from, to)
  return { line, from, to: to + 1, type: 'Country', id: country, name, country, why: 'leader-administration' }
}

/**
 * Short forms of persons: "Wang", "Mr Abe", and "the Obama administration", which is a country.
 * @returns who each person's name is
 */
export function findShortPersons(state: State): ReadonlyMap<Found, Member> {
  const persons = state.founds.flatMap((here) =>
    here.filter((f) => f.type === 'Person').sort((a, b) => a.from - b.from),
  )
  const cast: Cast = gatherCast(persons, state.seed.names)
  state.charts.forEach((chart, line) => {
    for (const spot of spotsOf(state, line)) {
      const { from, to, titled } = spot
      const name = titled ? titled.name : textOf(chart.line, from, to)
      const parts = nameParts(name)
      const at = placeOf(line, from)
      const known = bearerOf(cast, titled && parts.length > 1 ? parts.slice(-1) : parts, at)
      const match = matchAt(chart, titled ? to - 1 : from)
      // A part of a longer form is not that form.
      const whole = match && match.to === to && (titled ? match.from >= from : match.from === from) ? match : null
      const id = known ? known.id : listedBearer(state, whole, titled)
      const country = known?.country ?? (id ? (state.gazetteer.rows.get(id)?.country ?? null) : null)
      const government = administration(state, line, spot, country)
      if (government) {
        keep(state, government)
        continue
      }
      if (!known && !id && !titled) continue
      const why = known ? 'short-form' : 'short-listed'
      const found: Found = titled ?? { line, from, to, type: 'Person', id, name, country: null, why }
      const member = known ?? memberFor(cast, id, parts)
      member.last = at
      member.country ??= found.country
      cast.of.set(found, member)
      if (!titled) keep(state, found)
    }
  })
  return cast.of
}
