// What pages of facts answer besides their items.
import type { GraphQLResolveInfo } from 'graphql'
import type { ApiContext } from '../context.ts'
import { facetsAsked, facetsOf } from '../facets.ts'
import type { FactPage } from '../fact-list.ts'

async function facets(page: FactPage, _: unknown, context: ApiContext, info: GraphQLResolveInfo) {
  const asked = facetsAsked(info)
  const found = await context.loaders.facets.load({ selection: page.selection, facets: asked })
  return facetsOf(asked, (name) => found.get(name) ?? [])
}

const facts = {
  totalCount: (page: FactPage, _: unknown, context: ApiContext) => context.loaders.counts.load(page.selection),
  facets,
}

export const connections = {
  FactConnection: facts,
  ClaimConnection: facts,
  PledgeConnection: facts,
  PositionConnection: facts,
  MeetingConnection: facts,
  ActionConnection: facts,
}
