// Parts of the picture layer to draw.
import type { GraphQLResolveInfo } from 'graphql'
import type { EntityRow, PictureEdgeRow } from '../graph/read/rows.ts'
import { setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { highest, lowest } from './dates.ts'
import { badArgument } from './errors.ts'
import { below } from './selection.ts'

const TYPE = /^[A-Z_]{2,40}$/

interface Range {
  readonly asOf?: string | null
  readonly types?: readonly string[] | null
  readonly from?: string | null
  readonly to?: string | null
}

function range({ types, from, to, asOf }: Range, info: GraphQLResolveInfo) {
  for (const type of types ?? []) {
    if (!TYPE.test(type)) throw badArgument('types', `"${type}" is no type of the picture, such as PLEDGED or OPPOSES.`)
  }
  return {
    types: types?.length ? types : null,
    from: from ? lowest(from) : null,
    to: to ? highest(to) : null,
    asOf: asOf ?? null,
    facts: below(below(info.fieldNodes, info).get('edges'), info).has('facts'),
  }
}

const within = (argument: string, value: number, most: number): number => {
  if (value >= 1 && value <= most) return value
  throw badArgument(argument, `${value} is out of range; it takes 1 to ${most}.`)
}

const label = ({ type, negated }: PictureEdgeRow): string =>
  `${type.toLowerCase().replaceAll('_', ' ')}${negated ? (type === 'PLEDGED' ? ' not to' : ' (denied)') : ''}`

function edge(row: PictureEdgeRow) {
  return {
    ...row,
    id: `${row.from}|${row.type}|${row.to}`,
    label: label(row),
    facts: async (_: unknown, { loaders }: ApiContext) =>
      (await Promise.all(row.facts.map((id) => loaders.facts.load({ id, parts: {} })))).filter((fact) => fact !== null),
  }
}

const picture = (
  nodes: readonly { readonly distance: number; readonly entity: EntityRow }[],
  edges: readonly PictureEdgeRow[],
  truncated: boolean,
) => ({ nodes, edges: edges.map(edge), truncated })

/** Resolver of `neighbourhood`. */
export async function neighbourhood(
  args: Range & { readonly id: string; readonly depth?: number | null; readonly limit?: number | null },
  { reader, moments }: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(moments, info, args.asOf)
  const [row] = await reader.read('read/neighbourhood', {
    id: args.id,
    depth: within('depth', args.depth ?? 1, 3),
    limit: within('limit', args.limit ?? 50, 300),
    ...range(args, info),
  })
  if (!row) throw badArgument('id', `there is no entity ${args.id}.`)
  return picture(row.nodes, row.edges, row.more)
}

/** Resolver of `path`. */
export async function path(
  args: Pick<Range, 'asOf'> & { readonly from: string; readonly to: string; readonly maxLength?: number | null },
  { reader, moments }: ApiContext,
  info: GraphQLResolveInfo,
) {
  setAsOf(moments, info, args.asOf)
  const most = within('maxLength', args.maxLength ?? 4, 6)
  if (args.from === args.to) throw badArgument('to', 'it is where the way starts; give another entity.')
  const given = range({ asOf: args.asOf ?? null }, info)
  const statement = given.asOf === null ? 'read/path' : 'read/path-as-of'
  const [row] = await reader.read(statement, { start: args.from, end: args.to, most, ...given })
  return row ? picture(row.nodes, row.edges, false) : null
}
