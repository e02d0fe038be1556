// Bodies whose words are their own and no state's: parties, armed groups, companies, courts, banks, bodies of many members.
import type { EntityId } from '../model.ts'
import type { Person } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import type { Found } from './found.ts'
import type { ListedRow } from './gazetteer.ts'
import { heldOn, lastOffice } from './offices.ts'

const OWN = new Set(['PARTY', 'ARMED_GROUP', 'COMPANY', 'COURT', 'NGO'])
/** They study and report: what they say binds nobody. */
const OUTSIDE = new Set(['RESEARCH', 'MEDIA'])
const BANK = new RegExp(`\\b(?:${[...setOf('banks')].join('|')})\\b`, 'i')

/** Whose words a listed body's are; undefined where its state's. */
export function voiceOfRow(row: ListedRow): EntityId | null | undefined {
  if (row.kind === 'RESEARCH') return null
  if (row.organOf) return row.organOf
  if (row.type !== 'Organization' || row.actsAsState || !row.country) return undefined
  return OWN.has(row.kind ?? '') || (row.kind === 'AGENCY' && BANK.test(row.name)) ? row.id : undefined
}

/** Does a body speak for itself when one of its people speaks? */
export function isOwnVoice(body: Found, rows: ReadonlyMap<EntityId, ListedRow>): boolean {
  const row = body.id ? rows.get(body.id) : undefined
  if (!row) return body.country === null && !OUTSIDE.has(body.head?.kind ?? '')
  if (row.actsAsState || row.media || OUTSIDE.has(row.kind ?? '')) return false
  return !row.country || voiceOfRow(row) !== undefined
}

/** What `Entity.voice` says of a body. */
export function voiceOfBody(row: ListedRow | undefined, founds: readonly Found[]): EntityId | null | undefined {
  if (row) return voiceOfRow(row)
  return founds[0]?.head?.kind === 'RESEARCH' ? null : undefined
}

/**
 * The body that a person leads, where no state is served as well.
 * @param told what the text's titles say: the body led, the state served
 */
export function voiceOfPerson(
  person: Person | undefined,
  { led: told, state }: { readonly led: EntityId | undefined; readonly state: EntityId | null },
  { rows }: { readonly rows: ReadonlyMap<EntityId, ListedRow> },
  date: string | null,
): EntityId | null | undefined {
  const today = (person?.offices ?? []).filter((o) => date === null || heldOn(o, date))
  const local = today.some((o) => o.role === 'LOCAL')
  if (!told && state && !local) return undefined
  if (!person) return (told && rows.has(told) ? voiceOfRow(rows.get(told)!) : undefined) ?? told
  const offices = date === null && !local ? [lastOffice(person) ?? []].flat() : today
  const held = offices.flatMap((o) => (o.role === 'LOCAL' ? [] : [rows.get(o.of)]))
  const own = held.find((row) => row && !OUTSIDE.has(row.kind ?? '') && (!row.country || voiceOfRow(row)))
  if (held.some((row) => row && row !== own && row.type === 'Country')) return undefined
  if (held.some((row) => row?.actsAsState)) return undefined
  const body = (told ? rows.get(told) : undefined) ?? own
  // A mayor's word is a party's, or nobody's of these.
  return (body && voiceOfRow(body)) ?? told ?? own?.id ?? (local ? null : undefined)
}
