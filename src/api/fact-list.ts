// Lists of facts: from a field's arguments to the page to read, and from its rows to the connection.
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { LAST, type PageRequest, type Scope, type Selection } from '../graph/read/pages.ts'
import type { FactRow, Filter, Term } from '../graph/read/rows.ts'
import { DATED_KEY, fromCursor } from './cursor.ts'
import { factParts } from './fact-parts.ts'
import { split, toFilter } from './filter.ts'
import type { FactFilter } from './generated/schema.ts'
import { type Page, pageSize, toPage } from './page.ts'
import { below, onItems } from './selection.ts'

/** Arguments of every list of facts. */
export interface FactListArgs {
  readonly filter?: FactFilter | null
  readonly order?: 'NEWEST' | 'OLDEST' | null
  readonly first?: number | null
  readonly after?: string | null
}

/** A page of facts that knows how to count the whole list. */
export interface FactPage extends Page<FactRow> {
  readonly selection: Selection
}

/** Labels that all facts of a list have, such as `Claim` or `Pledge`; null for facts of all kinds. */
export type Labels = string | null

const KINDS = new Set(['Pledge', 'Position', 'Meeting', 'Action', 'Milestone'])

function selectionOf(scope: Scope, label: Labels, filter: Filter, asOf: string | null): Selection {
  const taken = split(filter)
  const terms: Term[] = []
  let within = scope
  const kind = label && KINDS.has(label) ? label : taken.kind
  // A kind that the list's own key cannot answer stays a term.
  if (scope.list === 'pair' && kind && scope.kind === null) within = { ...scope, kind: kind.toUpperCase() }
  else if (kind) terms.push({ on: 'kind', in: [kind], not: false })
  if (label && taken.kind && taken.kind !== kind) terms.push({ on: 'kind', in: [taken.kind], not: false })
  if (label === 'Claim' || label === 'Event') {
    if (scope.list === 'all') within = { ...scope, claims: label === 'Claim', events: label === 'Event' }
    else terms.push({ on: 'kind', in: [label], not: false })
  }
  if (taken.pair) terms.push({ on: 'pair', in: [taken.pair], not: false })
  const rest = taken.rest ?? (terms.length > 0 ? [[]] : null)
  return {
    scope: within,
    low: taken.from ?? '',
    high: taken.to ?? LAST,
    asOf,
    filter: rest?.map((alternative) => [...terms, ...alternative]) ?? null,
  }
}

type Ends = Pick<Selection, 'low' | 'high'>

/** The ends of the keys after a cursor, within those that dates set. */
export function cut({ low, high }: Ends, order: 'NEWEST' | 'OLDEST', key: string): Ends {
  const keys = [low, key, high].sort()
  return order === 'NEWEST' ? { low, high: keys[1]! } : { low: keys[1]!, high }
}

/** What a field asks of a list of facts. */
export interface FactList {
  readonly selection: Selection
  /** Null where neither items nor the page's ends were asked for. */
  readonly request: PageRequest | null
}

/**
 * Reads a field's arguments and selection.
 * @param scope whose list
 * @param label what the list is limited to
 * @param fields the field's nodes
 * @throws GraphQLError BAD_USER_INPUT naming the argument that cannot be used
 */
export function factList(
  scope: Scope,
  label: Labels,
  args: FactListArgs,
  fields: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  asOf: string | null,
): FactList {
  return factListOf(scope, label, toFilter(args.filter), args, fields, info, asOf)
}

/** As `factList`, with the filter read already. */
export function factListOf(
  scope: Scope,
  label: Labels,
  filter: Filter,
  args: Omit<FactListArgs, 'filter'>,
  fields: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>,
  asOf: string | null,
): FactList {
  const size = pageSize(args.first)
  const order = args.order ?? 'NEWEST'
  const selection = selectionOf(scope, label, filter, asOf)
  const key = args.after ? fromCursor(args.after, DATED_KEY) : null
  const from = key === null ? {} : cut(selection, order, key)
  const asked = below(fields, info)
  const wanted = asked.has('edges') || asked.has('nodes') || asked.has('pageInfo')
  const parts = factParts(onItems(fields, info), info, asOf)
  return {
    selection,
    request: wanted ? { ...selection, ...from, order, limit: size + 1, parts } : null,
  }
}

/** The connection of a list's rows. */
export function factPage(list: FactList, args: FactListArgs, rows: readonly FactRow[]): FactPage {
  const page = toPage(rows, pageSize(args.first), args.after, (row) => row.key)
  return { ...page, selection: list.selection }
}
