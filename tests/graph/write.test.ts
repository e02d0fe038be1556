import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import {
  EU,
  entity,
  extraction,
  FINLAND,
  KOSKI,
  LUND,
  MINISTRY,
  NORWAY,
  RADAR,
  type Story,
  SWEDEN,
  TALKS,
} from './articles.ts'
import { clear, column, dump, emptyGraph } from './database.ts'

const options = { extractor: { name: 'by-hand', version: '1' } }
const TALKS_ID = () => `article:${extraction(TALKS).article.hash}`

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const write = (...stories: readonly Story[]) => writeExtractions(graph, stories.map(extraction), options)

describe('one article', () => {
  beforeEach(async () => {
    await write(TALKS)
  })

  test('keeps the article with its text and metadata', async () => {
    const { rows } = await graph.raw(
      `MATCH (p:Publisher)<-[:PUBLISHED_BY]-(a:Article)-[:IN_STORY]->(s:Story)
       RETURN a.id AS id, a.headline AS headline, a.date AS date, a.text AS text, p.name AS publisher, a.batch AS batch`,
    )
    expect(rows).toEqual([
      {
        id: TALKS_ID(),
        headline: 'Ministers talk in Oslo',
        date: '2021-03-04',
        text: TALKS.sentences.join(' '),
        publisher: 'Northern Courier',
        batch: null,
      },
    ])
  })

  test('quotes the sentence at its offsets', async () => {
    const { rows } = await graph.raw(
      `MATCH (a:Article)<-[:IN]-(t:Attestation)-[:ATTESTS]->(f)
       RETURN t.quote AS quote, substring(a.text, t.start, t.end - t.start) AS there, labels(f) AS labels`,
    )
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row.quote).toBe(row.there)
    expect(rows.map((row) => (row.labels as string[]).sort().join(' ')).sort()).toEqual([
      'Action Event',
      'Claim Pledge',
      'Claim Position',
      'Claim Position',
      'Event Meeting',
      'Event Milestone',
    ])
  })

  test('ties the pledge to actor, speaker, topic and the meeting where it was made', async () => {
    const { rows } = await graph.raw(
      `MATCH (c:Pledge) RETURN c.negated AS negated, c.strength AS strength, c.content AS content,
         [(c)-[:MADE_BY]->(e) | e.id] AS actors, [(c)-[:SPOKEN_BY]->(e) | e.id] AS speakers,
         [(c)-[:ABOUT]->(e) | e.id] AS about, [(c)-[:SAID_AT]->(m) | m.date] AS saidAt, c.date AS date, c.precision AS precision`,
    )
    expect(rows).toEqual([
      {
        negated: true,
        strength: 'COMMITMENT',
        content: 'build the Arctic radar near the border',
        actors: [NORWAY.id],
        speakers: [LUND.id],
        about: [RADAR.id],
        saidAt: ['2021-03-03'],
        date: '2021-03-04',
        precision: 'UNKNOWN',
      },
    ])
  })

  test('concerns the right pairs, with keys in the order of dates', async () => {
    const { rows } = await graph.raw(
      `MATCH (f)-[r:CONCERNS]->(d:Dyad) RETURN d.id AS dyad, r.kind AS kind, r.date AS date,
         r.key = d.id + '|' + f.date + '|' + f.id AS key, r.kindKey = d.id + '|' + r.kind + '|' + f.date + '|' + f.id AS kindKey
       ORDER BY dyad, r.key`,
    )
    expect(rows).toEqual([
      { dyad: 'FIN-NOR', kind: 'MILESTONE', date: '1919', key: true, kindKey: true },
      { dyad: 'FIN-NOR', kind: 'MEETING', date: '2021-03-03', key: true, kindKey: true },
      // Said at the talks, so to the other side.
      { dyad: 'FIN-NOR', kind: 'PLEDGE', date: '2021-03-04', key: true, kindKey: true },
      { dyad: 'FIN-eu', kind: 'POSITION', date: '2021-03-04', key: true, kindKey: true },
      { dyad: 'NOR-SWE', kind: 'ACTION', date: '2021-03-04', key: true, kindKey: true },
    ])
  })

  test('draws the picture', async () => {
    const { rows } = await graph.raw(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT r:HOLDS_OFFICE
       RETURN a.id AS a, type(r) AS type, b.id AS b, r.publishers AS publishers ORDER BY type, a, b`,
    )
    expect(rows).toEqual([
      { a: FINLAND.id, type: 'CALLS_FOR', b: EU.id, publishers: 1 },
      { a: FINLAND.id, type: 'ESTABLISHED_TIES_WITH', b: NORWAY.id, publishers: 1 },
      { a: FINLAND.id, type: 'MET', b: NORWAY.id, publishers: 1 },
      { a: KOSKI.id, type: 'MET', b: LUND.id, publishers: 1 },
      { a: SWEDEN.id, type: 'OPPOSES', b: RADAR.id, publishers: 1 },
      { a: NORWAY.id, type: 'PLEDGED', b: RADAR.id, publishers: 1 },
      { a: SWEDEN.id, type: 'SANCTIONED', b: NORWAY.id, publishers: 1 },
    ])
  })

  test('ingested again, also under another origin and twice in a batch, changes nothing', async () => {
    const before = await dump(graph)
    const results = await write(TALKS, TALKS)
    expect(results.map((r) => [r.status, r.facts.length])).toEqual([
      ['duplicate', 0],
      ['duplicate', 0],
    ])
    expect(await dump(graph)).toEqual(before)
  })
})

test('says of each article of a batch what became of it, with its facts and their pairs', async () => {
  const other = { ...TALKS, headline: 'Another headline' }
  const results = await write(TALKS, other, TALKS)
  expect(results.map((r) => r.status)).toEqual(['new', 'new', 'duplicate'])
  expect(results[0]!.facts.map((f) => [f.kind, f.dyads])).toEqual([
    ['MEETING', ['FIN-NOR']],
    ['PLEDGE', ['FIN-NOR']],
    ['POSITION', ['FIN-eu']],
    ['POSITION', []],
    ['ACTION', ['NOR-SWE']],
    ['MILESTONE', ['FIN-NOR']],
  ])
})

test('two writers of the same articles make no doubles', async () => {
  const stories = Array.from({ length: 6 }, (_, i) => ({ ...TALKS, headline: `Edition ${i}` }))
  const others = Array.from({ length: 3 }, () => openGraph(inject('neo4j')))
  const writers = [graph, ...others]
  const results = await Promise.all(
    writers.map((g, i) => writeExtractions(g, (i % 2 ? [...stories].reverse() : stories).map(extraction), options)),
  )
  for (const g of others) await g.close()
  expect(results.flat().filter((r) => r.status === 'new')).toHaveLength(6)
  expect(await column(graph, 'MATCH (a:Article) RETURN count(a)')).toEqual([6])
  expect(await column(graph, 'MATCH (t:Attestation) RETURN count(t)')).toEqual([36])
  const doubles = `MATCH (a)-[r]->(b) WITH a, b, type(r) AS type, properties(r) AS p, count(*) AS n WHERE n > 1 RETURN type`
  expect(await column(graph, doubles)).toEqual([])
})

test('a batch with an unsound article is refused whole, naming article and record', async () => {
  const broken = { ...TALKS, headline: 'Broken', pledges: [{ sentence: 1, actors: ['country:XXX'], content: 'x' }] }
  await expect(write(TALKS, broken)).rejects.toMatchObject({
    code: 'INVALID',
    message: expect.stringMatching(/pledge 0: names country:XXX/),
  })
  expect(await column(graph, 'MATCH (a:Article) RETURN count(a)')).toEqual([0])
})

test.each([
  ['no actor', { pledges: [{ sentence: 1, actors: [], content: 'x' }] }, 'has no actor'],
  [
    'a sentence that is not there',
    { actions: [{ sentence: 9, actor: NORWAY.id, span: { start: 0, end: 3, text: '' } }] },
    'no sentence 9',
  ],
  [
    'a span beyond the text',
    { actions: [{ sentence: 0, actor: NORWAY.id, span: { start: 0, end: 9999, text: '' } }] },
    'outside the text',
  ],
  ['a confidence above one', { actions: [{ sentence: 0, actor: NORWAY.id, confidence: 2 }] }, 'not between 0 and 1'],
  [
    'a date without precision',
    { actions: [{ sentence: 0, actor: NORWAY.id, date: '2021-01-01' }] },
    'does not go with UNKNOWN',
  ],
  [
    'a date that is none',
    { actions: [{ sentence: 0, actor: NORWAY.id, date: 'May', precision: 'DAY' as const }] },
    'is not 2017',
  ],
])('refuses %s', async (_, records, message) => {
  await expect(write({ ...TALKS, ...records })).rejects.toThrow(message)
  expect(await column(graph, 'MATCH (n) WHERE n.id <> "schema" RETURN count(n)')).toEqual([0])
})

test('an aborted transaction leaves nothing half written', async () => {
  const abort = new AbortController()
  const many = Array.from({ length: 60 }, (_, i) => extraction({ ...TALKS, headline: `Edition ${i}` }))
  const writing = writeExtractions(graph, many, { ...options, signal: abort.signal })
  const outcome = writing.then(
    () => 'written',
    () => 'aborted',
  )
  setTimeout(() => abort.abort(), 60)
  const ended = await outcome
  const articles = await column(graph, 'MATCH (a:Article) RETURN count(a)')
  const attestations = await column(graph, 'MATCH (t:Attestation) RETURN count(t)')
  expect([articles, attestations]).toEqual(ended === 'written' ? [[60], [360]] : [[0], [0]])
  await write(TALKS)
})

test('what did not happen draws no picture edge but concerns its pair', async () => {
  await write({
    sentences: ['Norway may expel the envoys of Sweden.', 'Norway did not expel them.', 'They will meet.'],
    entities: [NORWAY, SWEDEN],
    actions: [
      { sentence: 0, actor: NORWAY.id, recipient: SWEDEN.id, status: 'HYPOTHETICAL' },
      { sentence: 1, actor: NORWAY.id, recipient: SWEDEN.id, status: 'DENIED', negated: true },
    ],
    meetings: [{ sentence: 2, countries: [NORWAY.id, SWEDEN.id], status: 'PLANNED' }],
  })
  expect(await column(graph, 'MATCH (:Country)-[r]->(:Country) RETURN type(r)')).toEqual([])
  expect(await column(graph, 'MATCH ()-[r:CONCERNS]->() RETURN r.dyad')).toEqual(['NOR-SWE', 'NOR-SWE', 'NOR-SWE'])
})

test('a person or ministry stands for its state, an organization that acts like one for itself', async () => {
  await write({
    sentences: ['Lund urged the European Union to act.', 'The ministry accused Finland.'],
    entities: [NORWAY, FINLAND, EU, LUND, MINISTRY],
    positions: [{ sentence: 0, actors: [LUND.id], target: EU.id, stance: 'CALLS_FOR' }],
    actions: [{ sentence: 1, actor: MINISTRY.id, recipient: FINLAND.id, plover: 'ACCUSE' }],
  })
  expect((await column(graph, 'MATCH (d:Dyad) RETURN d.id')).sort()).toEqual(['FIN-NOR', 'NOR-eu'])
  expect(await column(graph, "MATCH (d:Dyad {id: 'NOR-eu'}) RETURN [d.a, d.b]")).toEqual([[NORWAY.id, EU.id]])
})

test('people of one name stay two under their ids, and an unlisted one gains the names that articles use', async () => {
  const one = entity('person:nor-1-berg', { name: 'Berg', country: NORWAY.id })
  const two = entity('person:swe-1-berg', { name: 'Berg', country: SWEDEN.id })
  await write({ sentences: ['Berg met Berg.'], entities: [one, two] })
  await write({ sentences: ['Nils Berg spoke.'], entities: [{ ...one, name: 'Nils Berg' }, NORWAY] })
  const { rows } = await graph.raw(
    'MATCH (p:Person) RETURN p.id AS id, p.name AS name, p.aliases AS aliases ORDER BY id',
  )
  expect(rows).toEqual([
    { id: one.id, name: 'Berg', aliases: ['Nils Berg'] },
    { id: two.id, name: 'Berg', aliases: [] },
  ])
})

test('knows a listed publisher by alias and by address, and makes one for any other', async () => {
  const publishers = [
    { id: 'publisher:fjord-times', name: 'Fjord Times', aliases: ['The Fjord Times'], domains: ['fjord.example'] },
  ]
  const story = (publisher: string, url: string | null, n: number): Story => ({
    ...TALKS,
    publisher,
    url,
    headline: `${n}`,
  })
  await writeExtractions(
    graph,
    [
      story('the fjord times', null, 1),
      story('Fjordtimes Online', 'https://www.news.fjord.example/a', 2),
      story('Ålesund Dagblad', null, 3),
    ].map(extraction),
    { ...options, publishers },
  )
  const { rows } = await graph.raw(
    'MATCH (a:Article)-[:PUBLISHED_BY]->(p) RETURN a.headline AS n, p.id AS id, p.name AS name ORDER BY n',
  )
  expect(rows).toEqual([
    { n: '1', id: 'publisher:fjord-times', name: 'Fjord Times' },
    { n: '2', id: 'publisher:fjord-times', name: 'Fjord Times' },
    { n: '3', id: 'publisher:alesund-dagblad', name: 'Ålesund Dagblad' },
  ])
})
