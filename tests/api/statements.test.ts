// What questions cost: how many statements are sent, whatever the number of rows; and that no reading statement walks
// all nodes of a label or multiplies rows with rows, but where its header says why.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { readStatements } from '../../src/graph/statements.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { emptyGraph } from '../graph/database.ts'
import { ask, serviceOver, tell } from './service.ts'
import { STORIES } from './stories.ts'

let graph: Graph
let service: Service
let sent: string[] = []

/** The real graph, with the names of its reading statements written down. */
const counted = (inner: Graph): Graph => ({
  ...inner,
  read: (name, params, options) => {
    sent.push(name)
    return inner.read(name, params, options)
  },
})

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, STORIES)
  // More rows of the same kind: a page of them must take no more statements than a page of one.
  await tell(
    graph,
    Array.from({ length: 20 }, (_, i) => ({
      ...TALKS,
      headline: `Edition ${i}`,
      date: `2020-01-${String(i + 1).padStart(2, '0')}`,
    })),
  )
  service = serviceOver(counted(graph))
})
afterAll(() => graph?.close())

async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  sent = []
  const { errors } = await ask(service, query, variables)
  expect(errors).toBeUndefined()
  return sent
}

const EVIDENCE = 'attestations(first: 5) { nodes { quote article { headline publisher { name } } } }'

/** Questions, with how many root fields and connection levels each has. */
const QUESTIONS: readonly (readonly [string, number, string])[] = [
  [
    'a timeline with its evidence',
    1,
    `bilateral(a: "NOR", b: "Finland") { a { name } b { name } timeline(first: $n) { edges { node { summary ... on Claim { actors { name } } ${EVIDENCE} } } pageInfo { endCursor } } }`,
  ],
  [
    'all lists of a pair',
    1,
    `bilateral(a: "NOR", b: "FIN") { timeline(first: $n) { nodes { id } } pledges(first: $n) { nodes { content } } positions(first: $n) { nodes { stance } } meetings(first: $n) { nodes { kind participants { name } place { name } } } actions(first: $n) { nodes { plover } } }`,
  ],
  [
    'claims with their evidence',
    1,
    `claims(first: $n) { nodes { content actors { name } speaker { name } target { name } about { name } ${EVIDENCE} } }`,
  ],
  [
    'claims on a topic by its id',
    2,
    `claims(first: $n, filter: {topic: ["system:arctic-radar"]}) { nodes { content ${EVIDENCE} } }`,
  ],
  ['contradictions of claims', 2, 'claims(first: $n) { nodes { contradictedBy(first: 5) { nodes { summary } } } }'],
  [
    'articles, what they say and who tells it',
    3,
    'articles(first: $n) { nodes { headline publisher { name } facts(first: 5) { nodes { summary } } attestations(first: 5) { nodes { quote } } } }',
  ],
  [
    'an entity with its lists',
    4,
    'country(code: "NO") { facts(first: $n) { nodes { summary } } claims(role: ACTOR, first: $n) { nodes { content } } meetings(first: $n) { nodes { kind } } }',
  ],
  [
    'who stands where',
    2,
    'entity(id: "system:arctic-radar") { ... on System { stances { actor { name } latest { content attestations { nodes { quote } } } } } }',
  ],
  [
    'search with what was found',
    1,
    `search(text: "radar", first: $n) { nodes { text highlights { text } subject { ... on Attestation { quote article { headline publisher { name } } } ... on Claim { id content } ... on Article { headline } } } }`,
  ],
  ['entities by name', 1, 'entities(search: "Norway", first: $n) { nodes { name } }'],
  ['a picture', 1, 'neighbourhood(id: "country:NOR", limit: $n) { nodes { entity { name } } edges { type count } }'],
  ['figures', 1, 'stats { articles facts { value count } }'],
]

describe('as many statements as root fields and levels of lists, at most', () => {
  it.each(QUESTIONS)('%s: %i', async (_, most, question) => {
    const query = question.includes('$n') ? `query ($n: Int!) { ${question} }` : `{ ${question} }`
    const few = await statementsOf(query, { n: 1 })
    const many = await statementsOf(query, { n: 50 })
    expect(many.length, many.join(', ')).toBeLessThanOrEqual(most)
    expect(many.length).toBe(few.length)
  })

  it('counts and facets only when they are asked for', async () => {
    expect(await statementsOf('{ facts(first: 2) { nodes { id } } }')).toEqual(['read/root-pages'])
    expect(await statementsOf('{ facts { totalCount } }')).toEqual(['read/fact-counts'])
    expect(await statementsOf('{ facts { facets { kinds { value } years { value } } } }')).toEqual(['read/facets'])
  })
})

interface Plan {
  readonly operatorType: string
  readonly arguments?: Readonly<Record<string, unknown>>
  readonly children?: readonly Plan[]
}

const operators = (plan: Plan): string[] => [plan.operatorType, ...(plan.children ?? []).flatMap(operators)]

/** Operators that read all there is, or every row with every other. */
const DEAR =
  /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan|AllRelationshipsScan|CartesianProduct/

describe('plans of reading statements', () => {
  const all = readStatements().filter((statement) => statement.name.startsWith('read/'))

  it.each(all.map((statement) => [statement.name, statement] as const))('%s', async (_, statement) => {
    const plan = (await graph.raw(`EXPLAIN ${statement.text}`)).plan as Plan
    const dear = operators(plan).filter((operator) => DEAR.test(operator))
    if (dear.length === 0) return
    const said = [statement.what, ...statement.notes].join(' ')
    expect(said, `${statement.name} has ${dear.join(', ')}`).toMatch(/product|all are read|whole list|cost grows/i)
  })
})
