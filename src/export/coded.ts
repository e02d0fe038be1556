// Facts as coded events: who did what to whom on which day, as event data sets have them.
import { join } from 'node:path'
import { ROOT } from '../config.ts'
import type { EntityRow } from '../graph/read/rows.ts'
import { Plover } from '../seed/plover.ts'
import { readObject } from '../seed/read.ts'
import type { ExportedFact } from './select.ts'

/** One row of an event data set. */
export interface CodedEvent {
  readonly fact: ExportedFact
  readonly actor: EntityRow
  readonly recipient: EntityRow | null
}

let plover: Plover | undefined

/** The PLOVER ontology and the CAMEO codes that map to it. */
export function ploverTable(): Plover {
  plover ??= readObject(join(ROOT, 'seed', 'plover.json'), Plover)
  return plover
}

/** Quadrant and score of an event: its mode's score where it has one. */
export function scored(type: string, mode: string | null): { readonly quad: number; readonly score: number } {
  const found = ploverTable().types.find((t) => t.type === type)!
  return { quad: found.quad, score: found.modes.find((m) => m.name === mode)?.score ?? found.score }
}

type Cameo = Plover['cameo'][number]
let cameo: ReadonlyMap<string, readonly Cameo[]> | undefined

/** The CAMEO codes that become a type. Two digits are a whole section, which GDELT and ICEWS do not code with. */
function cameoCodes(type: string): readonly Cameo[] {
  if (!cameo) {
    const byType = new Map<string, Cameo[]>(ploverTable().types.map((t) => [t.type, []]))
    for (const code of ploverTable().cameo) {
      if (code.code.length > 2 && code.type !== null) byType.get(code.type)?.push(code)
    }
    cameo = byType
  }
  return cameo.get(type) ?? []
}

/** The CAMEO code of an event: the most general one that becomes its type and mode, else its type. */
export function cameoOf(type: string, mode: string | null): { readonly code: string; readonly goldstein: number } {
  const codes = cameoCodes(type)
  const own = codes.find((c) => mode !== null && c.mode === mode) ?? codes.find((c) => c.mode === null) ?? codes[0]!
  return { code: own.code, goldstein: own.goldstein ?? scored(type, mode).score }
}

const isParty = (f: ExportedFact) => (e: EntityRow) =>
  e.type === 'Country' || (f.dyads ?? []).some((dyad) => dyad.split('-').includes(e.id.slice(e.id.indexOf(':') + 1)))

/** Event data has no "may", "will" or "denies": only what was done or said, on a day that is known. */
const isEvent = (f: ExportedFact): boolean =>
  f.plover !== null &&
  f.date.length === 10 &&
  (f.precision === 'DAY' || f.precision === 'UNKNOWN') &&
  !(f.type === 'Action' && f.negated) &&
  (f.status === null || f.status === 'DONE' || f.status === 'HELD')

/**
 * The rows that a fact becomes: each actor with each recipient; of a meeting, each two of its parties, both ways.
 * Where no recipient is said, the parties that it is about stand in.
 */
export function* codedEvents(f: ExportedFact): Generator<CodedEvent> {
  if (!isEvent(f)) return
  const party = isParty(f)
  // The graph gives who met in no order; rows of the same meeting are to come in the same one each time.
  const met = [...(f.attendants ?? [])].filter(party).sort((a, b) => (a.id < b.id ? -1 : 1))
  const actors = f.type === 'Meeting' ? met : (f.actors ?? [])
  const said = f.targets?.length ? f.targets : (f.about ?? []).filter(party)
  const recipients = f.type === 'Meeting' ? actors : said
  for (const actor of actors) {
    const others = recipients.filter(({ id }) => id !== actor.id)
    for (const recipient of others) yield { fact: f, actor, recipient }
    if (others.length === 0) yield { fact: f, actor, recipient: null }
  }
}

/** The ISO code of the country that an entity is, or stands for. */
export const countryCode = (e: EntityRow | null): string =>
  e?.iso3 ?? (e?.country?.startsWith('country:') ? e.country.slice('country:'.length) : '')
