// Every field of every type can be asked for and answers without an error: the schema promises nothing that is not there.
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApiSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, serviceOver, settings, tell } from './service.ts'
import { STORIES } from './stories.ts'

let graph: Graph
let service: Service
const schema = buildApiSchema()

/** What fields with required arguments are given. */
const ARGUMENTS: Readonly<Record<string, string>> = { positionOn: '(issue: "Arctic radar")' }

const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)

/** A selection of all fields of a type, a few levels down; below that only what is at hand. */
function everything(type: GraphQLObjectType, depth: number): string {
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

const named = (name: string) => schema.getType(name) as GraphQLObjectType

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, STORIES)
  // Everything at once is more than anyone may ask for.
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_COST: '100000000', ENTENTE_MAX_TOKENS: '1000000' }) })
})
afterAll(() => graph?.close())

const NODES = [
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

it.each(NODES)('%s: %s', async (type, root) => {
  const query = `{ found: ${root} { ${everything(named(type), 3)} } }`
  const { data, errors } = await ask(service, query, {}, asWriter)
  expect(errors?.map((error) => `${error.path?.join('.')}: ${error.message}`)).toBeUndefined()
  expect(data.found).not.toBeNull()
})

const FACTS = ['Pledge', 'Position', 'Meeting', 'Action', 'Milestone']

it.each(FACTS)('%s', async (type) => {
  const query = `{ facts(filter: {kinds: [${type.toUpperCase()}]}) { nodes { ... on ${type} { ${everything(named(type), 3)} } } } }`
  const { facts } = await dataOf(service, query)
  expect(facts.nodes.length).toBeGreaterThan(0)
})

it.each(['System', 'Issue', 'Agreement', 'Place'])('%s', async (type) => {
  const query = `{ entities(types: [${type.toUpperCase()}]) { nodes { id ... on ${type} { ${everything(named(type), 3)} } } } }`
  const { entities } = await dataOf(service, query)
  expect(entities.nodes.length).toBeGreaterThan(0)
})
