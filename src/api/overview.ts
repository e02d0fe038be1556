// What the graph holds: figures, the liveliest pairs, publishers, stories, records of changes.
import { LAST } from '../graph/read/pages.ts'
import { type BilateralNode, pairNode } from './bilateral.ts'
import { requireWrite } from './caller.ts'
import type { ApiContext } from './context.ts'
import { belowCursor, countedKey } from './counted.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { badArgument } from './errors.ts'
import type { PublisherKind } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { entityKey } from './names.ts'
import { pageSize, toPage } from './page.ts'

const FACTS = new Set(['Pledge', 'Position', 'Meeting', 'Action', 'Milestone'])
const ID_KEY = /^[a-z]+:\S+$/

/** Resolver of `stats`. */
export async function stats(_: unknown, __: unknown, { reader }: ApiContext) {
  const [row] = await reader.read('read/stats', {})
  const { labels, ...counts } = row!
  const facet = ({ label, count }: { label: string; count: number }) => ({ value: label.toUpperCase(), label, count })
  return {
    ...counts,
    entities: labels.filter(({ label }) => !FACTS.has(label)).map(facet),
    facts: labels.filter(({ label }) => FACTS.has(label)).map(facet),
  }
}

/** Resolver of `pairs`. */
export async function pairs(_: unknown, args: PageArgs & { readonly with?: string | null }, context: ApiContext) {
  const size = pageSize(args.first)
  const party = args.with ? await context.loaders.named.load(entityKey(args.with, 'with')) : null
  if (args.with && !party) throw badArgument('with', `no country or organisation is called "${args.with}".`)
  const below = belowCursor(args.after)
  const rows = await context.reader.read('read/pairs', {
    party: party?.id ?? null,
    belowCount: below?.count ?? null,
    belowId: below?.id ?? null,
    limit: size + 1,
  })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => countedKey({ count: row.count, id: row.dyad }),
    (row): BilateralNode => ({ ...pairNode(row.dyad), parties: [row.parties[0]!, row.parties[1]!] }),
    ({ count }) => ({ count }),
  )
  return { ...page, totalCount: rows[0]?.total ?? 0 }
}

/** Resolver of `publishers`. */
export async function publishers(
  _: unknown,
  args: PageArgs & { readonly kind?: readonly PublisherKind[] | null },
  { reader }: ApiContext,
) {
  const size = pageSize(args.first)
  const kinds = args.kind?.length ? args.kind : null
  const after = args.after ? fromCursor(args.after, ID_KEY) : ''
  const rows = await reader.read('read/publisher-page', { after, kinds, limit: size + 1 })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => row.publisher.id,
    (row) => row.publisher,
  )
  return { ...page, totalCount: async () => (await reader.read('read/publisher-count', { kinds }))[0]!.count }
}

/** Resolver of `stories`. */
export async function stories(
  _: unknown,
  args: PageArgs & { readonly minArticles?: number | null },
  { reader }: ApiContext,
) {
  const size = pageSize(args.first)
  const minArticles = args.minArticles ?? 1
  const before = args.after ? fromCursor(args.after, DATED_KEY) : LAST
  const rows = await reader.read('read/story-page', { before, minArticles, limit: size + 1 })
  const page = toPage(
    rows,
    size,
    args.after,
    (row) => row.key,
    ({ id }) => ({ id }),
  )
  return { ...page, totalCount: async () => (await reader.read('read/story-count', { minArticles }))[0]!.count }
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
