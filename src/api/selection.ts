// What a request selects below a field: read ahead, so that a statement fetches that and nothing else.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** Fields selected on one object, by name; a field selected twice, with other arguments, is there twice. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>

type Info = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

function included(node: SelectionNode, info: Info): boolean {
  if (!node.directives?.length) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)
  return skip?.if !== true && include?.if !== false
}

function collect(set: SelectionSetNode, info: Info, found: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (!included(node, info)) continue
    if (node.kind === Kind.FIELD) {
      const list = found.get(node.name.value)
      if (list) list.push(node)
      else found.set(node.name.value, [node])
    } else {
      const inner: FragmentDefinitionNode | typeof node | undefined =
        node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node
      if (inner) collect(inner.selectionSet, info, found)
    }
  }
}

/** The fields selected below some fields, whatever type they are conditioned on. */
export function below(fields: readonly FieldNode[] | undefined, info: Info): Selected {
  const found = new Map<string, FieldNode[]>()
  for (const field of fields ?? []) if (field.selectionSet) collect(field.selectionSet, info, found)
  return found
}

/** The fields selected on the items of a connection: below `edges { node }` and `nodes`. */
export function onItems(fields: readonly FieldNode[] | undefined, info: Info): Selected {
  const found = new Map<string, FieldNode[]>()
  const connection = below(fields, info)
  const items = [...(below(connection.get('edges'), info).get('node') ?? []), ...(connection.get('nodes') ?? [])]
  for (const field of items) if (field.selectionSet) collect(field.selectionSet, info, found)
  return found
}

/** A field's arguments as the request gives them: variables put in, neither checked nor with defaults. */
export function argumentsOf(field: FieldNode, info: Info): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (field.arguments ?? []).map((argument) => [
      argument.name.value,
      valueFromASTUntyped(argument.value, info.variableValues),
    ]),
  )
}
