// A pair and its lists.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow } from '../../graph/read/rows.ts'
import { asOfHere } from '../as-of.ts'
import { type BilateralNode, PAIR_LISTS } from '../bilateral.ts'
import type { ApiContext } from '../context.ts'
import { type FactListArgs, type FactPage, factList, factPage } from '../fact-list.ts'

const list =
  (name: string) =>
  async (pair: BilateralNode, args: FactListArgs, context: ApiContext, info: GraphQLResolveInfo): Promise<FactPage> => {
    const scope = { list: 'pair', dyad: pair.dyad, kind: null } as const
    const asked = factList(scope, PAIR_LISTS[name]!, args, info.fieldNodes, info, asOfHere(context.moments, info))
    const read = pair.read.get(String(info.path.key))
    return factPage(asked, args, read ?? (asked.request ? await context.loaders.pages.load(asked.request) : []))
  }

async function party(pair: BilateralNode, at: 0 | 1, context: ApiContext): Promise<EntityRow> {
  return (pair.parties ?? (await context.loaders.dyads.load(pair.dyad)))![at]!
}

export const Bilateral = {
  a: (pair: BilateralNode, _: unknown, context: ApiContext) => party(pair, 0, context),
  b: (pair: BilateralNode, _: unknown, context: ApiContext) => party(pair, 1, context),
  timeline: list('timeline'),
  pledges: list('pledges'),
  positions: list('positions'),
  meetings: list('meetings'),
  actions: list('actions'),
}
