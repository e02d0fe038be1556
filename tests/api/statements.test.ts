// What questions cost: how many statements are sent, whatever the number of rows; and, by their profiles, that no reading
// statement walks all nodes of a label, multiplies rows with rows, or reads more in a larger graph, but where its header
// says why.
import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../src/api/schema.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { readStatements } from '../../src/graph/statements.ts'
import { STEP_TYPES } from '../../src/graph/thread.ts'
import type { Service } from '../../src/server.ts'
import { entity, type Story, TALKS } from '../graph/articles.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { everything, ROOTS } from './everything.ts'
import { ask, asWriter, dataOf, serviceOver, settings, tell } from './service.ts'
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

/** What a writing statement is planned as now, whatever plan is kept. */
const planOf = async (text: string) => (await graph.raw(`CYPHER replan=force EXPLAIN ${text}`)).plan as Plan

const writing = readStatements().filter((statement) => statement.name.startsWith('write/'))
const onNothing = new Map<string, Plan>()

beforeAll(async () => {
  graph = await emptyGraph()
  for (const { name, text } of writing) onNothing.set(name, await planOf(text))
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
    1,
    `claims(first: $n, filter: {topic: ["system:arctic-radar"]}) { nodes { content ${EVIDENCE} } }`,
  ],
  [
    'claims of an actor on a topic by its name',
    1,
    `claims(first: $n, filter: {topic: ["Arctic radar"], actor: ["Norway"]}) { nodes { content ${EVIDENCE} } }`,
  ],
  ['pairs of a party by its name', 1, 'pairs(with: "Norway", first: $n) { edges { count node { a { name } } } }'],
  [
    'stories with who told them',
    2,
    'stories(first: $n) { nodes { headline publishers { name } articles(first: 5) { nodes { headline } } } }',
  ],
  ['publishers', 1, 'publishers(first: $n, order: ARTICLES) { edges { articles node { name } } }'],
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
  [
    'search in quotes',
    1,
    'search(text: "radar", in: [QUOTE], first: $n) { nodes { text subject { ... on Attestation { quote article { url publisher { name } } } } } }',
  ],
  ['entities by name', 1, 'entities(search: "Norway", first: $n) { nodes { name } }'],
  ['entities of a country by its name', 1, 'entities(search: "Lund", country: "Norway", first: $n) { nodes { name } }'],
  ['all entities of a country by its name', 1, 'entities(country: "Norway", first: $n) { nodes { name } }'],
  [
    'how a stance on a matter changed, by its name',
    2,
    'entity(name: "Norway") { ... on Country { positionOn(issue: "Arctic radar") { issue { name } stance changes { position { content attestations { nodes { quote } } } } positions { content actors { name } } } } }',
  ],
  [
    'meetings and actions',
    2,
    'meetings(first: $n) { nodes { kind place { name } } } actions(first: $n) { nodes { plover actor { name } } }',
  ],
  [
    'a person and what is behind ids',
    3,
    'person(name: "Ida Lund") { name } node(id: "country:NOR") { id } nodes(ids: ["country:NOR", "country:FIN"]) { id }',
  ],
  ['how pledges stand', 1, 'commitments(first: $n) { nodes { content commitment actors { name } } }'],
  [
    'pledges that are open, with their steps',
    3,
    'commitments(status: [PENDING, REAFFIRMED], first: $n) { nodes { content commitment actors { name } steps { fact { summary } } } }',
  ],
  ['a way', 1, 'path(from: "country:NOR", to: "country:FIN") { nodes { entity { name } } edges { type } }'],
  ['a job', 1, 'job(id: "job:none") { status }'],
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

  it('are asked of every root field', () => {
    // Asked apart: accounts by an id, audit records by a writer; the caller is no statement's. Whole lists are compared in
    // batches for identityProposals.
    const apart = new Set(['accounts', 'audit', 'viewer', 'identityProposals'])
    const roots = Object.keys(buildApiSchema().getQueryType()!.getFields()).filter((name) => !apart.has(name))
    const asked = QUESTIONS.map(([, , question]) => ` ${question}`).join()
    expect(roots.filter((name) => !new RegExp(` ${name}(?:\\(| \\{)`).test(asked))).toEqual([])
  })

  it('audit records by their page', async () => {
    sent = []
    const { errors } = await ask(service, '{ audit(first: 5) { nodes { id by action } } }', {}, asWriter)
    expect(errors).toBeUndefined()
    expect(sent).toEqual(['read/audit-page'])
  })

  it('the accounts of a meeting, with the parts of its facts', async () => {
    const [id] = await column(graph, 'MATCH (m:Meeting) RETURN m.id LIMIT 1')
    const told = `fact { summary ... on Pledge { content actors { name } } ${EVIDENCE} } attestations { quote article { headline publisher { name } } }`
    const query = `query ($id: ID!) { accounts(meeting: $id) { meeting { participants { name } ${EVIDENCE} }
      sides { party { name } publishers { name } told { ${told} } leftOut { ${told} } } contradictions { matter a { summary } b { summary } } } }`
    expect(await statementsOf(query, { id })).toEqual(['read/accounts'])
  })

  it('counts and facets only when they are asked for', async () => {
    expect(await statementsOf('{ facts(first: 2) { nodes { id } } }')).toEqual(['read/root-pages'])
    expect(await statementsOf('{ facts { totalCount } }')).toEqual(['read/fact-counts'])
    expect(await statementsOf('{ facts { facets { kinds { value } years { value } } } }')).toEqual(['read/facets'])
  })
})

interface Plan {
  readonly operatorType: string
  readonly dbHits?: number
  readonly children?: readonly Plan[]
}

const operators = (plan: Plan): string[] => [plan.operatorType, ...(plan.children ?? []).flatMap(operators)]
const hitsOf = (plan: Plan): number =>
  (plan.dbHits ?? 0) + (plan.children ?? []).reduce((sum, child) => sum + hitsOf(child), 0)

/** Operators that read all there is, or every row with every other. */
const SCAN = /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypes?Scan|AllRelationshipsScan|IndexScan/
const DEAR = new RegExp(`${SCAN.source}|CartesianProduct`)
/** How headers say that a statement reads a whole list, and is meant to. */
const SAID = /product|all are read|whole list|cost grows|all records|every pair is looked at|listed entities/i

const saidIn = ({ what, notes }: { what: string; notes: readonly string[] }) => [what, ...notes].join(' ')

describe('profiles of reading statements', () => {
  const all = readStatements().filter((statement) => statement.name.startsWith('read/'))
  const asked = new Map<string, Record<string, unknown>>()
  const small = new Map<string, Plan>()
  const grown = new Map<string, Plan>()

  /** Other countries, other matters, other papers: what was asked before has the same answers. */
  const elsewhere = (i: number): Story => {
    const [a, b, c] = ['EST', 'LVA', 'LTU'].map((code) => entity(`country:${code}`, { name: `Land of ${code}` }))
    const person = entity(`person:stranger-${i}`, { name: `Q${i}uno Z${i}` })
    const matter = entity('system:tunnel', { name: 'Gulf tunnel' })
    return {
      publisher: `Gulf Paper ${i}`,
      headline: `Number ${i}`,
      date: `2001-0${1 + (i % 9)}-1${i % 10}`,
      sentences: ['They met.', `Unlike ${i} they will dig.`, 'It is against it.', 'It expelled envoys.'],
      entities: [a!, b!, c!, person, matter],
      meetings: [{ sentence: 0, participants: [person.id], countries: [a!.id, b!.id] }],
      pledges: [{ sentence: 1, actors: [a!.id], target: b!.id, content: `dig tunnel ${i}`, about: [matter.id] }],
      positions: [
        { sentence: 2, actors: [c!.id], target: a!.id, stance: 'OPPOSES', content: 'digging', about: [matter.id] },
      ],
      actions: [{ sentence: 3, actor: b!.id, recipient: c!.id, plover: 'SANCTION', mode: 'expel' }],
    }
  }

  const profile = async (plans: Map<string, Plan>) => {
    for (const { name, text } of all) {
      const params = asked.get(name)
      if (params) plans.set(name, (await graph.raw(`PROFILE ${text}`, params)).plan as Plan)
    }
  }

  beforeAll(async () => {
    const recording = serviceOver(
      {
        ...graph,
        read: (name, params, options) => {
          asked.set(name, params)
          return graph.read(name, params, options)
        },
      },
      { config: settings({ ENTENTE_MAX_COST: '100000000', ENTENTE_MAX_TOKENS: '1000000' }) },
    )
    const type = (name: string) => buildApiSchema().getType(name) as GraphQLObjectType
    const { articles } = await dataOf(recording, '{ articles { nodes { id attestations { nodes { id } } } } }')
    const article = articles.nodes.find(
      (one: { attestations: { nodes: object[] } }) => one.attestations.nodes.length > 0,
    )
    const questions = [
      ...ROOTS.map(([name, root]) => `{ ${root} { ${everything(type(name), 3)} } }`),
      `{ facts { nodes { id ${['Pledge', 'Meeting'].map((name) => `... on ${name} { ${everything(type(name), 2)} }`).join(' ')} } } }`,
      `{ nodes(ids: ["${article.id}", "dyad:FIN-NOR", "country:NOR"]) { id } }`,
      `{ attestation: node(id: "${article.attestations.nodes[0].id}") { ... on Attestation { quote article { headline story { id } } fact { id } } } }`,
      'query { facts(first: 1) { nodes { attestations(first: 1) { pageInfo { endCursor } } } } }',
      '{ stats(asOf: "2030-01-01") { articles } path(from: "country:SWE", to: "country:FIN", asOf: "2030-01-01") { nodes { distance } } }',
      '{ publishers { totalCount facets { kinds { value } } } stories { totalCount facets { years { value } } } articles { totalCount facets { years { value } } } }',
      '{ search(text: "radar", in: [QUOTE]) { nodes { text } } }',
      '{ entities { nodes { name } } identityProposals { __typename } audit { totalCount } job(id: "job:none") { status } }',
    ]
    for (const question of questions) {
      const { errors } = await ask(recording, question, {}, asWriter)
      expect(errors, question.slice(0, 80)).toBeUndefined()
    }
    const [meeting] = (await dataOf(recording, '{ meetings { nodes { id } } }')).meetings.nodes
    await dataOf(recording, `{ accounts(meeting: "${meeting.id}") { sides { told { fact { id } } } } }`)
    // What is asked by commands, subscriptions and exports, or only in cases of its own.
    const ids = (asked.get('read/fact-support')?.ids ?? []) as string[]
    const rest: Record<string, Record<string, unknown>> = {
      'read/article-by-url': { url: 'https://none.example' },
      'read/fact-links': { ids },
      'read/recorded': { since: '2999-01-01', limit: 500 },
      'read/job-state': { id: 'job:none' },
      'read/attestation-articles': { ids: [article.attestations.nodes[0].id] },
      'read/article-stories': { ids: [article.id] },
      'read/audit-records': { ids: ['audit:none'] },
      'read/article-publishers': { ids: [article.id] },
      'read/publishers': { ids: ['publisher:none'], asOf: null },
      'read/attestation-counts': { ids, asOf: null },
      'read/attestations': { pages: [{ at: 0, fact: ids[0], before: null, with: { article: true } }], limit: 2 },
      'read/stances': {
        pages: [{ at: 0, topic: 'system:arctic-radar', high: '~', asOf: null, with: {} }],
        attestations: 1,
      },
      'read/alike': { asked: [{ id: 'person:ida-lund', type: 'Person', query: '"Ida Lund"' }] },
      'read/profiles': { ids: ['person:ida-lund', 'person:aino-koski'] },
    }
    for (const [name, params] of Object.entries(rest)) if (!asked.has(name)) asked.set(name, params)
    // Pages are full before anything is compared.
    for (const [from, plans] of [
      [0, small],
      [60, grown],
    ] as const) {
      await tell(
        graph,
        Array.from({ length: 60 }, (_, i) => elsewhere(from + i)),
      )
      await profile(plans)
    }
  }, 900_000)

  it('are of all reading statements, asked as the service asks them', () => {
    expect(all.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([])
  })

  it.each(all.map((statement) => [statement.name, statement] as const))('%s', (name, statement) => {
    const said = saidIn(statement)
    const dear = operators(grown.get(name)!).filter((operator) => DEAR.test(operator))
    if (dear.length > 0) expect(said, `${name} has ${dear.join(', ')}`).toMatch(SAID)
    // Of a graph nearly twice as large the same is read, but by what reads a whole list.
    const [before, after] = [hitsOf(small.get(name)!), hitsOf(grown.get(name)!)]
    if (after > 1.5 * before + 50) expect(said, `${name} took ${before} db hits and takes ${after}`).toMatch(SAID)
  })
})

// The first plan is kept: what is right on an empty graph must be right on a full one.
describe('plans of writing statements, on an empty graph and on one with something in it', () => {
  it.each(writing.map((statement) => [statement.name, statement] as const))('%s', async (name, statement) => {
    const plans = [onNothing.get(name)!, await planOf(statement.text)]
    const dear = plans.flatMap(operators).filter((operator) => SCAN.test(operator))
    if (dear.length > 0) expect(saidIn(statement), `${name} has ${dear.join(', ')}`).toMatch(SAID)
  })

  it('links steps of every type', () => {
    const { text } = writing.find(({ name }) => name === 'write/steps')!
    expect([...text.matchAll(/MERGE \(f\)-\[r:(\w+)\]/g)].map(([, type]) => type).sort()).toEqual(
      [...STEP_TYPES].sort(),
    )
  })
})
