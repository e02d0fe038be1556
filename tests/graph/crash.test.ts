// A database that is killed in the middle of writing: what was acknowledged is there, nothing is half written,
// and writing the same again completes it.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { openGraph } from '../../src/graph/connection.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { keepServer } from '../../src/neo4j/keep.ts'
import { openServer } from '../../src/neo4j/server.ts'
import { findJava } from '../../src/neo4j/toolchain.ts'
import { extraction, TALKS } from './articles.ts'
import { column } from './database.ts'

// With patience: test machines are busy.
const options = { extractor: { name: 'by-hand', version: '1' }, timeout: 300_000 }
const BATCHES = Array.from({ length: 40 }, (_, batch) =>
  Array.from({ length: 25 }, (_, i) => extraction({ ...TALKS, headline: `Edition ${batch}-${i}` })),
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-crash-'))
})
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }))

async function start() {
  const java = await findJava(null)
  const server = await openServer({
    folder,
    heap: '512m',
    pagecache: '64m',
    ports: { bolt: 0, http: 0 },
    parts: async () => ({ java: java.command, jars: inject('neo4j').jars }),
    report: () => {},
  })
  const { user, password } = server
  const graph = openGraph({ uri: `bolt://127.0.0.1:${server.bolt}`, user, password, database: 'neo4j' })
  return { server, graph }
}

test('killed in the middle of a batch, it holds whole articles only, all that were acknowledged among them', async () => {
  const first = await start()
  await migrate(first.graph)
  const acknowledged: string[] = []
  for (const [i, batch] of BATCHES.entries()) {
    const writing = writeExtractions(first.graph, batch, options)
    if (i === 8) {
      // Not awaited: the database goes while the batch is on its way.
      process.kill(first.server.pid, 'SIGKILL')
      await expect(writing).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      break
    }
    acknowledged.push(...(await writing).map((w) => w.article))
  }
  expect(acknowledged).toHaveLength(200)
  await first.graph.close()

  const second = await start()
  await migrate(second.graph)
  const there = await column(second.graph, 'MATCH (a:Article) RETURN a.id')
  expect(there).toEqual(expect.arrayContaining(acknowledged))
  const halves = await column(
    second.graph,
    `MATCH (a:Article)
     WHERE COUNT { (a)<-[:IN]-(:Attestation)-[:ATTESTS]->() } <> 6 OR COUNT { (a)-[:MENTIONS]->() } <> 8
       OR NOT EXISTS { (a)-[:IN_STORY]->() } OR a.batch IS NOT NULL
     RETURN a.id`,
  )
  expect(halves).toEqual([])

  for (const batch of BATCHES.slice(0, 10)) await writeExtractions(second.graph, batch, options)
  expect(await column(second.graph, 'MATCH (a:Article) RETURN count(a)')).toEqual([250])
  expect(await column(second.graph, 'MATCH (:Attestation)-[r:ATTESTS]->() RETURN count(r)')).toEqual([1500])
  await second.graph.close()
  await second.server.close()
}, 400_000)

test('its graph follows it to another port, where another program has taken its own meanwhile', async () => {
  const java = await findJava(null)
  const said: string[] = []
  const kept = await keepServer({
    folder,
    heap: '512m',
    pagecache: '64m',
    ports: { bolt: 0, http: 0 },
    parts: async () => ({ java: java.command, jars: inject('neo4j').jars }),
    report: ({ message }) => void said.push(message ?? ''),
  })
  const { bolt, user, password, pid } = kept.server
  const graph = openGraph({ uri: `bolt://127.0.0.1:${bolt}`, user, password, database: 'neo4j' })
  kept.onMove((port) => graph.moveTo(`bolt://127.0.0.1:${port}`))
  const squatter = createServer((socket) => socket.destroy())
  onTestFinished(async () => {
    squatter.close()
    await graph.close()
    await kept.close()
  })
  expect(await graph.ready()).toEqual({ ok: true })
  process.kill(pid, 'SIGKILL')
  const taken = () =>
    new Promise<boolean>((resolve) => {
      squatter.once('error', () => resolve(false)).listen(bolt, '127.0.0.1', () => resolve(true))
    })
  await expect.poll(taken, { timeout: 60_000, interval: 10 }).toBe(true)
  await expect.poll(() => graph.ready(), { timeout: 240_000, interval: 500 }).toEqual({ ok: true })
  expect(said.join()).toContain(`another program took port ${bolt} meanwhile`)
}, 400_000)
