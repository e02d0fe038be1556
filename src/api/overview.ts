// What the graph holds: figures, the liveliest pairs, records of changes.
import type { GraphQLResolveInfo } from 'graphql'
import { LAST } from '../graph/read/pages.ts'
import { setAsOf } from './as-of.ts'
import { type BilateralNode, pairNode } from './bilateral.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext } from './context.ts'
import { belowCursor, countedKey } from './counted.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { badArgument } from './errors.ts'
import type { PageArgs } from './list-page.ts'
import { entityKey } from './names.ts'
import { pageSize, toPage } from './page.ts'

const FACTS = ['Pledge', 'Position', 'Meeting', 'Action', 'Milestone']
const ENTITIES = ['Country', 'Person', 'Organization', 'System', 'Initiative', 'Agreement', 'Issue', 'Place']

/** Resolver of `stats`. */
export async function stats(_: unknown, { asOf }: { readonly asOf?: string | null }, { reader }: ApiContext) {
  const [row] = await (asOf ? reader.read('read/stats-as-of', { asOf }) : reader.read('read/stats', {}))
  const { labels, ...counts } = row!
  const found = new Map(labels.map(({ label, count }) => [label, count]))
  const facet = (label: string) => ({ value: label.toUpperCase(), label, count: found.get(label) ?? 0 })
  return { ...counts, entities: ENTITIES.map(facet), facts: FACTS.map(facet) }
}

/** Resolver of `pairs`. */
export async function pairs(
  _: unknown,
  args: PageArgs & { readonly with?: string | null; readonly asOf?: string | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(context.moments, info, args.asOf)
  const size = pageSize(args.first)
  const key = args.with ? entityKey(args.with, 'with') : null
  const read = (below: ReturnType<typeof belowCursor>, limit: number) =>
    context.reader.read('read/pairs', {
      with: key,
      asOf: args.asOf ?? null,
      belowCount: below?.count ?? null,
      belowId: below?.id ?? null,
      limit,
    })
  const rows = await read(belowCursor(args.after), size + 1)
  if (key && rows.length === 0 && !(await context.loaders.named.load(key))) {
    throw badArgument('with', `no country or organisation is called "${args.with}".`)
  }
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => countedKey({ count: row.count, id: row.dyad }),
    (row): BilateralNode => ({ ...pairNode(row.dyad), parties: [row.parties[0]!, row.parties[1]!] }),
    ({ count }) => ({ count }),
  )
  // The statement ranks all pairs anyway; behind the last page it has no row to say so on.
  return { ...page, totalCount: async () => rows[0]?.total ?? (await read(null, 1))[0]?.total ?? 0 }
}

/** Resolver of `audit`. */
export async function audit(
  _: unknown,
  args: PageArgs & { readonly subject?: string | null; readonly action?: readonly string[] | null },
  { reader, caller }: ApiContext,
) {
  requireWrite(caller)
  const size = pageSize(args.first)
  const which = { subject: args.subject ?? null, actions: args.action?.length ? args.action : null }
  const before = args.after ? fromCursor(args.after, DATED_KEY) : LAST
  const rows = await reader.read('read/audit-page', { before, ...which, limit: size + 1 })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => row.record.key,
    (row) => row.record,
  )
  return { ...page, totalCount: async () => (await reader.read('read/audit-count', which))[0]!.count }
}
