// What is exported: facts of a pair, a stretch of time, some kinds; read page by page, so that any graph goes through.
import countries from 'i18n-iso-countries'
import { dyadId } from '../graph/ids.ts'
import { LAST, type Read, readPages, type Scope } from '../graph/read/pages.ts'
import type { AttestationRow, FactRow } from '../graph/read/rows.ts'
import { FACT_KINDS, type FactKind, factLabel } from '../graph/told.ts'

/** A request for an export that cannot be met: the message names the option and says what it takes. */
export class ExportError extends Error {
  override readonly name = 'ExportError'
}

/** Which facts. Null: all. */
export interface ExportFilter {
  /** A dyad's id, `CHN-KOR`. */
  readonly pair: string | null
  /** Partial ISO dates, both inclusive. */
  readonly from: string | null
  readonly to: string | null
  readonly kinds: readonly FactKind[] | null
}

/** How facts hang together. */
export const LINK_TYPES = ['SAID_AT', 'CONTRADICTS', 'REAFFIRMS', 'WITHDRAWS', 'FULFILS', 'BREAKS', 'PURSUES'] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** A fact as it is exported: with everybody in it, all that tell it, and the facts that it leads to. */
export interface ExportedFact extends FactRow {
  readonly attestations: readonly AttestationRow[]
  readonly links: readonly { readonly type: LinkType; readonly other: string }[]
}

/** Puts to facts, read with all their parts, what they lead to. */
export async function withLinks(read: Read, facts: readonly FactRow[]): Promise<readonly ExportedFact[]> {
  const rows = facts.length === 0 ? [] : await read('read/fact-links', { ids: facts.map(({ id }) => id) })
  const links = new Map<string, { type: LinkType; other: string }[]>()
  for (const { id, type, other } of rows) links.set(id, [...(links.get(id) ?? []), { type: type as LinkType, other }])
  return facts.map((fact) => ({ ...fact, attestations: fact.attestations ?? [], links: links.get(fact.id) ?? [] }))
}

const PAGE = 200
/** Tellings of one fact that are exported, latest first. */
const MOST_TELLINGS = 500
export const ALL_PARTS = {
  actors: true,
  speakers: true,
  targets: true,
  about: true,
  attendants: true,
  places: true,
  dyads: true,
  attestations: MOST_TELLINGS,
  article: true,
  publisher: true,
} as const

function party(text: string): string {
  const given = text.trim()
  if (/^(country|organization):\S+$/.test(given)) return given
  if (/^[A-Za-z]{2,3}$/.test(given)) {
    const upper = given.toUpperCase()
    const iso3 = upper.length === 2 ? countries.alpha2ToAlpha3(upper) : upper
    if (iso3 && countries.isValid(iso3)) return `country:${iso3}`
  }
  if (/^[a-z][a-z0-9]+$/.test(given)) return `organization:${given}`
  throw new ExportError(`pair: "${given}" is no country code or id. It takes two, such as CHN-KOR or CHN,eu.`)
}

function pairOf(text: string): string {
  const parts = text.split(/[,/]|-(?=[A-Za-z]+$)/)
  const [a, b] = parts.length === 2 ? parts.map(party) : []
  if (!a || !b || a === b) throw new ExportError(`pair: "${text}" is not two parties. It takes them as CHN-KOR.`)
  return dyadId(a, b)
}

function dateOf(text: string, name: string): string {
  const valid = /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(text))
  if (!valid) throw new ExportError(`${name}: "${text}" is no date. It takes 2021, 2021-03 or 2021-03-04.`)
  return text
}

function kindOf(text: string): FactKind {
  const kind = text.trim().toUpperCase() as FactKind
  if (FACT_KINDS.includes(kind)) return kind
  throw new ExportError(`kind: "${text}" is none. It takes ${FACT_KINDS.join(', ')}, parted by commas.`)
}

/**
 * Reads a filter as people write it.
 * @throws ExportError naming what cannot be used
 */
export function parseFilter(given: Readonly<Partial<Record<'pair' | 'from' | 'to' | 'kind', string>>>): ExportFilter {
  const filter = {
    pair: given.pair ? pairOf(given.pair) : null,
    from: given.from ? dateOf(given.from, 'from') : null,
    to: given.to ? dateOf(given.to, 'to') : null,
    kinds: given.kind ? given.kind.split(',').map(kindOf) : null,
  }
  if (filter.from && filter.to && filter.from > `${filter.to}~`) {
    throw new ExportError(`from: ${filter.from} is after ${filter.to}; nothing lies between.`)
  }
  return filter
}

function scopesOf({ pair, kinds }: ExportFilter): readonly Scope[] {
  if (pair !== null) return [{ list: 'pair', dyad: pair, kind: null }]
  const claims = !kinds || kinds.some((kind) => kind === 'PLEDGE' || kind === 'POSITION')
  const events = !kinds || kinds.some((kind) => kind !== 'PLEDGE' && kind !== 'POSITION')
  const of = (which: boolean, claim: boolean): readonly Scope[] =>
    which ? [{ list: 'all', claims: claim, events: !claim }] : []
  return [...of(claims, true), ...of(events, false)]
}

/** The standing facts that pass a filter, claims before events, each with the oldest date first. */
export async function* selectFacts(read: Read, filter: ExportFilter): AsyncGenerator<ExportedFact> {
  const kinds = filter.kinds && [[{ on: 'kind', in: filter.kinds.map(factLabel), not: false }]]
  for (const scope of scopesOf(filter)) {
    let low = filter.from ?? ''
    for (;;) {
      const request = {
        scope,
        low,
        high: filter.to === null ? LAST : `${filter.to}${LAST}`,
        asOf: null,
        filter: kinds,
        order: 'OLDEST' as const,
        limit: PAGE,
        parts: ALL_PARTS,
      }
      const [page = []] = await readPages(read, [request])
      yield* await withLinks(read, page)
      if (page.length < PAGE) break
      low = page.at(-1)!.key
    }
  }
}
