// Who stands where on a topic, and how an actor's stance on it changed.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../graph/read/pages.ts'
import type { EntityRow, FactRow } from '../graph/read/rows.ts'
import { asOfHere } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { highest } from './dates.ts'
import { badArgument } from './errors.ts'
import { factParts } from './fact-parts.ts'
import type { Stance } from './generated/schema.ts'
import { entityKey } from './names.ts'
import { below } from './selection.ts'

interface Taken {
  readonly stance: string
  readonly date: string
}

/** Since when the latest stance holds, and the one before; positions latest first. */
function run(positions: readonly Taken[]) {
  const { stance } = positions[0]!
  const end = positions.findIndex((position) => position.stance !== stance)
  const since = positions.at(end < 0 ? -1 : end - 1)!.date
  return { stance, since, before: end < 0 ? null : positions[end]!.stance }
}

/** Who stands where on a topic, the actor with the most positions first. */
export async function stances(
  topic: EntityRow,
  args: { readonly asOf?: string | null; readonly stance?: readonly Stance[] | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const asOf = asOfHere(context.moments, info)
  const rows = await context.loaders.stances.load({
    topic: topic.id,
    high: args.asOf ? highest(args.asOf) : LAST,
    asOf,
    with: factParts(below(below(info.fieldNodes, info).get('latest'), info), info, asOf),
  })
  return rows
    .map(({ actor, stances: taken, latest }) => ({ actor, latest, count: taken.length, ...run(taken) }))
    .filter(({ stance }) => !args.stance || args.stance.includes(stance as Stance))
}

/** Each change of stance, earliest first; the first position known is the first of them. */
function changes(positions: readonly FactRow[]) {
  return positions.flatMap((position, i) => {
    const from = positions[i - 1]?.stance ?? null
    const { date, precision, stance } = position
    return from === stance ? [] : [{ date, precision, from, to: stance, position }]
  })
}

/** What an actor has said on a matter over time. */
export async function positionOn(
  actor: EntityRow,
  args: { readonly issue: string; readonly asOf?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const asked = below(info.fieldNodes, info)
  const fields = [...(asked.get('positions') ?? []), ...(below(asked.get('changes'), info).get('position') ?? [])]
  const asOf = asOfHere(context.moments, info)
  const [found] = await context.loaders.positionsOn.load({
    actor: actor.id,
    topic: entityKey(args.issue, 'issue'),
    high: args.asOf ? highest(args.asOf) : LAST,
    asOf,
    with: factParts(below(fields, info), info, asOf),
  })
  if (!found) throw badArgument('issue', `nothing is called "${args.issue}". Try entities(search: …).`)
  const { topic: issue, positions } = found
  return { actor, issue, stance: positions.at(-1)?.stance ?? null, changes: changes(positions), positions }
}
