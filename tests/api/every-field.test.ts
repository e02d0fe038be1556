// Every field of every type can be asked for and answers without an error: the schema promises nothing that is not there.
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildApiSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { emptyGraph } from '../graph/database.ts'
import { everything, ROOTS } from './everything.ts'
import { ask, asWriter, dataOf, serviceOver, settings, tell } from './service.ts'
import { STORIES } from './stories.ts'

let graph: Graph
let service: Service
const schema = buildApiSchema()

const named = (name: string) => schema.getType(name) as GraphQLObjectType

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, STORIES)
  // Everything at once is more than anyone may ask for.
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_COST: '100000000', ENTENTE_MAX_TOKENS: '1000000' }) })
})
afterAll(() => graph?.close())

it.each(ROOTS)('%s: %s', async (type, root) => {
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
