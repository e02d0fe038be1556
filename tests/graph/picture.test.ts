// The picture layer says what the evidence layer says, no less and no more.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { PICTURE_TYPES } from '../../src/graph/picture.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { EU, extraction, FINLAND, NORWAY, RADAR, type Story, SWEDEN, TALKS } from './articles.ts'
import { column, dump, emptyGraph } from './database.ts'

const MORE: Story = {
  publisher: 'Harbour Post',
  sentences: [
    'Norway and Sweden promised Finland ferries and trains.',
    'The European Union welcomed the radar.',
    'Norway, Sweden and Finland met.',
    'Norway and Sweden signed a pact on the radar.',
    'Sweden thanked itself.',
  ],
  entities: [NORWAY, SWEDEN, FINLAND, EU, RADAR],
  pledges: [{ sentence: 0, actors: [NORWAY.id, SWEDEN.id], target: FINLAND.id, content: 'ferries and trains' }],
  positions: [
    { sentence: 1, actors: [EU.id], about: [RADAR.id, NORWAY.id], content: 'the radar' },
    { sentence: 4, actors: [SWEDEN.id], target: SWEDEN.id, content: 'itself' },
  ],
  meetings: [{ sentence: 2, countries: [NORWAY.id, SWEDEN.id, FINLAND.id] }],
  milestones: [{ sentence: 3, kind: 'AGREEMENT_SIGNED', parties: [NORWAY.id, SWEDEN.id], about: [RADAR.id] }],
}

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await writeExtractions(graph, [extraction(TALKS), extraction(MORE)], { extractor: { name: 'by-hand', version: '1' } })
})
afterAll(() => graph.close())

test('each picture edge is of the fixed list and leads to a live fact with evidence between the same two', async () => {
  const { rows } = await graph.raw(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.claimId IS NOT NULL OR r.eventId IS NOT NULL
     OPTIONAL MATCH (f:Claim|Event {id: coalesce(r.claimId, r.eventId)})
     WHERE f.withdrawnAt IS NULL AND f.picture = type(r)
       AND EXISTS { (f)<-[:ATTESTS]-(:Attestation)-[:IN]->(:Article) }
       AND EXISTS { (f)-[:MADE_BY|ATTENDED_BY]->(a) } AND EXISTS { (f)-[:ABOUT|ADDRESSED_TO|MADE_BY|ATTENDED_BY]->(b) }
     RETURN type(r) AS type, f.id AS fact`,
  )
  expect(rows.length).toBeGreaterThan(15)
  for (const row of rows) {
    expect(PICTURE_TYPES).toContain(row.type)
    expect(row.fact).not.toBeNull()
  }
})

test('each live claim that has an object has an edge for each actor and object', async () => {
  const missing = await column(
    graph,
    `MATCH (a:Entity)<-[:MADE_BY]-(c:Claim)-[to:ABOUT|ADDRESSED_TO]->(b:Entity)
     WHERE c.withdrawnAt IS NULL AND a <> b AND (to:ABOUT OR NOT EXISTS { (c)-[:ABOUT]->() })
       AND NOT EXISTS { (a)-[r {claimId: c.id}]->(b) }
     RETURN c.id`,
  )
  expect(missing).toEqual([])
  const { rows } = await graph.raw('MATCH (a)-[r:PLEDGED]->(b) RETURN a.id AS a, b.id AS b ORDER BY a, b')
  expect(rows).toEqual([
    { a: NORWAY.id, b: FINLAND.id },
    { a: NORWAY.id, b: RADAR.id },
    { a: SWEDEN.id, b: FINLAND.id },
  ])
})

test('made anew by one statement, it is the same', async () => {
  const before = await dump(graph)
  await graph.raw('MATCH (:Entity)-[r:MET]->() DELETE r')
  await graph.raw("MATCH (a:Country), (b:System) CREATE (a)-[:SUPPORTS {claimId: 'claim:none'}]->(b)")
  expect(await dump(graph)).not.toEqual(before)
  const [row] = await graph.implicit('write/rebuild-picture', {})
  expect(row?.facts).toBeGreaterThan(8)
  expect(await dump(graph)).toEqual(before)
})

test('on an empty graph there is nothing to make', async () => {
  await graph.raw("MATCH (n) WHERE n.id <> 'schema' DETACH DELETE n")
  expect(await graph.implicit('write/rebuild-picture', {})).toEqual([{ facts: 0 }])
})
