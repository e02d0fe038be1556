// What pages of facts answer besides their items.
import type { GraphQLResolveInfo } from 'graphql'
import type { ApiContext } from '../context.ts'
import type { FactPage } from '../fact-list.ts'
import { below } from '../selection.ts'

/** A value of an enum, for people. */
export const title = (value: string): string => value[0] + value.slice(1).toLowerCase().replaceAll('_', ' ')

async function facets(page: FactPage, _: unknown, context: ApiContext, info: GraphQLResolveInfo) {
  const wanted = [...below(info.fieldNodes, info).keys()].filter((name) => !name.startsWith('__'))
  const found = await context.loaders.facets.load({ selection: page.selection, facets: wanted })
  return Object.fromEntries(
    wanted.map((name) => {
      const values = (found.get(name) ?? []).map((facet) => ({ ...facet, label: facet.label ?? title(facet.value) }))
      return [name, name === 'years' ? values.sort((a, b) => (a.value < b.value ? 1 : -1)) : values]
    }),
  )
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
