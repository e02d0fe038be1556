// States and bodies that an article never names, but speaks of: "the Kremlin" acts for Russia.
import type { Entity, EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'

/**
 * The listed states and bodies among ids that no mention names.
 * @param ids what references and relations speak of
 * @returns entities to add, so that every id is there
 */
export function impliedEntities(ids: readonly (EntityId | null)[], named: readonly Entity[], seed: Seed): Entity[] {
  const known = new Set(named.map((e) => e.id))
  const missing = new Set(ids.filter((id): id is EntityId => id !== null && !known.has(id)))
  if (missing.size === 0) return []
  const states = seed.countries
    .filter((c) => missing.has(c.id))
    .map(({ id, name, iso2, iso3, wikidata }): Entity => {
      const base = { id, type: 'Country', name, listed: true, iso2, iso3, country: id } as const
      return wikidata ? { ...base, wikidata } : base
    })
  const bodies = seed.organizations
    .filter((o) => missing.has(o.id))
    .map(
      ({ id, name, country, actsAsState }): Entity => ({
        id,
        type: 'Organization',
        name,
        listed: true,
        country: country ?? null,
        ...(actsAsState ? { actsAsState: true } : {}),
      }),
    )
  return [...states, ...bodies]
}
