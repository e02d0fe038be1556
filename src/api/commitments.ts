// Pledges by how they stand.
import type { GraphQLResolveInfo } from 'graphql'
import type { FactRow } from '../graph/read/rows.ts'
import { commitmentStatus, type StepType } from '../graph/thread.ts'
import { asOfHere, setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { DATED_KEY } from './cursor.ts'
import { type FactListArgs, factListOf, factPage } from './fact-list.ts'
import { factParts } from './fact-parts.ts'
import { toFilter } from './filter.ts'
import type { CommitmentStatus } from './generated/schema.ts'
import { factSlice } from './list-page.ts'
import { pageSeeks } from './root-scope.ts'
import { below, onItems } from './selection.ts'

/** Pledges that are looked at. */
const MOST = 2000

const statusOf = ({ steps }: FactRow): CommitmentStatus =>
  commitmentStatus((steps ?? []).map(({ type, date }) => ({ type: type as StepType, date })))

/** How a pledge stands. */
export async function commitment(
  pledge: FactRow,
  _: unknown,
  { loaders, moments }: ApiContext,
  info: GraphQLResolveInfo,
): Promise<CommitmentStatus> {
  const key = { id: pledge.id, parts: { steps: true, asOf: asOfHere(moments, info) } }
  return statusOf(pledge.steps ? pledge : ((await loaders.facts.load(key)) ?? pledge))
}

/** Later facts that go on from a pledge. */
export function steps(pledge: FactRow, _: unknown, { loaders, moments }: ApiContext, info: GraphQLResolveInfo) {
  const asOf = asOfHere(moments, info)
  const parts = factParts(below(below(info.fieldNodes, info).get('fact'), info), info, asOf)
  return loaders.steps.load({ id: pledge.id, parts, asOf })
}

/** Resolver of `commitments`. */
export async function commitments(
  _: unknown,
  args: FactListArgs & { readonly status?: readonly CommitmentStatus[] | null; readonly asOf?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(context.moments, info, args.asOf)
  const asOf = asOfHere(context.moments, info)
  const { scope, filter } = pageSeeks(toFilter(args.filter), 'Pledge')
  const asked = factListOf(scope, 'Pledge', filter, args, info.fieldNodes, info, asOf)
  const { pages, facts } = context.loaders
  const wanted = args.status
  if (!wanted?.length) return factPage(asked, args, asked.request ? await pages.load(asked.request) : [])
  const order = args.order ?? 'NEWEST'
  const all = await pages.load({ ...asked.selection, order, limit: MOST, parts: { steps: true, asOf } })
  const kept = all.filter((pledge) => wanted.includes(statusOf(pledge)))
  const key = (pledge: FactRow) => pledge.key
  const keyed = { key, form: DATED_KEY, order: order === 'NEWEST' ? 'DOWN' : 'UP' } as const
  const page = factSlice(kept, args, { keyed, asOf })
  // Only what is shown is read with its parts.
  const parts = factParts(onItems(info.fieldNodes, info), info, asOf)
  const whole = await Promise.all(
    page.nodes.map(async (pledge) => (await facts.load({ id: pledge.id, parts })) ?? pledge),
  )
  return { ...page, nodes: whole, edges: page.edges.map((edge, i) => ({ ...edge, node: whole[i]! })) }
}
