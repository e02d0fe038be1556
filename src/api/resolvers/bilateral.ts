// A pair and its lists.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../../graph/read/pages.ts'
import type { EntityRow } from '../../graph/read/rows.ts'
import { asOfHere } from '../as-of.ts'
import { type BilateralNode, PAIR_LISTS } from '../bilateral.ts'
import { climate, computedFrom, type Period } from '../climate.ts'
import type { ApiContext } from '../context.ts'
import { belowCursor, countedKey } from '../counted.ts'
import { type FactListArgs, type FactPage, factList, factPage } from '../fact-list.ts'
import { factParts } from '../fact-parts.ts'
import type { EntityType } from '../generated/schema.ts'
import type { PageArgs } from '../list-page.ts'
import { pageSize, toPage } from '../page.ts'
import { below } from '../selection.ts'
import { labelOf } from '../types.ts'

const scopeOf = (pair: BilateralNode) => ({ list: 'pair', dyad: pair.dyad, kind: null }) as const

const list =
  (name: string) =>
  async (pair: BilateralNode, args: FactListArgs, context: ApiContext, info: GraphQLResolveInfo): Promise<FactPage> => {
    const asOf = asOfHere(context.moments, info)
    const asked = factList(scopeOf(pair), PAIR_LISTS[name]!, args, info.fieldNodes, info, asOf)
    const read = pair.read.get(String(info.path.key))
    return factPage(asked, args, read ?? (asked.request ? await context.loaders.pages.load(asked.request) : []))
  }

async function party(pair: BilateralNode, at: 0 | 1, context: ApiContext): Promise<EntityRow> {
  return (pair.parties ?? (await context.loaders.dyads.load(pair.dyad)))![at]!
}

async function topics(
  pair: BilateralNode,
  args: PageArgs,
  types: readonly string[],
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first)
  const whole = { dyad: pair.dyad, types, asOf: asOfHere(context.moments, info) }
  const read = (below: ReturnType<typeof belowCursor>, limit: number) =>
    context.loaders.topics.load({ ...whole, below, limit })
  const rows = await read(belowCursor(args.after), size + 1)
  const page = toPage(
    rows.slice(0, size + 1),
    size,
    args.after,
    (row) => countedKey({ count: row.count, id: row.entity.id }),
    (row) => row.entity,
    ({ count, latest }) => ({ count, latest }),
  )
  // The statement ranks all topics anyway; behind the last page it has no row to say so on.
  return { ...page, totalCount: async () => rows[0]?.total ?? (await read(null, 1))[0]?.total ?? 0 }
}

const TOPICS = ['Issue', 'System', 'Initiative', 'Agreement']

export const Bilateral = {
  a: (pair: BilateralNode, _: unknown, context: ApiContext) => party(pair, 0, context),
  b: (pair: BilateralNode, _: unknown, context: ApiContext) => party(pair, 1, context),
  timeline: list('timeline'),
  pledges: list('pledges'),
  positions: list('positions'),
  meetings: list('meetings'),
  actions: list('actions'),
  agreements: (pair: BilateralNode, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    topics(pair, args, ['Agreement'], context, info),
  issues: (
    pair: BilateralNode,
    args: PageArgs & { readonly types?: readonly EntityType[] | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ) => topics(pair, args, args.types?.map(labelOf) ?? TOPICS, context, info),
  climate,
  firstContact: async (pair: BilateralNode, _: unknown, context: ApiContext, info: GraphQLResolveInfo) => {
    const asOf = asOfHere(context.moments, info)
    const parts = factParts(below(info.fieldNodes, info), info, asOf)
    return (await context.loaders.firstContact.load({ id: pair.dyad, parts, asOf }))[0] ?? null
  },
  latest: async (pair: BilateralNode, _: unknown, context: ApiContext, info: GraphQLResolveInfo) => {
    const asOf = asOfHere(context.moments, info)
    const parts = factParts(below(info.fieldNodes, info), info, asOf)
    const selection = { scope: scopeOf(pair), low: '', high: LAST, filter: null, asOf }
    return (await context.loaders.pages.load({ ...selection, order: 'NEWEST', limit: 1, parts }))[0] ?? null
  },
  factCount: (pair: BilateralNode, _: unknown, context: ApiContext, info: GraphQLResolveInfo) =>
    context.loaders.counts.load({
      scope: scopeOf(pair),
      low: '',
      high: LAST,
      filter: null,
      asOf: asOfHere(context.moments, info),
    }),
}

export const ClimatePeriod = {
  verbalCooperation: ({ shares }: Period) => shares.VERBAL_COOPERATION,
  materialCooperation: ({ shares }: Period) => shares.MATERIAL_COOPERATION,
  verbalConflict: ({ shares }: Period) => shares.VERBAL_CONFLICT,
  materialConflict: ({ shares }: Period) => shares.MATERIAL_CONFLICT,
  computedFrom,
}
