import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { loadReference, type ReferenceData } from '../../src/graph/reference.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { loadSeed } from '../../src/seed/index.ts'
import { extraction } from './articles.ts'
import { clear, column, dump, emptyGraph } from './database.ts'

const seed: ReferenceData = loadSeed()

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

test('is loaded once, whoever starts at the same time, and not again', async () => {
  const others = [openGraph(inject('neo4j')), openGraph(inject('neo4j'))]
  const results = await Promise.all([graph, ...others].map((g) => loadReference(g, seed)))
  for (const g of others) await g.close()
  expect(results.filter((r) => r.changed)).toHaveLength(1)
  const before = await dump(graph)
  expect(await loadReference(graph, seed)).toMatchObject({ changed: false })
  expect(await dump(graph)).toEqual(before)
})

test('has countries with codes, people with dated offices, publishers', async () => {
  const { rows } = await graph.raw(
    `MATCH (c:Country {iso3: 'KOR'})
     RETURN c.id AS id, c.name AS name, c.iso2 AS iso2, c.wikidata AS wikidata, c.listed AS listed, c.country AS country`,
  )
  expect(rows).toEqual([
    { id: 'country:KOR', name: 'South Korea', iso2: 'KR', wikidata: 'Q884', listed: true, country: 'country:KOR' },
  ])
  const person = seed.people.find((p) => p.offices.length > 1)!
  const offices = await graph.raw(
    `MATCH (:Person {id: $id})-[h:HOLDS_OFFICE]->(of) RETURN h.title AS title, h.role AS role, of.id AS of, h.from AS from, h.to AS to`,
    { id: person.id },
  )
  const byTitle = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort()
  expect(byTitle(offices.rows)).toEqual(
    byTitle(person.offices.map(({ title, role, of, from, to }) => ({ title, role, of, from, to }))),
  )
  const [publishers] = await column(graph, 'MATCH (p:Publisher) RETURN count(p)')
  expect(publishers).toBe(seed.publishers.length)
})

test('what is no longer listed goes where nothing uses it, and stays unlisted where something does', async () => {
  const mark = (row: { id: string }) => row.id
  const [used, unused] = seed.systems
  await writeExtractions(
    graph,
    [
      extraction({
        sentences: ['It was shown.'],
        entities: [{ id: used!.id, type: 'System', name: used!.name, listed: true, country: null }],
      }),
    ],
    { extractor: { name: 'by-hand', version: '1' } },
  )
  const shorter = { ...seed, systems: seed.systems.filter((s) => s !== used && s !== unused) }
  expect(await loadReference(graph, shorter)).toMatchObject({ changed: true, dropped: 2 })
  const { rows } = await graph.raw('MATCH (s:System) WHERE NOT s.id IN $ids RETURN s.id AS id, s.listed AS listed', {
    ids: shorter.systems.map(mark),
  })
  expect(rows).toEqual([{ id: used!.id, listed: false }])
  await loadReference(graph, seed)
  expect(await column(graph, 'MATCH (s:System) WHERE s.listed RETURN count(s)')).toEqual([seed.systems.length])
})

test('what an article knew before it was listed keeps its node and its edges', async () => {
  await clear(graph)
  const row = seed.issues[0]!
  await writeExtractions(
    graph,
    [
      extraction({
        sentences: ['It matters.'],
        entities: [{ id: row.id, type: 'Issue', name: 'It', listed: false, country: null }],
      }),
    ],
    { extractor: { name: 'by-hand', version: '1' } },
  )
  await loadReference(graph, seed)
  const { rows } = await graph.raw(
    'MATCH (i:Issue {id: $id})<-[m:MENTIONS]-(:Article) RETURN i.name AS name, i.listed AS listed, m.count AS count',
    { id: row.id },
  )
  expect(rows).toEqual([{ name: row.name, listed: true, count: 1 }])
})
