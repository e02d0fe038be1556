// A pair: found by what its parties are called, with the first page of each list that was asked for, in one statement.
import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import { readPair } from '../graph/read/bilateral.ts'
import type { EntityRow, FactRow } from '../graph/read/rows.ts'
import { asOfHere } from './as-of.ts'
import type { ApiContext } from './context.ts'
import { badArgument } from './errors.ts'
import { type FactList, type FactListArgs, factList, type Labels } from './fact-list.ts'
import { entityKey } from './names.ts'
import { below } from './selection.ts'

/** A pair as resolvers know it. */
export interface BilateralNode {
  readonly id: string
  readonly dyad: string
  /** In the order asked for; null where the pair was come by otherwise. */
  readonly parties: readonly [EntityRow, EntityRow] | null
  /** Pages that were read with the pair, by response key. */
  readonly read: ReadonlyMap<string, readonly FactRow[]>
}

/** The lists of a pair, and what each is limited to. */
export const PAIR_LISTS: Readonly<Record<string, Labels>> = {
  timeline: null,
  pledges: 'Pledge',
  positions: 'Position',
  meetings: 'Meeting',
  actions: 'Action',
}

/** Labels that parties of a pair may have. */
const PARTY = ['Country', 'Organization']

/** A pair by its key. */
export const pairNode = (dyad: string): BilateralNode => ({ id: `dyad:${dyad}`, dyad, parties: null, read: new Map() })

interface Ahead {
  readonly key: string
  readonly list: FactList
}

function listsAhead(info: GraphQLResolveInfo, asOf: string | null): readonly Ahead[] {
  const type = info.schema.getType('Bilateral') as GraphQLObjectType
  const selected = below(info.fieldNodes, info)
  return Object.entries(PAIR_LISTS).flatMap(([name, label]) => {
    const byKey = new Map<string, FieldNode[]>()
    for (const field of selected.get(name) ?? []) {
      const key = field.alias?.value ?? name
      byKey.set(key, [...(byKey.get(key) ?? []), field])
    }
    return [...byKey].map(([key, fields]) => {
      const args = getArgumentValues(type.getFields()[name]!, fields[0]!, info.variableValues) as FactListArgs
      const scope = { list: 'pair', dyad: '', kind: null } as const
      return { key, list: factList(scope, label, args, fields, info, asOf) }
    })
  })
}

/**
 * Finds a pair.
 * @throws GraphQLError BAD_USER_INPUT naming the argument, where nothing is called so or both are the same
 */
export async function findPair(
  args: { readonly a: string; readonly b: string },
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<BilateralNode> {
  const keys = [entityKey(args.a, 'a', PARTY, 0), entityKey(args.b, 'b', PARTY, 1)]
  const ahead = listsAhead(info, asOfHere(context.moments, info)).filter(({ list }) => list.request)
  const { parties, dyad, pages } = await readPair(
    context.reader.read,
    keys,
    ahead.map(({ list }) => list.request!),
  )
  const [a, b] = parties
  for (const [name, party] of [
    ['a', a],
    ['b', b],
  ] as const) {
    if (!party)
      throw badArgument(name, `no country or organisation is called "${args[name]}". Try entities(search: …).`)
  }
  if (!dyad) throw badArgument('b', `"${args.a}" and "${args.b}" are the same. A pair takes two.`)
  return {
    ...pairNode(dyad),
    parties: [a!, b!],
    read: new Map(ahead.map(({ key }, i) => [key, pages[i]!])),
  }
}
