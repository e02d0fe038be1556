// Who the actors of event data are: states and bodies of the reference data, by their codes and names.
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'
import type { Entity } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { readObject } from '../seed/read.ts'

/** `seed/events.json`. */
export const EventSeed = z.strictObject({
  what: z.string().min(1),
  datasets: z.array(
    z.strictObject({
      id: z.enum(['gdelt', 'gkg', 'icews', 'polecat']),
      name: z.string().min(1),
      version: z.string().min(1),
      /** What a row of it is held for, from 0 to 1. */
      confidence: z.number().min(0).max(1),
      why: z.string().min(1),
    }),
  ),
  countries: z.array(z.strictObject({ code: z.string().length(3), iso3: z.string().length(3) })),
  bodies: z.array(z.strictObject({ code: z.string().length(3), entity: z.string().startsWith('organization:') })),
})
export type EventSeed = z.infer<typeof EventSeed>
export type Dataset = EventSeed['datasets'][number]
export type DatasetId = Dataset['id']

/** Reads `seed/events.json`. @throws SeedError where it is malformed */
export const loadEventSeed = (): EventSeed => readObject(join(ROOT, 'seed', 'events.json'), EventSeed)

/** Looks actors up. Each gives null where the reference data knows none. */
export interface ActorIndex {
  /** A state by a CAMEO or ISO code of three letters. */
  readonly country: (code: string | undefined) => Entity | null
  /** A body by its CAMEO group code. */
  readonly body: (code: string | undefined) => Entity | null
  /** A state or body by a name in any capitals; `role`: "Foreign Affairs (China)" is China. */
  readonly named: (name: string | undefined) => Entity | null
  readonly person: (name: string | undefined) => Entity | null
}

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Makes the index. */
export function actorIndex(seed: Seed, events: EventSeed): ActorIndex {
  const states = seed.countries.map((c): Entity => {
    const { id, name, iso2, iso3, wikidata } = c
    return { id, type: 'Country', name, listed: true, country: id, iso2, iso3, ...(wikidata ? { wikidata } : {}) }
  })
  const bodies = seed.organizations.map((o): Entity => {
    const { id, name, country, actsAsState, wikidata } = o
    const more = { ...(actsAsState ? { actsAsState } : {}), ...(wikidata ? { wikidata } : {}) }
    return { id, type: 'Organization', name, listed: true, country: country ?? null, ...more }
  })
  const people = seed.people.map((p): Entity => {
    const { id, name, country, wikidata } = p
    return { id, type: 'Person', name, listed: true, country: country ?? null, ...(wikidata ? { wikidata } : {}) }
  })
  const byIso = new Map(states.map((state) => [state.iso3!, state]))
  const codes = new Map(events.countries.map(({ code, iso3 }) => [code, iso3]))
  const byId = new Map(bodies.map((body) => [body.id, body]))
  const groups = new Map(events.bodies.map(({ code, entity }) => [code, entity]))
  const names = (
    rows: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
    of: readonly Entity[],
  ) => rows.flatMap((row, i) => [row.name, ...row.aliases].map((name) => [fold(name), of[i]!] as const))
  // A state's name goes before a body's that is the same.
  const parties = new Map([...names(seed.organizations, bodies), ...names(seed.countries, states)])
  const persons = new Map(names(seed.people, people))
  const named = (name: string | undefined): Entity | null => {
    if (!name) return null
    const inside = /\(([^()]+)\)\s*$/.exec(name)?.[1]
    return parties.get(fold(name)) ?? (inside ? (parties.get(fold(inside)) ?? null) : null)
  }
  return {
    country: (code) => (code ? (byIso.get(codes.get(code) ?? code) ?? null) : null),
    body: (code) => (code ? (byId.get(groups.get(code) ?? '') ?? null) : null),
    named,
    person: (name) => (name ? (persons.get(fold(name)) ?? null) : null),
  }
}
