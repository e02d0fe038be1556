// Coded events and read articles on one timeline, each with its own source.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestRows } from '../../src/commands/events.ts'
import { ROOT } from '../../src/config.ts'
import type { DatasetId } from '../../src/events/index.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { outdatedArticles } from '../../src/graph/stored.ts'
import { loadSeed } from '../../src/seed/index.ts'
import { dataOf, serviceOver, settings, tell } from '../api/service.ts'
import { TALKS } from './articles.ts'
import { column, dump, emptyGraph } from './database.ts'

const seed = loadSeed()
let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, [TALKS])
})
afterAll(() => graph.close())

const FILES = { gdelt: 'gdelt.export.csv', gkg: 'gkg.csv', icews: 'icews.tab', polecat: 'polecat.txt' } as const
const ingest = (id: DatasetId) =>
  ingestRows(
    (async function* () {
      yield* readFileSync(join(ROOT, 'tests/fixtures/events', FILES[id]), 'utf8').split('\n')
    })(),
    id,
    { graph, seed },
  )

test('rows come in once, and what gives nothing is counted', async () => {
  expect(await ingest('gdelt')).toEqual({ new: 3, duplicate: 0, skipped: { NO_PARTY: 1, NO_TYPE: 1, COLUMNS: 1 } })
  expect(await ingest('icews')).toEqual({ new: 2, duplicate: 0, skipped: { NO_PARTY: 1 } })
  expect(await ingest('polecat')).toEqual({ new: 1, duplicate: 0, skipped: { NO_TYPE: 1, NO_DATE: 1 } })
  expect(await ingest('gkg')).toEqual({ new: 1, duplicate: 0, skipped: { NO_PARTY: 1 } })
  const before = await dump(graph)
  expect(await ingest('gdelt')).toMatchObject({ new: 0, duplicate: 3 })
  expect(await dump(graph)).toEqual(before)
}, 120_000)

test('a pair has one timeline with what was read and what was coded, each with its source', async () => {
  const service = serviceOver(graph, { config: settings({ ENTENTE_MAX_SECONDS: '120' }) })
  const { bilateral } = await dataOf(
    service,
    '{ bilateral(a: "SWE", b: "NOR") { actions(first: 20) { nodes { date plover attestations { nodes { extractor confidence quote article { url publisher { name } } } } } } } }',
  )
  const all = bilateral.actions.nodes.flatMap((a: { attestations: { nodes: { extractor: string }[] } }) =>
    a.attestations.nodes.map((t) => t.extractor),
  )
  expect(all.map((name: string) => name.replace(/ .*/, '')).sort()).toEqual([
    'GDELT',
    'GDELT',
    'ICEWS',
    'POLECAT',
    'hand',
  ])
  // One deed that GDELT coded from two addresses is one action with two tellings.
  const twice = bilateral.actions.nodes.filter(
    (a: { attestations: { nodes: unknown[] } }) => a.attestations.nodes.length > 1,
  )
  expect(twice.length).toBeGreaterThan(0)
  const [coded] = bilateral.actions.nodes
    .flatMap((a: { attestations: { nodes: object[] } }) => a.attestations.nodes)
    .filter((t: { article: { url: string | null } }) => t.article.url === 'https://www.fjord-news.example/trade/cut')
  expect(coded).toMatchObject({
    quote: 'Sweden to Norway: SANCTION discontinue (cameo:162), 2021-03-04.',
    confidence: 0.3,
  })
  await service.close()
})

test('who is named in an article is found there, though no deed was coded', async () => {
  const named = await column(graph, "MATCH (a:Article {dataset: 'gkg'})-[:MENTIONS]->(e) RETURN e.id ORDER BY e.id")
  expect(named).toEqual(['country:NOR', 'country:SWE', 'organization:eu', 'person:anniken-huitfeldt'])
})

test('rows are not read again by a newer extractor', async () => {
  const { articles } = await outdatedArticles(graph, { name: 'entente', version: '99' })
  expect(articles.map((article) => article.headline)).toEqual([TALKS.headline])
})
