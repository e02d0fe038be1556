// Deals told by their kind, their year or their parties: within one article they are one, unless field or party differ.
import type { EntityId } from '../model.ts'
import type { HeadRow, Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { type Chart, countryEntry } from './chart.ts'
import type { Found } from './found.ts'
import type { ListedRow } from './gazetteer.ts'

/** What is told of a deal. */
export interface Deal {
  /** "nuclear", or "" where it is only "the interim deal". */
  readonly field: string
  /** Who has made it, where the name tells. */
  readonly parties: ReadonlySet<EntityId>
  readonly year: string | null
}

const TAIL = new RegExp(` (?:with|between|in|${[...setOf('made-deals')].join('|')}) .*$`, 'i')
/** Heads that tell a deal by its kind. */
const BY_KIND = new Set<HeadRow['lower'] | undefined>(['BARE', 'YEAR', 'PARTIES', 'STRUCK', 'FIELD'])
const isStruck = ({ type, head }: Found): boolean => type === 'Agreement' && head?.lower === 'STRUCK'
const YEAR = /\b(?:19|20)\d\d\b/

function partiesOf(chart: Chart, { from, to }: Found): ReadonlySet<EntityId> {
  const ids = chart.listed
    .filter((m) => m.from >= from && m.to <= to)
    .map((m) => countryEntry(m)?.id ?? m.entries.find((e) => e.type === 'Organization' && e.role === 'NAME')?.id)
  return new Set(ids.filter((id): id is EntityId => id !== undefined))
}

/** Reads a name as that of a deal told by its kind; null for other documents. */
export function dealOf(chart: Chart, found: Found, names: Names): Deal | null {
  const { type, head, name } = found
  if (type !== 'Agreement' || !BY_KIND.has(head?.lower)) return null
  const words = name
    .toLowerCase()
    .replace(TAIL, '')
    .split(/[\s-]+/)
    .filter((w) => !YEAR.test(w))
  const { dealNouns } = names.stops
  if (!dealNouns.words.has(words.at(-1)!)) return null
  const field = words
    .slice(0, -1)
    .filter((w) => !dealNouns.open.has(w))
    .join(' ')
  const parties = head?.lower === 'PARTIES' ? partiesOf(chart, found) : new Set<EntityId>()
  return { field, parties, year: YEAR.exec(name)?.[0] ?? null }
}

const within = (a: ReadonlySet<EntityId>, b: ReadonlySet<EntityId>): boolean => [...a].every((id) => b.has(id))

/** Whether two deals told by their kind are one. */
export function sameDeal(a: Deal, b: Deal): boolean {
  const fields = a.field === b.field || a.field === '' || b.field === ''
  const years = a.year === null || b.year === null || a.year === b.year
  return fields && years && (within(a.parties, b.parties) || within(b.parties, a.parties))
}

/** Whether a listed agreement is the one told of. */
export function isListedDeal(row: ListedRow, { field, parties, year }: Deal): boolean {
  if (year !== null && row.date && !row.date.startsWith(year)) return false
  const forms = [row.name, ...row.aliases].map((a) => a.toLowerCase())
  const alike = forms.some((a) => a.includes(`${field} deal`) || a.includes(`${field} agreement`))
  if (parties.size === 0) return field !== '' && alike
  return within(parties, new Set(row.parties ?? [])) && (field === '' || alike)
}

const POINTING = new Set(['the', 'this'])

/**
 * Leaves deals that the article has no name for only where it names no other document, and comes back to the deal.
 * @param founds names of the whole article
 */
export function onlyDeal(charts: readonly Chart[], founds: readonly Found[], names: Names): readonly Found[] {
  const struck = founds.filter(isStruck)
  if (struck.length === 0) return founds
  const kinds = new Set(struck.map((f) => charts[f.line]!.line.words[f.to - 1]!.norm))
  const told = new Set(struck.map((f) => `${f.line}:${f.to}`))
  const other = founds.some((f) => f.type === 'Agreement' && !isStruck(f))
  const back = charts.some(({ line: { words } }, line) =>
    words.some(
      ({ norm, pos }, i) =>
        pos === 'NOUN' &&
        (names.stops.dealNouns.words.has(norm) || kinds.has(norm)) &&
        POINTING.has(words[i - 1]?.norm ?? '') &&
        !told.has(`${line}:${i + 1}`),
    ),
  )
  return other || !back ? founds.filter((f) => !isStruck(f)) : founds
}
