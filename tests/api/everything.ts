// Selections of all fields of a type, for questions that leave nothing out.
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { buildApiSchema } from '../../src/api/schema.ts'

const schema = buildApiSchema()

/** What fields with required arguments are given. */
const ARGUMENTS: Readonly<Record<string, string>> = { positionOn: '(issue: "Arctic radar")' }

const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)

/** A selection of all fields of a type, a few levels down; below that only what is at hand. */
export function everything(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    const args = required(field) ? ARGUMENTS[field.name] : ''
    if (args === undefined) return []
    if (isLeafType(inner)) return [`${field.name}${args}`]
    if (depth === 0) return []
    if (!isCompositeType(inner)) return []
    const possible = isObjectType(inner) ? [inner] : schema.getPossibleTypes(inner as never)
    const one = isObjectType(inner)
      ? everything(inner, depth - 1)
      : `__typename ${possible.map((t, i) => `... on ${t.name} { x${i}: __typename }`).join(' ')}`
    return one === '' ? [] : [`${field.name}${args} { __typename ${one} }`]
  })
  return fields.join(' ')
}

/** Root fields that lead to every type, with the type of each. */
export const ROOTS = [
  ['Country', 'country(code: "NO")'],
  ['Person', 'person(name: "Ida Lund")'],
  ['Bilateral', 'bilateral(a: "NOR", b: "FIN")'],
  ['Stats', 'stats'],
  ['Viewer', 'viewer'],
  ['FactConnection', 'facts'],
  ['ClaimConnection', 'claims(filter: {topic: ["Arctic radar"]})'],
  ['MeetingConnection', 'meetings'],
  ['ActionConnection', 'actions'],
  ['ArticleConnection', 'articles'],
  ['PublisherConnection', 'publishers'],
  ['StoryConnection', 'stories'],
  ['BilateralConnection', 'pairs'],
  ['EntityConnection', 'entities(search: "Norway")'],
  ['SearchHitConnection', 'search(text: "radar")'],
  ['Picture', 'neighbourhood(id: "country:NOR", depth: 2)'],
  ['Picture', 'path(from: "country:SWE", to: "country:FIN")'],
  ['AuditRecordConnection', 'audit'],
] as const
