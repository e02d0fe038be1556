// States and bodies that an article never names, but speaks of: "the Kremlin" acts for Russia.
import type { Entity, EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'

interface Listed {
  /** Its position among all. */
  readonly at: number
  readonly entity: Entity
}

const compiled = new WeakMap<Seed, ReadonlyMap<EntityId, Listed>>()

/** Listed states, then bodies, by id. */
function listedIn(seed: Seed): ReadonlyMap<EntityId, Listed> {
  const known = compiled.get(seed)
  if (known) return known
  const states = seed.countries.map(({ id, name, iso2, iso3, wikidata }): Entity => {
    const base = { id, type: 'Country', name, listed: true, iso2, iso3, country: id } as const
    return wikidata ? { ...base, wikidata } : base
  })
  const bodies = seed.organizations.map(
    ({ id, name, country, actsAsState }): Entity => ({
      id,
      type: 'Organization',
      name,
      listed: true,
      country: country ?? null,
      ...(actsAsState ? { actsAsState: true } : {}),
    }),
  )
  const listed = new Map([...states, ...bodies].map((entity, at) => [entity.id, { at, entity }] as const))
  compiled.set(seed, listed)
  return listed
}

/**
 * The listed states and bodies among ids that no mention names.
 * @param ids what references and relations speak of
 * @returns entities to add, so that every id is there
 */
export function impliedEntities(ids: readonly (EntityId | null)[], named: readonly Entity[], seed: Seed): Entity[] {
  const known = new Set(named.map((e) => e.id))
  const missing = new Set(ids.filter((id): id is EntityId => id !== null && !known.has(id)))
  if (missing.size === 0) return []
  const listed = listedIn(seed)
  return [...missing]
    .flatMap((id) => listed.get(id) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ entity }) => entity)
}
