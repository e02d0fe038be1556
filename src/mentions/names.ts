// All names of an article, found in the order in which one kind of evidence leans on another.
import type { Article, EntityId, Sentence } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { findAbbreviations } from './abbreviations.ts'
import { bearerOf, gatherCast, type Member, nameParts } from './cast.ts'
import { type Chart, countryEntry, makeChart, matchAt, textOf } from './chart.ts'
import { type Found, free, type Taken } from './found.ts'
import { type Gazetteer, gazetteerOf, type ListedMatch, matchInside, matchListed } from './gazetteer.ts'
import { guessPlaces } from './guesses.ts'
import { findHeaded, type Headed } from './heads.ts'
import { asQuestions, combiningForms, type ListedContext, ownNames, placedIds, plainIds, readListed } from './listed.ts'
import { heldOn } from './offices.ts'
import { findPersons } from './persons.ts'
import { findRuns } from './runs.ts'
import { foldWord, toLine } from './words.ts'

export interface NamesFound {
  readonly charts: readonly Chart[]
  readonly gazetteer: Gazetteer
  readonly founds: readonly Found[]
  readonly members: ReadonlyMap<Found, Member>
}

interface State {
  readonly article: Article
  readonly seed: Seed
  readonly charts: readonly Chart[]
  readonly taken: readonly Taken[]
  readonly headed: readonly (readonly Headed[])[]
  readonly founds: Found[]
}

const shortOnly = (match: ListedMatch): boolean => match.entries.every((e) => e.role === 'SHORT')

/** Settles a headed stretch against the listed names in and around it: its name, or null where the list wins. */
function settle(state: State, line: number, headed: Headed): Found | null {
  const chart = state.charts[line]!
  const { from, to, row, country } = headed
  let id: EntityId | null = null
  for (const match of chart.listed) {
    if (match.to <= from || match.from >= to || shortOnly(match)) continue
    if (match.from < from || match.to > to || (match.from === from && match.to === to)) return null
    const same = match.to === to && match.entries.find((e) => e.type === row.type && e.role === 'NAME')
    const front = matchAt(chart, from)
    if (same && front && front.to === match.from && countryEntry(front)) id = same.id
  }
  const found: Found = {
    line,
    from,
    to,
    type: row.type,
    id,
    name: textOf(chart.line, from, to),
    country: row.state ? country : null,
    why: id ? 'listed-of-state' : row.id,
  }
  return found
}

const NESTING = new Set(['Issue', 'Agreement', 'Initiative', 'Organization', 'System'])

/** States and places that a listed name is named by: "Iran nuclear deal" names Iran. */
function nested(state: State, context: ListedContext, line: number, match: ListedMatch, found: Found): Found[] {
  if (!NESTING.has(found.type) || match.to - match.from < 2) return []
  const chart = state.charts[line]!
  return matchInside(context.gazetteer, chart.line, match).flatMap((inner) => {
    const country = countryEntry(inner)
    const adjective = country?.role === 'ADJECTIVE' || chart.line.words[inner.to - 1]!.possessive
    if (country && country.role !== 'CAPITAL') {
      // "Bank of China", "Air India": a body's name alone tells of no state, "Chinese Foreign Ministry" does.
      if (found.type === 'Organization' && !(adjective && inner.from === match.from)) return []
      const name = readListed(context, chart, line, { ...inner, entries: [country] })
      return name ? [{ ...name, from: inner.from, to: inner.to, why: 'country-inside' }] : []
    }
    const place =
      found.type === 'Issue' && inner.to === match.to
        ? inner.entries.find((e) => e.type === 'Place' && e.role === 'NAME')
        : undefined
    const row = place ? context.gazetteer.rows.get(place.id) : undefined
    return place && row
      ? [
          {
            line,
            from: inner.from,
            to: inner.to,
            type: 'Place' as const,
            id: place.id,
            name: textOf(chart.line, inner.from, inner.to),
            country: row.country,
            why: 'place-inside',
          },
        ]
      : []
  })
}

/** Listed names and names by their heads, sentence by sentence. */
function findKnown(state: State, context: ListedContext): void {
  state.charts.forEach((chart, line) => {
    const taken = state.taken[line]!
    const inHead = new Uint8Array(chart.line.words.length)
    for (const headed of state.headed[line]!) {
      const found = settle(state, line, headed)
      if (!found || context.own.has(foldWord(found.name))) continue
      if (chart.line.words[found.from]!.start < context.bodyStart && found.type !== 'Place') continue
      state.founds.push(found)
      taken.fill(2, found.from, found.to)
      inHead.fill(1, found.from, found.to)
    }
    for (const match of chart.listed) {
      if (shortOnly(match)) continue
      const found = readListed(context, chart, line, match)
      const inside = inHead[match.from] === 1
      if (inside && !(found?.type === 'Country' || (found?.type === 'Place' && found.metonym === false))) continue
      if (found) {
        state.founds.push(inside ? { ...found, to: Math.min(found.to, match.to) } : found)
        taken.fill(found.type === 'Person' ? 2 : 1, found.from, found.to)
        if (!inside) state.founds.push(...nested(state, context, line, match, found))
      } else if (!match.entries.every((e) => e.type === 'Country' || e.role === 'SHORT' || e.ambiguous)) {
        taken.fill(1, match.from, match.to)
      }
    }
    for (const found of combiningForms(chart, state.seed.names, line)) {
      state.founds.push(found)
      taken.fill(1, found.from, found.to)
    }
  })
}

/** Abbreviations that the article introduces, wherever they stand. */
function findShortened(state: State): void {
  const { names } = state.seed
  const known = new Map<string, Found>()
  state.charts.forEach((chart, line) => {
    const here = state.founds.filter((f) => f.line === line)
    for (const a of findAbbreviations(chart, names, line, here, state.taken[line]!)) {
      // Where the abbreviation alone is listed, its long form is what is listed.
      const listed = here.find((f) => f.from === a.at && f.id !== null && f.type !== 'Country' && f.type !== 'Person')
      const long =
        listed && a.long.id === null ? { ...a.long, id: listed.id, type: listed.type, country: listed.country } : a.long
      const at = state.founds.indexOf(a.long)
      if (at >= 0) state.founds[at] = long
      else state.founds.push(long)
      if (!known.has(a.norm)) known.set(a.norm, long)
    }
  })
  if (known.size === 0) return
  state.charts.forEach((chart, line) => {
    chart.line.words.forEach((word, i) => {
      if (!word.upper) return
      const long = known.get(word.norm)
      if (!long || !free(state.taken[line]!, i, i + 1)) return
      state.founds.push({ ...long, line, from: i, to: i + 1, why: 'abbreviation' })
      state.taken[line]!.fill(2, i, i + 1)
    })
  })
}

function findFullPersons(state: State, gazetteer: Gazetteer): void {
  state.charts.forEach((chart, line) => {
    if (chart.line.shouted) return
    const bodies = state.founds.filter((f) => f.line === line && f.type === 'Organization')
    const setting = {
      chart,
      names: state.seed.names,
      rows: gazetteer.rows,
      line,
      bodyOver: (word: number) => {
        const body = bodies.find((b) => b.from <= word && word < b.to)
        const row = body?.id ? gazetteer.rows.get(body.id) : undefined
        return body ? { from: body.from, country: row?.actsAsState ? row.id : (row?.country ?? body.country) } : null
      },
    }
    const told = findPersons(setting, state.taken[line]!)
    for (const found of told) {
      // A listed person may have been found already, without what the title says.
      const twin =
        found.id === null
          ? -1
          : state.founds.findIndex((f) => f.line === line && f.from === found.from && f.id === found.id)
      if (twin >= 0) state.founds[twin] = found
      else state.founds.push(found)
    }
  })
}

/** A listed person whom the short form alone means: holder of a high office on the day, or of the named state. */
function listedBearer(state: State, match: ListedMatch | null, titled: Found | null): EntityId | null {
  if (!match) return null
  const { people } = state.seed
  const date = state.article.date
  const holders = match.entries
    .filter((e) => e.role === 'SHORT')
    .map((e) => people.find((p) => p.id === e.id)!)
    .filter((p) =>
      p.offices.some(
        (o) =>
          (date === null || heldOn(o, date)) &&
          (titled || ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER'].includes(o.role)),
      ),
    )
  const fit = titled?.office ? holders.filter((p) => p.country === titled.office!.of) : holders
  return fit.length === 1 ? fit[0]!.id : null
}

/** Short forms of persons: "Wang", "Mr Abe", and "the Obama administration", which is a country. */
function findShortPersons(state: State, gazetteer: Gazetteer): ReadonlyMap<Found, Member> {
  const { names } = state.seed
  const { governmentNouns } = names.stops
  const persons = state.founds.filter((f) => f.type === 'Person').sort((a, b) => a.line - b.line || a.from - b.from)
  const { members, of } = gatherCast(persons, names)
  const result = new Map(of)
  const standing = (member: Member | null, id: EntityId | null): EntityId | null => {
    const row = id ? gazetteer.rows.get(id) : undefined
    return row?.country ?? persons.find((f) => of.get(f) === member && f.country)?.country ?? null
  }
  const alone: Found[] = []
  state.charts.forEach((chart, line) => {
    const taken = state.taken[line]!
    const titled = persons.filter((f) => f.line === line && f.short)
    const spots = [
      ...titled.map((found) => ({ from: found.from, to: found.to, found: found as Found | null })),
      ...(chart.line.shouted ? [] : findRuns(chart, names, taken)).map((run) => ({
        ...run,
        found: null as Found | null,
      })),
    ].sort((a, b) => a.from - b.from)
    for (const { from, to, found } of spots) {
      const text = found ? found.name : textOf(chart.line, from, to)
      if (to - from > 3 && !found) continue
      const parts = nameParts(text)
      const key = found && parts.length > 1 ? parts.slice(-1) : parts
      const member = bearerOf(members, key, line, from)
      const match = matchAt(chart, found ? to - 1 : from)
      const id = member ? member.id : listedBearer(state, match, found)
      const next = chart.line.words[to]
      const country = member || id ? standing(member, id) : null
      if (
        country &&
        !found &&
        next?.word &&
        governmentNouns.words.has(next.norm) &&
        !chart.line.words[to - 1]!.possessive
      ) {
        alone.push({
          line,
          from,
          to: to + 1,
          type: 'Country',
          id: country,
          name: text,
          country,
          why: 'leader-administration',
        })
        taken.fill(1, from, to + 1)
        continue
      }
      if (!member && !id && !found) continue
      const named: Found = found ?? {
        line,
        from,
        to,
        type: 'Person',
        id,
        name: text,
        country: null,
        why: member ? 'short-form' : 'short-listed',
      }
      const owner = member ?? (id ? ensure(members, id, parts) : ensure(members, null, parts))
      owner.seen.push(line * 10_000 + from)
      result.set(named, owner)
      if (!found) {
        alone.push(named)
        taken.fill(2, from, to)
      }
    }
  })
  state.founds.push(...alone)
  return result
}

function ensure(members: Member[], id: EntityId | null, parts: readonly string[]): Member {
  const known = members.find((m) => (id ? m.id === id : m.key === parts.join('-')))
  if (known) return known
  const member: Member = { key: id ?? parts.join('-'), id, parts, surname: parts.at(-1) ?? '', seen: [] }
  members.push(member)
  return member
}

/** The dateline's own place, where no list has it ("GYEONGJU, South Korea -"). */
function findDatelinePlace(state: State): void {
  const { place, bodyStart, text } = state.article
  const chart = state.charts[0]
  if (!place || !chart || bodyStart === 0) return
  const at = text.slice(0, bodyStart).toLowerCase().indexOf(place.toLowerCase())
  if (at < 0) return
  const { words } = chart.line
  const from = words.findIndex((w) => w.start >= at && w.word)
  let to = from
  while (to >= 0 && to < words.length && words[to]!.end <= at + place.length) to++
  if (from < 0 || to <= from || !free(state.taken[0]!, from, to)) return
  state.founds.push({ line: 0, from, to, type: 'Place', id: null, name: place, country: null, why: 'dateline' })
  state.taken[0]!.fill(3, from, to)
}

/**
 * Finds every name of an article: listed ones, ones told by their heads, abbreviations, persons, places.
 * @returns names in no order, and who each person's name is
 */
export function findNames(article: Article, sentences: readonly Sentence[], seed: Seed): NamesFound {
  const gazetteer = gazetteerOf(seed)
  const charts = sentences.map((s) => {
    const line = toLine(s)
    return makeChart(line, matchListed(gazetteer, line))
  })
  const state: State = {
    article,
    seed,
    charts,
    taken: charts.map((c) => new Uint8Array(c.line.words.length)),
    headed: charts.map((c) => (c.line.shouted ? [] : findHeaded(c, seed.names))),
    founds: [],
  }
  findKnown(state, {
    gazetteer,
    names: seed.names,
    plain: plainIds(charts),
    placed: placedIds(charts),
    own: ownNames(article),
    bodyStart: article.bodyStart,
  })
  findDatelinePlace(state)
  findShortened(state)
  findFullPersons(state, gazetteer)
  const members = findShortPersons(state, gazetteer)
  charts.forEach((chart, line) => {
    state.founds.push(...guessPlaces(chart, seed.names, line, state.taken[line]!))
  })
  return { charts, gazetteer, founds: asQuestions(gazetteer, charts, state.founds), members }
}
