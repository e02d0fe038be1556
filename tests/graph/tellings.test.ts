// The same fact told by several papers is one fact with several attestations; what differs stays apart.
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { retractArticle } from '../../src/graph/retract.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { extraction, FINLAND, KOSKI, LUND, NORWAY, OSLO, RADAR, type Story } from './articles.ts'
import { clear, column, dump, emptyGraph } from './database.ts'

const options = { extractor: { name: 'by-hand', version: '1' } }
const entities = [NORWAY, FINLAND, LUND, KOSKI, RADAR, OSLO]
const day = { date: '2021-03-03', precision: 'DAY' as const }

/** As told in Norway. */
const NORTH: Story = {
  publisher: 'Fjord Times',
  sentences: ['Ida Lund met Aino Koski in Oslo.', 'Norway will not build further radar stations near the border.'],
  entities,
  meetings: [
    { sentence: 0, participants: [LUND.id, KOSKI.id], countries: [NORWAY.id, FINLAND.id], place: OSLO.id, ...day },
  ],
  pledges: [
    {
      sentence: 1,
      actors: [NORWAY.id],
      speaker: LUND.id,
      negated: true,
      content: 'build further radar stations near the border',
      about: [RADAR.id],
      confidence: 0.9,
      ...day,
    },
  ],
}
/** As told in Finland, a day later and less sure. */
const EAST: Story = {
  publisher: 'Lakeland News',
  date: '2021-03-05',
  sentences: [
    'Koski had talks in Norway on the Arctic radar.',
    'Norway promised to build no more radar near the border.',
  ],
  entities,
  meetings: [
    {
      sentence: 0,
      kind: 'MEETING',
      participants: [KOSKI.id],
      countries: [NORWAY.id, FINLAND.id],
      about: [RADAR.id],
      confidence: 0.6,
      ...day,
    },
  ],
  pledges: [
    {
      sentence: 1,
      actors: [NORWAY.id],
      target: FINLAND.id,
      negated: true,
      content: 'build more radar near the border',
      about: [RADAR.id],
      confidence: 0.7,
      ...day,
    },
  ],
}

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const write = (...stories: readonly Story[]) => writeExtractions(graph, stories.map(extraction), options)
const shape = async () => (await dump(graph)).filter((line) => !/recordedAt|writtenAt/.test(line))
const rebuilt = async () => {
  const before = await dump(graph)
  await graph.implicit('write/rebuild-picture', {})
  expect(await dump(graph)).toEqual(before)
}

test('one meeting and one pledge, each with two attestations of two publishers', async () => {
  const [north] = await write(NORTH)
  const [east] = await write(EAST)
  expect(east!.facts.map((f) => f.id)).toEqual(north!.facts.map((f) => f.id))
  const { rows } = await graph.raw(
    `MATCH (m:Meeting) RETURN COUNT { (m)<-[:ATTESTS]-() } AS told, [(m)-[:ABOUT]->(e) | e.id] AS about,
       [(m)-[:HELD_IN]->(e) | e.id] AS place, COUNT { (m)-[:ATTENDED_BY]->(:Person) } AS people, m.kind AS kind`,
  )
  expect(rows).toEqual([{ told: 2, about: [RADAR.id], place: [OSLO.id], people: 2, kind: 'TALKS' }])
  const pledge = await graph.raw(
    `MATCH (c:Pledge) RETURN c.content AS content, COUNT { (c)<-[:ATTESTS]-() } AS told, [(c)-[:ADDRESSED_TO]->(e) | e.id] AS target,
       [(c)-[:SPOKEN_BY]->(e) | e.id] AS speaker`,
  )
  // The surer telling's words; what only the other knows is added.
  expect(pledge.rows).toEqual([
    { content: 'build further radar stations near the border', told: 2, target: [FINLAND.id], speaker: [LUND.id] },
  ])
  expect(await column(graph, 'MATCH (:Country)-[r:PLEDGED]->(:System) RETURN r.publishers')).toEqual([2])
  await rebuilt()
})

test('comes out the same whichever comes first, in one batch or two', async () => {
  await write(NORTH)
  await write(EAST)
  const first = (
    await column(graph, 'MATCH (f:Claim|Event)-[r]->(e:Entity) RETURN type(r) + e.id ORDER BY type(r), e.id')
  ).join()
  const contents = await column(
    graph,
    'MATCH (f:Claim|Event) RETURN [f.content, f.date, f.confidence, f.kind] ORDER BY f.kind',
  )
  for (const order of [[[EAST], [NORTH]], [[EAST, NORTH]], [[NORTH, EAST]]]) {
    await clear(graph)
    for (const batch of order) await write(...batch)
    expect(
      (
        await column(graph, 'MATCH (f:Claim|Event)-[r]->(e:Entity) RETURN type(r) + e.id ORDER BY type(r), e.id')
      ).join(),
    ).toBe(first)
    expect(
      await column(graph, 'MATCH (f:Claim|Event) RETURN [f.content, f.date, f.confidence, f.kind] ORDER BY f.kind'),
    ).toEqual(contents)
  }
})

test('two writers who tell the same at once make one fact', async () => {
  const other = openGraph(inject('neo4j'))
  const both = (n: number, story: Story) => extraction({ ...story, headline: `Edition ${n}` })
  for (let n = 0; n < 4; n++) {
    await clear(graph)
    await Promise.all([
      writeExtractions(graph, [both(n, NORTH)], options),
      writeExtractions(other, [both(n, EAST)], options),
    ])
    expect(await column(graph, 'MATCH (f:Claim|Event) RETURN count(f)')).toEqual([2])
    expect(await column(graph, 'MATCH (t:Attestation) RETURN count(t)')).toEqual([4])
  }
  await other.close()
})

test('retracting one of two leaves the fact on the other, as that one tells it; retracting both withdraws it', async () => {
  await write(EAST)
  const alone = await shape()
  await clear(graph)
  const [east] = await write(EAST)
  const [north] = await write(NORTH)
  expect(await retractArticle(graph, north!.article, { by: 'editor' })).toMatchObject({ withdrawn: [] })
  expect(await column(graph, 'MATCH (c:Pledge) RETURN c.content')).toEqual(['build more radar near the border'])
  const left = (await shape()).filter((line) => alone.includes(line))
  expect(left).toEqual(alone)
  const { withdrawn } = await retractArticle(graph, east!.article, { by: 'editor' })
  expect(withdrawn).toHaveLength(2)
  await rebuilt()
})

test('accounts that contradict each other stay two, linked', async () => {
  await write(NORTH)
  await write({
    ...EAST,
    pledges: EAST.pledges!.map((p) => ({
      ...p,
      negated: false,
      content: 'build further radar stations near the border',
    })),
  })
  const { rows } = await graph.raw(
    'MATCH (a:Pledge)-[r:CONTRADICTS]-(b:Pledge) WHERE a.negated RETURN r.matter AS matter, b.negated AS other',
  )
  expect(rows).toEqual([{ matter: 'NEGATION', other: false }])
  expect(await column(graph, 'MATCH (m:Meeting) RETURN count(m)')).toEqual([1])
})
