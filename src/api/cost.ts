// What an operation may cost: how many things it asks for, counted before it is run, with the values of its variables.
// A page counts as many times as its size; other lists are reckoned at a few items each.
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** What a list that has no page size is reckoned at. */
const LIST = 5
/** Fields that read a whole list for one answer: each counts as a page of the largest size. */
const WHOLE = new Set([
  'totalCount',
  'facets',
  'climate',
  'stats',
  'factCount',
  'coOccurrences',
  'path',
  'neighbourhood',
  'commitments',
  'agreements',
  'accounts',
  'identityProposals',
  'issues',
  'positionOn',
  'stances',
])
/** Fields that do so where they are asked as of a moment: what is kept by the database now must be counted then. */
const WHOLE_THEN = new Set(['pairs', 'publishers'])
const WHOLE_COST = 100
/** Arguments that say how many items are wanted at most. */
const SIZES = ['first', 'limit'] as const

interface Operation {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, SelectionSetNode>
  readonly variables: Readonly<Record<string, unknown>>
}

interface Place {
  /** Type on which fields are selected; undefined where it has none of its own. */
  readonly type: unknown
  /** Size of the page that they are fields of. */
  readonly page: number
}

type Arguments = Readonly<Record<string, unknown>>

function argumentsOf(field: FieldNode, type: unknown, { variables }: Operation): Arguments {
  if (!isObjectType(type) && !isInterfaceType(type)) return {}
  const definition = type.getFields()[field.name.value]
  if (!definition) return {}
  try {
    return getArgumentValues(definition, field, variables)
  } catch (error) {
    // The execution will say so, at its place.
    if (error instanceof GraphQLError) return {}
    throw error
  }
}

function sizeOf(field: FieldNode, type: unknown, args: Arguments, page: number): number {
  if (!isObjectType(type) && !isInterfaceType(type)) return 1
  const asked = SIZES.map((name) => args[name]).find((value): value is number => typeof value === 'number')
  if (asked !== undefined) return Math.max(1, asked)
  if (Array.isArray(args.ids)) return args.ids.length
  const definition = type.getFields()[field.name.value]
  if (!definition || !isListType(getNullableType(definition.type))) return 1
  return field.name.value === 'edges' || field.name.value === 'nodes' ? page : LIST
}

function costOfSet(set: SelectionSetNode, place: Place, operation: Operation): number {
  let sum = 0
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) sum += costOfField(node, place, operation)
    else {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : operation.fragments.get(node.name.value)
      const on = node.kind === Kind.INLINE_FRAGMENT ? node.typeCondition?.name.value : undefined
      if (inner) sum += costOfSet(inner, on ? { ...place, type: operation.schema.getType(on) } : place, operation)
    }
  }
  return sum
}

function costOfField(field: FieldNode, { type, page }: Place, operation: Operation): number {
  const name = field.name.value
  const then = WHOLE_THEN.has(name) && typeof argumentsOf(field, type, operation).asOf === 'string'
  const own = then || WHOLE.has(name) ? WHOLE_COST : 0
  if (!field.selectionSet || !(isObjectType(type) || isInterfaceType(type))) return own
  const definition = type.getFields()[name]
  const inner = definition ? getNamedType(definition.type) : undefined
  if (!inner || !isCompositeType(inner)) return own
  const args = argumentsOf(field, type, operation)
  const size = sizeOf(field, type, args, page)
  const connection = isObjectType(inner) && inner.name.endsWith('Connection')
  const below = costOfSet(field.selectionSet, { type: inner, page: connection ? size : page }, operation)
  // A connection's items are counted below, at `edges` and `nodes`.
  return own + (connection ? below : size * (1 + below))
}

/**
 * What an operation costs at most; 0 where it cannot be run anyway.
 * @param given its variables as they came
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Readonly<Record<string, unknown>> | null | undefined,
): number {
  const operation = getOperationAST(document, operationName)
  if (!operation) return 0
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given ?? {})
  if (!coerced) return 0
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [])),
  )
  const root = schema.getRootType(operation.operation) as GraphQLObjectType | undefined
  return costOfSet(operation.selectionSet, { type: root, page: 1 }, { schema, fragments, variables: coerced })
}
