// Which pairs of parties a fact concerns. Parties are countries, and organizations that act like them; a person
// or ministry stands for its state.
import type { EntityId } from '../model.ts'
import { dyadId, inDyadOrder } from './ids.ts'
import type { FactKind, Part, Role } from './told.ts'

/** What has to be known of an entity to place it: after merges are resolved. */
export interface Placed {
  readonly id: EntityId
  readonly type: string
  /** The state it stands for. */
  readonly country: EntityId | null
  readonly actsAsState: boolean
}

/** A pair that a fact concerns: ids of the two parties, in the order of the dyad's id. */
export interface Pair {
  readonly dyad: string
  readonly a: EntityId
  readonly b: EntityId
}

const itself = (entity: Placed): EntityId | null => (entity.type === 'Country' || entity.actsAsState ? entity.id : null)

/** The party that an entity is, or stands for. */
export const partyOf = (entity: Placed): EntityId | null => itself(entity) ?? entity.country

const pair = (x: EntityId, y: EntityId): Pair => {
  const [a, b] = inDyadOrder(x, y)
  return { dyad: dyadId(a, b), a, b }
}

/**
 * The pairs that a fact concerns, each once.
 *
 * A claim or an action: each actor with its target, its co-actors, the countries among its topics, and the other
 * sides of the meeting where it was said. A meeting: each two sides. A milestone: each two parties.
 * @param parts who plays which part
 * @param place looks an entity up by the id in `parts`; undefined for entities that are not known
 */
export function pairsOf(
  kind: FactKind,
  parts: readonly Part[],
  place: (id: EntityId) => Placed | undefined,
): readonly Pair[] {
  const parties = (role: Role, rule: (entity: Placed) => EntityId | null = partyOf): readonly EntityId[] =>
    parts.flatMap((p) => {
      const entity = p.role === role ? place(p.entity) : undefined
      const party = entity ? rule(entity) : null
      return party === null ? [] : [party]
    })
  const from = parties(kind === 'MEETING' ? 'PARTICIPANT' : 'ACTOR')
  const others =
    kind === 'MEETING' || kind === 'MILESTONE'
      ? from
      : [...from, ...parties('TARGET'), ...(kind === 'ACTION' ? [] : [...parties('TOPIC', itself), ...parties('SIDE')])]
  const pairs = new Map<string, Pair>()
  for (const a of from) {
    for (const b of others) {
      if (a === b) continue
      const found = pair(a, b)
      pairs.set(found.dyad, found)
    }
  }
  return [...pairs.values()].sort((x, y) => (x.dyad < y.dyad ? -1 : 1))
}
