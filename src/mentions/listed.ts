// Listed names: which reading of a form holds in this article.
import type { Article, EntityId } from '../model.ts'
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry, matchAt, nameLike, textOf } from './chart.ts'
import type { Found } from './found.ts'
import { type Entry, type FormRole, type Gazetteer, type ListedMatch, matchInside } from './gazetteer.ts'
import { isBuilding, standsForGovernment } from './metonyms.ts'
import { foldWord, opensSentence } from './words.ts'

/** What the listed forms of an article tell together, before any of them is read. */
interface NamedIds {
  /** Ids named by a form that means nothing else: what ambiguous forms lean on. */
  readonly plain: ReadonlySet<EntityId>
  /** Places named by more than a demonym: "European" alone names no place. */
  readonly placed: ReadonlySet<EntityId>
}

/** Reads each form once, however often it stands there. */
export function namedIds(charts: readonly Chart[]): NamedIds {
  const plain = new Set<EntityId>()
  const placed = new Set<EntityId>()
  const seen = new Set<readonly Entry[]>()
  for (const { listed } of charts) {
    for (const { entries } of listed) {
      if (seen.has(entries)) continue
      seen.add(entries)
      for (const e of entries) {
        if (e.ambiguous?.reading !== 'IN_CONTEXT' && e.role !== 'SHORT') plain.add(e.id)
        if (e.type === 'Place' && e.role !== 'ADJECTIVE') placed.add(e.id)
      }
    }
  }
  return { plain, placed }
}

const SUFFIX = new RegExp(` (?:${[...setOf('paper-suffixes')].join('|')})$`)

/** Names of the paper and agency whose story it is: they are never actors in it. */
export function ownNames(article: Article): ReadonlySet<string> {
  const own = new Set<string>()
  for (const name of [article.publisher, article.agency]) {
    if (!name) continue
    const plain = foldWord(name).replace(/^the /, '')
    own.add(plain)
    own.add(plain.replace(SUFFIX, ''))
  }
  return own
}

const holds = (entry: Entry, plain: ReadonlySet<EntityId>): boolean => {
  if (entry.ambiguous?.reading !== 'IN_CONTEXT') return true
  const { with: support } = entry.ambiguous
  return support.length === 0 ? plain.has(entry.id) : support.some((id) => plain.has(id))
}

/** The state of Palestine, Taiwan and the like are countries; a capital is settled apart. */
function pick(entries: readonly Entry[], plain: ReadonlySet<EntityId>): Entry | null {
  const [only] = entries
  if (only && entries.length === 1) return only.role !== 'SHORT' && holds(only, plain) ? only : null
  const named = entries.filter((e) => e.role !== 'SHORT' && holds(e, plain))
  // "The Kremlin" is a listed body before it is another name of its state.
  const fit = named.some((e) => e.role === 'NAME') ? named.filter((e) => e.role !== 'METONYM') : named
  // What the article names plainly elsewhere goes first, then what is sure without.
  return fit.find((e) => e.ambiguous && plain.has(e.id)) ?? fit.find((e) => !e.ambiguous) ?? fit[0] ?? null
}

function governmentEnd(chart: Chart, names: Names, to: number): number {
  const next = chart.line.words[to]
  if (!next?.word || next.glued || !names.stops.governmentNouns.words.has(next.norm)) return to
  return next.norm === 'side' && chart.line.words[to + 1]?.norm === 'effects' ? to : to + 1
}

const disputed = (chart: Chart, names: Names): boolean =>
  chart.line.words.some((w) => names.stops.disputeWords.words.has(w.norm))

const OFFICES = setOf('of-departments')
const isOffice = (norm = ''): boolean => OFFICES.has(norm) || OFFICES.has(norm.replace(/s$/, ''))
const PARTS = setOf('parts-of-land')
const PARTICLES = setOf('before-surnames')

export interface ListedContext {
  readonly gazetteer: Gazetteer
  readonly names: Names
  readonly plain: ReadonlySet<EntityId>
  readonly placed: ReadonlySet<EntityId>
  readonly own: ReadonlySet<string>
  /** ISO day of the story, or null. */
  readonly date: string | null
  readonly bodyStart: number
}

/** How a state is told by each kind of its forms. */
const COUNTRY_BY: Readonly<Record<FormRole, string>> = {
  NAME: 'country-name',
  ADJECTIVE: 'country-adjective',
  PEOPLE: 'country-people',
  CAPITAL: 'country-capital',
  METONYM: 'country-metonym',
  SHORT: 'country-short',
}

const isCapital = (entry: Entry): boolean => entry.role === 'CAPITAL'

/** What sets a name apart from the match that it is read from. */
interface Apart {
  /** Where it ends, where that is not where the match does. */
  readonly to?: number
  readonly metonym?: boolean
}

/** One reading of a match as a name. */
function nameOf(
  { gazetteer }: ListedContext,
  chart: Chart,
  line: number,
  match: ListedMatch,
  entry: Entry,
  why: string,
  { to = match.to, metonym }: Apart = {},
): Found {
  const { id, type } = entry
  const { from } = match
  const { country } = gazetteer.rows.get(id)!
  return { line, from, to, type, id, name: textOf(chart.line, from, match.to), country, why, metonym }
}

/** A capital as the place, or as the government that sits there; null where the match is read otherwise. */
function readCapital(context: ListedContext, chart: Chart, line: number, match: ListedMatch): Found | null {
  const { names, plain } = context
  const { words, shouted } = chart.line
  const { from, to, entries } = match
  const capital = entries.filter(isCapital)
  const place = capital.find((e) => e.type === 'Place')
  // "Brussels" is the EU's where the article names the EU, else its own country's.
  const power =
    capital.find((e) => e.type === 'Organization' && plain.has(e.id)) ??
    capital.find((e) => e.type !== 'Place' && holds(e, plain)) ??
    capital.find((e) => e.type !== 'Place')
  if (!power || entries.some((e) => e.role === 'NAME' && e.type === 'Country')) return null
  const dateline = words[from]!.start < context.bodyStart
  if (place && (dateline || shouted || !standsForGovernment(chart, names, from, to)))
    return nameOf(context, chart, line, match, place, 'capital-place', { metonym: false })
  const end = governmentEnd(chart, names, to)
  return nameOf(context, chart, line, match, power, 'capital-government', { to: end, metonym: true })
}

/**
 * What a listed match names here: nothing, one thing, or a capital's two readings.
 * @param line position of the sentence
 */
export function readListed(context: ListedContext, chart: Chart, line: number, match: ListedMatch): Found | null {
  const { gazetteer, names, plain } = context
  const { words } = chart.line
  const { from, to } = match
  if (match.entries.some(isCapital)) {
    // "Ana de Lima" is no capital.
    const particle = words[from - 1]
    if (to - from === 1 && particle?.word && PARTICLES.has(particle.norm)) return null
    const capital = readCapital(context, chart, line, match)
    if (capital) return capital
  }
  const entry = pick(match.entries, plain)
  if (!entry) return null
  const row = gazetteer.rows.get(entry.id)!
  const dateline = words[from]!.start < context.bodyStart
  // "The New Zealand Government" is the state.
  if (
    entry.type === 'Organization' &&
    row.country &&
    names.stops.governmentNouns.words.has(words[to - 1]!.norm) &&
    matchInside(gazetteer, chart.line, match).some((inner) => inner.from === from && countryEntry(inner))
  ) {
    return { ...nameOf(context, chart, line, match, entry, 'government'), type: 'Country', id: row.country }
  }
  if (row.media) {
    const printed = foldWord(textOf(chart.line, from, to)).replace(/^the /, '')
    if (dateline || context.own.has(printed) || context.own.has(foldWord(row.name))) return null
    if (words[from - 1]?.text === '(' && words[to]?.text === ')') return null
    // "Foreign Affairs minister": the field of an office.
    if (isOffice(words[to]?.norm)) return null
    // "… told Reuters": whose reporters were told is who wrote it.
    if (row.agency && words[from - 1]?.norm === 'told') return null
    return nameOf(context, chart, line, match, entry, 'listed-media')
  }
  if (dateline && entry.type !== 'Place' && entry.type !== 'Country') return null
  if (names.stops.buildings.words.has(entry.id) && !words[to - 1]!.possessive && isBuilding(chart, names, from))
    return { ...nameOf(context, chart, line, match, entry, 'building'), type: 'Place', id: null }
  if (
    entry.role === 'METONYM' &&
    entry.type === 'Country' &&
    !words[to - 1]!.possessive &&
    isBuilding(chart, names, from)
  )
    return { ...nameOf(context, chart, line, match, entry, 'building'), type: 'Place', id: null }
  if (entry.type === 'Country') {
    // "Jordan Smith", "Chad Brown": a country's name before an unknown name is a given name.
    if (
      entry.role === 'NAME' &&
      to - from === 1 &&
      names.people.given.has(words[from]!.norm) &&
      nameLike(chart, names, to) &&
      !matchAt(chart, to) &&
      !words[from]!.possessive
    )
      return null
    // "Minister German Holm": a state's adjective between an office and an unknown name is a given name.
    if (
      entry.role === 'ADJECTIVE' &&
      isOffice(words[from - 1]?.norm) &&
      words[from - 1]!.cap &&
      words[to]?.cap &&
      !matchAt(chart, to) &&
      nameLike(chart, names, to) &&
      !isOffice(words[to + 1]?.norm)
    )
      return null
    const end = governmentEnd(chart, names, to)
    const why = COUNTRY_BY[entry.role]
    return nameOf(
      context,
      chart,
      line,
      match,
      entry,
      why,
      entry.role === 'METONYM' ? { to: end, metonym: true } : { to: end },
    )
  }
  // "The Europe minister", "a Brexit secretary": a field of office.
  if ((entry.type === 'Place' || entry.type === 'Issue') && isOffice(words[to]?.norm)) return null
  if (row.issue && entry.type === 'Place' && disputed(chart, names))
    return { ...nameOf(context, chart, line, match, entry, 'disputed-place'), type: 'Issue', id: row.issue }
  // "Patriot Fisheries", a company: a word of several meanings before an unknown name is of that name.
  if (
    entry.ambiguous &&
    entry.type === 'System' &&
    to - from === 1 &&
    !words[from]!.possessive &&
    nameLike(chart, names, to) &&
    !matchAt(chart, to)
  )
    return null
  if (names.stops.unmeant.words.has(entry.id)) return null
  // "Syria's war-torn north".
  if (entry.type === 'Issue' && words[to]?.glued) return null
  // "U.S. military aid", "an Indian army general": the force modifies, and is not told of.
  if (
    row.kind === 'MILITARY' &&
    words[to - 1]!.norm !== 'forces' &&
    words[to]?.word &&
    words[to]!.pos === 'NOUN' &&
    !words[to - 1]!.possessive
  )
    return null
  // Topics of every day ("terrorism", "human rights") are no named matters; "the refugee crisis" is.
  // What is not yet signed is another deal.
  if (row.date && context.date && row.date > context.date && entry.lower) return null
  if (row.general) return null
  if (
    entry.type === 'Issue' &&
    entry.lower &&
    !row.quarrel &&
    !names.heads.some((h) => h.type === 'Issue' && h.heads.includes(words[to - 1]!.norm))
  )
    return null
  // "Southeast Asian", with its two words, names the region; "European" does not.
  const region = to - from > 1 && row.kind === 'REGION'
  if (entry.type === 'Place' && entry.role === 'ADJECTIVE' && !region && !context.placed.has(entry.id)) return null
  // "North Mitrovica", "Eastern Ghouta": a part with a name of its own.
  const part = words[from - 1]
  if (
    entry.type === 'Place' &&
    entry.role === 'NAME' &&
    part?.cap &&
    PARTS.has(part.norm) &&
    !opensSentence(chart.line, from - 1)
  ) {
    const whole = textOf(chart.line, from - 1, to)
    return { ...nameOf(context, chart, line, match, entry, 'place-part'), from: from - 1, id: null, name: whole }
  }
  return nameOf(context, chart, line, match, entry, entry.role === 'ADJECTIVE' ? 'place-adjective' : 'listed')
}

/**
 * A disputed state that never acts in the article is what an issue is about: its names become that issue's.
 * @param founds names of the whole article
 */
export function asQuestions(gazetteer: Gazetteer, charts: readonly Chart[], founds: readonly Found[]): Found[] {
  const acts = new Set<EntityId>()
  for (const f of founds) {
    const row = f.id && f.type === 'Country' ? gazetteer.rows.get(f.id) : undefined
    if (!row?.issue) continue
    const { words } = charts[f.line]!.line
    const next = words[f.to]
    if (
      f.why !== 'country-name' ||
      words[f.to - 1]!.possessive ||
      next?.pos === 'VERB' ||
      next?.pos === 'AUX' ||
      next?.pos === 'NOUN' ||
      next?.glued ||
      words[f.from]!.glued
    )
      acts.add(row.id)
  }
  return founds.map((f) => {
    const issue = f.id && f.type === 'Country' && !acts.has(f.id) ? gazetteer.rows.get(f.id)?.issue : undefined
    return issue ? { ...f, type: 'Issue', id: issue, country: null, why: 'disputed-state' } : f
  })
}

/**
 * A disputed sea or island is the matter or a place throughout an article: as most of its mentions are read, and the
 * matter where they are even.
 * @param founds names of the whole article
 */
export function asOneKind(gazetteer: Gazetteer, founds: readonly Found[]): Found[] {
  const placeOf = new Map<EntityId, EntityId>()
  const weight = new Map<EntityId, number>()
  const add = (id: EntityId, by: number) => weight.set(id, (weight.get(id) ?? 0) + by)
  for (const f of founds) {
    const row = f.id ? gazetteer.rows.get(f.id) : undefined
    if (f.why === 'disputed-place') add(f.id!, 1)
    else if (f.type === 'Place' && f.why === 'listed' && row?.issue) {
      add(row.issue, -1)
      placeOf.set(row.issue, row.id)
    }
  }
  return founds.map((f) => {
    const issue =
      f.why === 'disputed-place' ? f.id : f.type === 'Place' && f.id ? gazetteer.rows.get(f.id)?.issue : null
    const matter = issue ? weight.get(issue) : undefined
    if (!issue || matter === undefined) return f
    if (matter >= 0) return f.type === 'Place' ? { ...f, type: 'Issue', id: issue, why: 'disputed-place' } : f
    return f.type === 'Issue' ? { ...f, type: 'Place', id: placeOf.get(issue) ?? f.id, why: 'listed' } : f
  })
}

/** "Sino-Indian", "Russo-Japanese": the first half names a state. */
export function combiningForms(chart: Chart, names: Names, line: number): Found[] {
  const found: Found[] = []
  const { words } = chart.line
  for (let i = 0; i + 1 < words.length; i++) {
    if (!words[i + 1]!.glued) continue
    const { norm, text } = words[i]!
    const id = names.stops.combining.forms.get(norm)
    if (!id || !countryEntry(matchAt(chart, i + 1)) || matchAt(chart, i)) continue
    found.push({ line, from: i, to: i + 1, type: 'Country', id, name: text, country: id, why: 'combining-form' })
  }
  return found
}
