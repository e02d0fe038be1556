// Two services on one database, as they would run behind a balancer: each with a driver of its own. What only a cluster
// of database servers could show (a follower that lags, a leader that changes) is not tested here.
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { serviceIngest } from '../../src/commands/service-ingest.ts'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { loadSeed } from '../../src/seed/index.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { clear, emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, events, serviceOver, tell } from './service.ts'

let graphs: readonly Graph[]
let one: Service
let other: Service
const seed = loadSeed()
const HEADER = 'entente-bookmark'

beforeAll(async () => {
  await (await emptyGraph()).close()
  // A routing address: even one server tells where to read and where to write.
  const uri = inject('neo4j').uri.replace('bolt://127.0.0.1', 'neo4j://localhost')
  graphs = [openGraph({ ...inject('neo4j'), uri }), openGraph({ ...inject('neo4j'), uri })]
  const services = graphs.map((graph) =>
    serviceOver(graph, { ingest: serviceIngest({ graph, seed }, { maxBytes: 100_000 }) }),
  )
  one = services[0]!
  other = services[1]!
})
beforeEach(() => clear(graphs[0]!))
afterAll(() => Promise.all(graphs.map((graph) => graph.close())))

const TEXT = `OSLO, March 4 (Northern Courier) -- Norway will not close its border with Finland, the Norwegian foreign ministry said.`
const INGEST = `mutation ($key: String, $wait: Boolean) {
  ingest(input: {documents: [{text: ${JSON.stringify(TEXT)}, headline: "Borders"}], key: $key, wait: $wait}) {
    job { id added duplicates } results { __typename } } }`
const COUNT = '{ articles { totalCount } }'

/** The bookmark of a later transaction than a bookmark's own. */
function later(bookmark: string, by: number): string {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64')
  // The number of the transaction ends before the last byte.
  bytes[bytes.length - 2] = Math.min(255, bytes[bytes.length - 2]! + by)
  return `FB:${bytes.toString('base64')}`
}

describe('two services', () => {
  it('show each other what they write, by the bookmark in the header', async () => {
    const { data, headers } = await ask(one, INGEST, {}, asWriter)
    expect(data.ingest.results).toEqual([{ __typename: 'IngestSuccess' }])
    const bookmark = headers.get(HEADER)!
    expect(bookmark).toMatch(/^FB:/)
    const { articles } = await dataOf(other, COUNT, {}, { [HEADER]: bookmark })
    expect(articles.totalCount).toBe(1)
    expect((await ask(one, COUNT)).headers.get(HEADER)).toBeNull()
  })

  it('wait for what a bookmark stands for', async () => {
    const [now] = (await graphs[0]!.raw('CREATE (:Noise)')) && (await graphs[0]!.bookmarks())
    let answered = false
    const reading = ask(other, COUNT, {}, { [HEADER]: later(now!, 2) }).then((answer) => {
      answered = true
      return answer
    })
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(answered).toBe(false)
    for (let i = 0; i < 3; i++) await graphs[0]!.raw('CREATE (:Noise)')
    expect((await reading).errors).toBeUndefined()
  })

  it('refuse a header that no service gave', async () => {
    for (const bookmark of ['x y|z', 'FB:nonsense']) {
      const { errors } = await ask(one, COUNT, {}, { [HEADER]: bookmark })
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
      expect(errors?.[0]?.message).toContain(HEADER)
    }
  })

  it('do once what is sent to both under one key', async () => {
    const answers = await Promise.all(
      [one, other].map((service) => dataOf(service, INGEST, { key: 'both', wait: false }, asWriter)),
    )
    expect(answers[0].ingest.job.id).toBe(answers[1].ingest.job.id)
    const states = await events(
      other,
      'subscription ($job: ID!) { ingestProgress(job: $job) { status added } }',
      { job: answers[0].ingest.job.id },
      20,
    )
    expect(states.at(-1)?.ingestProgress).toEqual({ status: 'DONE', added: 1 })
    expect((await dataOf(one, COUNT)).articles.totalCount).toBe(1)
  })

  it('tell their subscribers what the other recorded', async () => {
    const found = await events(
      other,
      'subscription { recorded(kinds: [PLEDGE]) { __typename summary } }',
      {},
      1,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await tell(graphs[0]!, [TALKS])
      },
    )
    expect(found).toEqual([
      { recorded: { __typename: 'Pledge', summary: 'Norway pledged not to build the Arctic radar near the border' } },
    ])
  })
})
