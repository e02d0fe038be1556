// Lists of facts at the root: which key to seek by, as the filter allows.
import type { GraphQLResolveInfo } from 'graphql'
import { asOfHere, setAsOf } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { type FactListArgs, type FactPage, factListOf, factPage, type Labels } from './fact-list.ts'
import { toFilter } from './filter.ts'
import { pageSeeks } from './root-scope.ts'

/** Makes the resolver of a list of facts at the root. */
export const rootList =
  (label: Labels) =>
  async (
    _: unknown,
    args: FactListArgs & { readonly asOf?: string | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<FactPage> => {
    setAsOf(context.moments, info, args.asOf)
    const { scope, filter } = pageSeeks(toFilter(args.filter), label)
    const asked = factListOf(scope, label, filter, args, info.fieldNodes, info, asOfHere(context.moments, info))
    return factPage(asked, args, asked.request ? await context.loaders.pages.load(asked.request) : [])
  }
