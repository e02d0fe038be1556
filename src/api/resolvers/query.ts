// The root fields for reading.
import type { GraphQLResolveInfo } from 'graphql'
import { identityProposals } from '../../graph/identity.ts'
import { readJob } from '../../graph/jobs.ts'
import type { EntityRow } from '../../graph/read/rows.ts'
import { accounts } from '../accounts.ts'
import { articleFilter, articlePage } from '../articles.ts'
import { setAsOf } from '../as-of.ts'
import { findPair } from '../bilateral.ts'
import { commitments } from '../commitments.ts'
import type { ApiContext } from '../context.ts'
import { type EntitySearchArgs, searchEntities } from '../entity-search.ts'
import { badArgument } from '../errors.ts'
import type {
  QueryArticlesArgs,
  QueryIdentityProposalsArgs,
  QueryNeighbourhoodArgs,
  QueryPathArgs,
  QuerySearchArgs,
} from '../generated/schema.ts'
import { entityKey } from '../names.ts'
import { loadNode } from '../node.ts'
import { audit, pairs, stats } from '../overview.ts'
import { pageSize } from '../page.ts'
import { neighbourhood, path } from '../picture.ts'
import { publishers } from '../publishers.ts'
import { rootList } from '../root-lists.ts'
import { stories } from '../stories.ts'
import { searchText } from '../text-search.ts'
import { labelOf } from '../types.ts'

type Moment = { readonly asOf?: string | null }

async function oneEntity(
  args: Readonly<Record<string, unknown>>,
  names: readonly string[],
  types: readonly string[] | null,
  context: ApiContext,
): Promise<EntityRow | null> {
  const given = names.filter((name) => typeof args[name] === 'string')
  if (given.length !== 1) throw badArgument(names.join(', '), `give exactly one of ${names.join(' and ')}.`)
  const row = await context.loaders.named.load(entityKey(args[given[0]!] as string, given[0]!, types))
  return row && (types === null || types.includes(row.type)) ? row : null
}

export const Query = {
  node: (_: unknown, args: Moment & { id: string }, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return loadNode(args.id, args.asOf ?? null, context)
  },
  nodes: (_: unknown, args: Moment & { ids: readonly string[] }, context: ApiContext, info: GraphQLResolveInfo) => {
    if (args.ids.length > 100) throw badArgument('ids', `there are ${args.ids.length}; it takes at most 100.`)
    setAsOf(context.moments, info, args.asOf)
    return Promise.all(args.ids.map((id) => loadNode(id, args.asOf ?? null, context)))
  },
  bilateral: (_: unknown, args: Moment & { a: string; b: string }, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return findPair(args, context, info)
  },
  country: (_: unknown, args: Moment, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return oneEntity({ ...args }, ['code', 'name'], ['Country'], context)
  },
  person: (_: unknown, args: Moment, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return oneEntity({ ...args }, ['id', 'name'], ['Person'], context)
  },
  entity: (_: unknown, args: Moment, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return oneEntity({ ...args }, ['id', 'name'], null, context)
  },
  entities: (_: unknown, args: EntitySearchArgs, context: ApiContext) => searchEntities(args, context),
  pairs,
  facts: rootList(null),
  claims: rootList('Claim'),
  commitments,
  accounts,
  identityProposals: (_: unknown, args: QueryIdentityProposalsArgs, { reader }: ApiContext) =>
    identityProposals(reader.read, { types: args.types?.map(labelOf) ?? null, limit: pageSize(args.first, 20) }),
  meetings: rootList('Meeting'),
  actions: rootList('Action'),
  articles: (_: unknown, args: Partial<QueryArticlesArgs>, context: ApiContext, info: GraphQLResolveInfo) => {
    setAsOf(context.moments, info, args.asOf)
    return articlePage(articleFilter(args.filter, args.asOf ?? null), args, context)
  },
  publishers,
  stories,
  search: (_: unknown, args: QuerySearchArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    searchText(args, context, info),
  neighbourhood: (_: unknown, args: QueryNeighbourhoodArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    neighbourhood(args, context, info),
  path: (_: unknown, args: QueryPathArgs, context: ApiContext, info: GraphQLResolveInfo) => path(args, context, info),
  stats,
  job: (_: unknown, { id }: { id: string }, { graph }: ApiContext) => readJob(graph, id),
  audit,
  viewer: (_: unknown, __: unknown, { caller }: ApiContext) => caller,
}
