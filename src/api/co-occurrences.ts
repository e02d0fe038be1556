// What else the facts of an entity speak of.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow } from '../graph/read/rows.ts'
import { asOfHere } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { belowCursor, countedKey } from './counted.ts'
import type { EntityType } from './generated/schema.ts'
import type { PageArgs } from './list-page.ts'
import { pageSize, toPage } from './page.ts'
import { labelOf } from './types.ts'

/** Entities that occur together with one, most often first. */
export async function coOccurrences(
  entity: EntityRow,
  args: PageArgs & { readonly types?: readonly EntityType[] | null },
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const size = pageSize(args.first, 10)
  const rows = await context.loaders.coOccurrences.load({
    entity: entity.id,
    types: args.types?.map(labelOf) ?? null,
    below: belowCursor(args.after),
    asOf: asOfHere(context.moments, info),
    limit: size + 1,
  })
  return toPage(
    rows.slice(0, size + 1),
    size,
    args.after,
    (row) => countedKey({ count: row.count, id: row.entity.id }),
    (row) => row.entity,
    ({ count }) => ({ count }),
  )
}
