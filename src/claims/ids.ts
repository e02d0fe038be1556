// Every id that relations use.
import type { Action, EntityId, Meeting, Milestone, Pledge, Position } from '../model.ts'

interface Relations {
  readonly meetings: readonly Meeting[]
  readonly pledges: readonly Pledge[]
  readonly positions: readonly Position[]
  readonly actions: readonly Action[]
  readonly milestones: readonly Milestone[]
}

/** Ids of all who act, are acted on, or are spoken of; null where nobody is. */
export function idsOf({ meetings, pledges, positions, actions, milestones }: Relations): readonly (EntityId | null)[] {
  const ids: (EntityId | null)[] = []
  for (const m of meetings) ids.push(...m.participants, ...m.countries, m.place, ...m.about)
  for (const p of pledges) ids.push(...p.actors, p.speaker, p.target, ...p.about)
  for (const p of positions) ids.push(...p.actors, p.speaker, p.target, ...p.about)
  for (const a of actions) ids.push(a.actor, a.recipient)
  for (const m of milestones) ids.push(...m.parties, ...m.about)
  return ids
}
