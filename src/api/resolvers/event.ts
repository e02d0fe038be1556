// Meetings, actions and milestones.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow, FactRow } from '../../graph/read/rows.ts'
import type { ApiContext } from '../context.ts'
import { factSlice, type PageArgs } from '../list-page.ts'
import { factFields, hanging, oneOf, partOf } from './fact.ts'

/** Kinds of entities that are sides of a meeting, not guests. */
const isSide = (entity: EntityRow): boolean => entity.type === 'Country'

async function attendants(fact: FactRow, context: ApiContext, side: boolean): Promise<readonly EntityRow[]> {
  return (await partOf(fact, 'attendants', context)).filter((entity) => isSide(entity) === side)
}

export const Meeting = {
  ...factFields,
  participants: (fact: FactRow, _: unknown, context: ApiContext) => attendants(fact, context, false),
  countries: (fact: FactRow, _: unknown, context: ApiContext) => attendants(fact, context, true),
  place: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'places', context),
  claims: async (fact: FactRow, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) => {
    const key = hanging(fact, context, info)
    return factSlice(await context.loaders.meetingClaims.load(key), args, { asOf: key.asOf })
  },
}

export const Action = {
  ...factFields,
  actor: async (fact: FactRow, _: unknown, context: ApiContext) => (await partOf(fact, 'actors', context))[0]!,
  recipient: (fact: FactRow, _: unknown, context: ApiContext) => oneOf(fact, 'targets', context),
  contexts: (fact: FactRow) => fact.contexts ?? [],
}

export const Milestone = {
  ...factFields,
  parties: (fact: FactRow, _: unknown, context: ApiContext) => partOf(fact, 'actors', context),
}
