// JSON-LD and N-Quads, read by RDF parsers that others wrote, and read back into an empty graph.
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { clear, column, emptyGraph } from '../graph/database.ts'
import { AT, BASE, factsOf, fill, textOf } from './graph.ts'
import { extractionsOf } from './read-back.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await fill(graph)
})
afterAll(() => graph.close())

const triples = (quads: readonly Quad[]) =>
  [
    ...new Set(
      quads.map((q) =>
        [q.subject, q.predicate, q.object]
          .map((t) => JSON.stringify([t.value, t.termType === 'Literal' ? t.datatype.value : null]))
          .join(' '),
      ),
    ),
  ].sort()
const nquads = async () => new Parser({ format: 'N-Quads' }).parse(await textOf(graph, 'nquads'))
const rdf = async (document: string): Promise<Quad[]> =>
  new Parser({ format: 'N-Quads' }).parse(
    (await jsonld.toRDF(JSON.parse(document), { format: 'application/n-quads' })) as unknown as string,
  )

test('both say the same', async () => {
  const one = triples(await nquads())
  const other = triples(await rdf(await textOf(graph, 'jsonld')))
  expect(one.length).toBeGreaterThan(150)
  expect(other).toEqual(one)
})

test("each article's account is a graph of its own", async () => {
  const quads = await nquads()
  const articles = (await column(graph, 'MATCH (a:Article) RETURN a.id')) as string[]
  const graphs = new Set(quads.map((q) => q.graph.value).filter(Boolean))
  expect([...graphs].sort()).toEqual(articles.map((id) => `${BASE}/article/${id}`).sort())
  const [meeting] = await factsOf(graph, { kind: 'MEETING' })
  const told = quads.filter(
    (q) => q.subject.value.endsWith(meeting!.id) && q.predicate.value.endsWith('wasDerivedFrom'),
  )
  expect(new Set(told.map((q) => q.graph.value)).size).toBe(2)
})

test('provenance leads from a claim by its quotes to articles and extractor, in the terms of PROV-O', async () => {
  const quads = await nquads()
  const from = (subject: string, predicate: string) =>
    quads
      .filter((q) => q.subject.value === subject && q.predicate.value === `http://www.w3.org/ns/prov#${predicate}`)
      .map((q) => q.object.value)
  const [pledge] = (await factsOf(graph, { kind: 'PLEDGE' })).filter((f) => f.attestations.length === 2)
  const evidence = from(`${BASE}/claim/${pledge!.id}`, 'wasDerivedFrom')
  expect(evidence).toHaveLength(2)
  const articles = evidence.flatMap((id) => from(id, 'wasQuotedFrom'))
  expect(articles.sort()).toEqual(pledge!.attestations.map((t) => `${BASE}/article/${t.article!.id}`).sort())
  expect(from(evidence[0]!, 'wasAttributedTo')).toEqual(['urn:x-entente:extractor:hand:1'])
})

test('how facts hang together goes out too', async () => {
  const quads = await nquads()
  const linked = (name: string) =>
    quads
      .filter((q) => q.predicate.value === `urn:x-entente:vocabulary#${name}`)
      .map((q) => [q.subject.value, q.object.value, q.graph.value])
  const { rows } = await graph.raw(
    'MATCH (c)-[r:SAID_AT|CONTRADICTS]->(o) RETURN c.id AS c, type(r) AS type, o.id AS o',
  )
  const said = rows.filter((r) => r.type === 'SAID_AT')
  expect(said.length).toBeGreaterThan(0)
  expect(linked('saidAt').sort()).toEqual(said.map((r) => [`${BASE}/claim/${r.c}`, `${BASE}/event/${r.o}`, '']).sort())
  expect(linked('contradicts')).toHaveLength(rows.length - said.length)
})

test('read back into an empty graph, an export gives an equal graph', async () => {
  const before = await textOf(graph, 'nquads')
  const facts = await factsOf(graph)
  const document = await textOf(graph, 'jsonld')
  await clear(graph)
  expect(await factsOf(graph)).toEqual([])
  const extractions = await extractionsOf(await rdf(document))
  await writeExtractions(graph, extractions, { extractor: { name: 'hand', version: '1' }, now: AT })
  const lines = (text: string) => [...new Set(text.trim().split('\n'))].sort()
  expect(lines(await textOf(graph, 'nquads'))).toEqual(lines(before))
  expect((await factsOf(graph)).map((f) => f.id)).toEqual(facts.map((f) => f.id))
})
