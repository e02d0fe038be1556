// How the pledges of a pair stand: computed from later facts, each step with the sentence that shows it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import type { Service } from '../../src/server.ts'
import { extraction, FINLAND, NORWAY, type Story, SWEDEN } from '../graph/articles.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { dataOf, serviceOver, settings } from './service.ts'

const entities = [NORWAY, FINLAND, SWEDEN]
const day = (date: string) => ({ date, precision: 'DAY' as const })
const pledge = (date: string, content: string, negated = false): Story => ({
  date,
  sentences: [`Norway pledged Finland ${negated ? 'not ' : ''}to ${content}.`],
  entities,
  pledges: [{ sentence: 0, actors: [NORWAY.id], target: FINLAND.id, content, negated, ...day(date) }],
})
const deed = (date: string, sentence: string, status: 'DONE' | 'PLANNED'): Story => ({
  date,
  sentences: [sentence],
  entities,
  actions: [{ sentence: 0, actor: NORWAY.id, recipient: FINLAND.id, plover: 'COOPERATE', status, ...day(date) }],
})

const THEN = '2021-03-03'
const CASES: readonly (readonly [string, string, readonly Story[], readonly string[]])[] = [
  ['PENDING', 'build a lighthouse on the eastern cape', [pledge(THEN, 'build a lighthouse on the eastern cape')], []],
  [
    'REAFFIRMED',
    'repair the northern ferry harbour',
    [pledge(THEN, 'repair the northern ferry harbour'), pledge('2021-05-10', 'repair the northern ferry harbour')],
    ['REAFFIRMS: Norway pledged Finland to repair the northern ferry harbour.'],
  ],
  [
    'IN_PROGRESS',
    'train forty mountain rescue pilots',
    [
      pledge(THEN, 'train forty mountain rescue pilots'),
      deed('2021-06-01', 'Norway is to train forty mountain rescue pilots of Finland from autumn on.', 'PLANNED'),
    ],
    ['PURSUES: Norway is to train forty mountain rescue pilots of Finland from autumn on.'],
  ],
  [
    'KEPT',
    'lease two icebreakers to the coast guard',
    [
      pledge(THEN, 'lease two icebreakers to the coast guard'),
      deed('2021-07-01', 'Norway leased two icebreakers to the coast guard of Finland.', 'DONE'),
    ],
    ['FULFILS: Norway leased two icebreakers to the coast guard of Finland.'],
  ],
  [
    'BROKEN',
    'raise the toll for timber lorries',
    [
      pledge(THEN, 'raise the toll for timber lorries', true),
      deed('2021-08-01', 'Norway raised the toll for timber lorries of Finland.', 'DONE'),
    ],
    ['BREAKS: Norway raised the toll for timber lorries of Finland.'],
  ],
  [
    'WITHDRAWN',
    'open a railway school in the border town',
    [
      pledge(THEN, 'open a railway school in the border town'),
      pledge('2021-09-01', 'open a railway school in the border town', true),
    ],
    ['WITHDRAWS: Norway pledged Finland not to open a railway school in the border town.'],
  ],
  [
    'UNKNOWN',
    'dredge the shallow channel near the islands',
    [
      pledge(THEN, 'dredge the shallow channel near the islands'),
      deed('2021-10-01', 'Norway dredged the shallow channel near the islands for Finland.', 'DONE'),
      pledge('2021-10-01', 'dredge the shallow channel near the islands', true),
    ],
    [
      'FULFILS: Norway dredged the shallow channel near the islands for Finland.',
      'WITHDRAWS: Norway pledged Finland not to dredge the shallow channel near the islands.',
    ],
  ],
]

let graph: Graph
let service: Service
beforeAll(async () => {
  graph = await emptyGraph()
  const stories = CASES.flatMap(([, , all]) => all).map(extraction)
  await writeExtractions(graph, stories, { extractor: { name: 'hand', version: '1' }, timeout: 150_000 })
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_SECONDS: '120' }) })
})
afterAll(async () => {
  await service?.close()
  await graph?.close()
})

const QUERY = `query($status: [CommitmentStatus!], $pair: [String!]) { commitments(first: 50, status: $status, filter: { pair: $pair, to: "${THEN}" }) { nodes {
  content commitment steps { type confidence fact { attestations { nodes { quote } } } } } } }`
interface Shown {
  readonly content: string
  readonly commitment: string
  readonly steps: readonly {
    readonly type: string
    readonly confidence: number
    readonly fact: { readonly attestations: { readonly nodes: readonly { readonly quote: string }[] } }
  }[]
}
const commitments = async (
  pair: readonly string[],
  status: readonly string[] | null = null,
): Promise<readonly Shown[]> => (await dataOf(service, QUERY, { pair, status })).commitments.nodes

test.each(CASES)('%s: %s', async (status, content, _, steps) => {
  const found = (await commitments(['NOR', 'FIN'])).filter((pledge) => pledge.content === content)
  expect(found).toHaveLength(1)
  const [one] = found
  expect(one!.commitment).toBe(status)
  // Each step cites its sentence.
  expect(one!.steps.map((s) => `${s.type}: ${s.fact.attestations.nodes[0]!.quote}`).sort()).toEqual([...steps].sort())
  for (const { confidence } of one!.steps) expect(confidence).toBeGreaterThan(0.5)
})

test('by status, and only those of the pair', async () => {
  expect((await commitments(['NOR', 'FIN'], ['BROKEN', 'WITHDRAWN'])).map((p) => p.commitment).sort()).toEqual([
    'BROKEN',
    'WITHDRAWN',
  ])
  expect(await commitments(['NOR', 'SWE'])).toEqual([])
})

test('no status is kept in the graph', async () => {
  expect(
    await column(graph, 'MATCH (p:Pledge) WHERE p.commitment IS NOT NULL OR p.status IS NOT NULL RETURN p.id'),
  ).toEqual([])
})
