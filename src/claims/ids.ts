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
export const idsOf = ({
  meetings,
  pledges,
  positions,
  actions,
  milestones,
}: Relations): readonly (EntityId | null)[] => [
  ...meetings.flatMap((m) => [...m.participants, ...m.countries, m.place, ...m.about]),
  ...[...pledges, ...positions].flatMap((c) => [...c.actors, c.speaker, c.target, ...c.about]),
  ...actions.flatMap((a) => [a.actor, a.recipient]),
  ...milestones.flatMap((m) => [...m.parties, ...m.about]),
]
