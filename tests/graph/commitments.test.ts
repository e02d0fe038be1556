import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { commitmentStatus, type StepType } from '../../src/graph/thread.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { extraction, FINLAND, NORWAY, type Story, SWEDEN } from './articles.ts'
import { clear, dump, emptyGraph } from './database.ts'

const options = { extractor: { name: 'by-hand', version: '1' } }
const entities = [NORWAY, FINLAND, SWEDEN]
const day = (date: string) => ({ date, precision: 'DAY' as const })

const PROMISE: Story = {
  date: '2021-03-03',
  sentences: ['Norway promised Finland to repair the northern ferry harbour.'],
  entities,
  pledges: [
    {
      sentence: 0,
      actors: [NORWAY.id],
      target: FINLAND.id,
      content: 'repair the northern ferry harbour',
      ...day('2021-03-03'),
    },
  ],
}
const AGAIN: Story = {
  date: '2021-05-10',
  sentences: ['Norway said again that it would repair the northern ferry harbour.'],
  entities,
  pledges: [{ sentence: 0, actors: [NORWAY.id], content: 'repair the northern ferry harbour', ...day('2021-05-10') }],
}
const DONE: Story = {
  date: '2021-08-20',
  sentences: [
    'Norway repaired the northern ferry harbour with Finland.',
    'Sweden repaired the northern ferry harbour too.',
  ],
  entities,
  actions: [
    { sentence: 0, actor: NORWAY.id, recipient: FINLAND.id, plover: 'COOPERATE', ...day('2021-08-20') },
    { sentence: 1, actor: SWEDEN.id, recipient: FINLAND.id, plover: 'COOPERATE', ...day('2021-08-20') },
  ],
}

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const stepsOf = async () => {
  const { rows } = await graph.raw(
    `MATCH (f)-[r:REAFFIRMS|WITHDRAWS|FULFILS|BREAKS|PURSUES]->(p:Pledge)
     RETURN p.date AS pledge, type(r) AS type, f.date AS date, r.confidence > 0.5 AS sure ORDER BY pledge, date`,
  )
  return rows
}

test.each([
  ['in their order', [[PROMISE], [AGAIN], [DONE]]],
  ['backwards', [[DONE], [AGAIN], [PROMISE]]],
  ['in one batch', [[AGAIN, DONE, PROMISE]]],
])('steps are found whichever article comes first: %s', async (_, batches) => {
  for (const batch of batches) await writeExtractions(graph, batch.map(extraction), options)
  expect(await stepsOf()).toEqual([
    { pledge: '2021-03-03', type: 'REAFFIRMS', date: '2021-05-10', sure: true },
    { pledge: '2021-03-03', type: 'FULFILS', date: '2021-08-20', sure: true },
    { pledge: '2021-05-10', type: 'FULFILS', date: '2021-08-20', sure: true },
  ])
})

test('the status of a commitment follows from its steps as they come in', async () => {
  const status = async () => {
    const steps = (await stepsOf()).filter((row) => row.pledge === '2021-03-03')
    return commitmentStatus(steps.map((row) => ({ type: row.type as StepType, date: row.date as string })))
  }
  const seen: string[] = []
  for (const story of [PROMISE, AGAIN, DONE]) {
    await writeExtractions(graph, [extraction(story)], options)
    seen.push(await status())
  }
  expect(seen).toEqual(['PENDING', 'REAFFIRMED', 'KEPT'])
  const before = await dump(graph)
  await writeExtractions(graph, [PROMISE, AGAIN, DONE].map(extraction), options)
  expect(await dump(graph)).toEqual(before)
})
