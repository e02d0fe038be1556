import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { extraction, FINLAND, NORWAY, type Story } from './articles.ts'
import { clear, column, emptyGraph } from './database.ts'

const options = { extractor: { name: 'by-hand', version: '1' } }
const WIRE = [
  'Norway and Finland agreed on Monday to open a second crossing over the river at Tana before winter.',
  'The crossing has waited for eleven years while both sides argued over who pays for the road to it.',
  'Lorries with fish now drive four hours through Sweden to reach the markets of the Baltic.',
  'A joint office is to be built on the Finnish bank, with rooms for customs and for the vets who look at the fish.',
  'Drivers welcomed the news but said that they would believe it when they saw the bridge.',
  'The mayor of the Norwegian town spoke of a day that his grandfather had hoped for.',
]
const OTHER = WIRE.map(
  (_, i) =>
    `A different matter altogether filled page ${i} of the paper, on which nobody met anyone for number ${i} talks.`,
)
const story = (publisher: string, sentences: readonly string[]): Story => ({
  publisher,
  sentences,
  entities: [NORWAY, FINLAND],
})

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const papers = [
  story('Wire', WIRE),
  story('Fjord Times', WIRE),
  story('Harbour Post', WIRE.slice(0, 4)),
  story('Lakeland News', ['From our reporter on the river.', ...WIRE.slice(0, 5)]),
  story('Northern Courier', OTHER),
]

test.each([
  ['one by one', papers.map((p) => [p])],
  ['in one batch', [papers]],
])('copies and cuts of one text are one story, another text is another: %s', async (_, batches) => {
  for (const batch of batches) await writeExtractions(graph, batch.map(extraction), options)
  const { rows } = await graph.raw(
    'MATCH (a:Article)-[:IN_STORY]->(s:Story) WITH s, a.publisher AS p ORDER BY p RETURN s.id AS id, collect(p) AS papers ORDER BY size(papers)',
  )
  expect(rows.map((row) => row.papers)).toEqual([
    ['Northern Courier'],
    ['Fjord Times', 'Harbour Post', 'Lakeland News', 'Wire'],
  ])
  const first = extraction(papers[0]!).article.hash
  expect(await column(graph, 'MATCH (s:Story)<-[:IN_STORY]-({publisher: "Wire"}) RETURN s.id')).toEqual([
    `story:${first.slice(0, 24)}`,
  ])
})

test('the search behind it seeks in the index and reads a handful of articles', async () => {
  await writeExtractions(graph, papers.map(extraction), options)
  const { text } = (await import('../../src/graph/statements.ts')).statements().get('write/neighbours')!
  const { plan } = await graph.raw(`PROFILE ${text}`, {
    articles: [{ id: 'x', query: 'b0xnone OR b1xnone' }],
    batch: [],
  })
  expect(JSON.stringify(plan)).not.toMatch(/NodeByLabelScan|AllNodesScan|CartesianProduct/)
})
