// The embedded database dies while a person ingests and another asks: what was written is whole, what was not is named,
// and everything goes on by itself.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { IngestResult } from '../../src/ingest.ts'
import { folderAt } from '../../src/neo4j/folder.ts'
import { ended } from '../../src/neo4j/process.ts'
import { readState } from '../../src/neo4j/state.ts'
import { makeHome, removeHome, rows, settingsOf } from '../neo4j/home.ts'
import { type Running, run, serve, start } from './run.ts'

// Each starts processes of its own: long on a machine that has much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const STORIES = 120
const story = (n: number) => ({
  id: `story-${n}`,
  published: '2022-03-04',
  text: `OSLO, March 3, 2022 -- Norway's Foreign Minister Anniken Huitfeldt met her Swedish counterpart Ann Linde in Oslo on Thursday.\n\nNorway will not close road number ${n}, Huitfeldt said after the talks.`,
})

let folder: string
let home: string
let env: NodeJS.ProcessEnv
let service: Running

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-recovery-'))
  home = await makeHome()
  env = {
    ...process.env,
    ...settingsOf(home),
    NEO4J_HEAP: '512m',
    PORT: '0',
    LOG_LEVEL: 'silent',
    ENTENTE_MAX_SECONDS: '60',
  }
  service = await serve(['serve'], env)
})
afterAll(async () => {
  await service?.stop('SIGKILL')
  await removeHome(home)
  await rm(folder, { recursive: true, force: true })
})

const state = async () => (await readState(folderAt(join(home, 'neo4j'))))!
const ready = async () => (await fetch(`${service.url}/ready`)).status

/** Articles in the graph, and how many of them lack something that is written with each. */
async function count(): Promise<{ articles: number; halves: number }> {
  const { http } = await state()
  const password = (await readFile(folderAt(join(home, 'neo4j')).password, 'utf8')).trim()
  const database = { user: 'neo4j', password, browserUrl: `http://127.0.0.1:${http}` } as Parameters<typeof rows>[0]
  const [row] = await rows(
    database,
    `MATCH (a:Article)
     RETURN count(a), count(CASE WHEN NOT EXISTS { (a)<-[:IN]-(:Attestation)-[:ATTESTS]->() }
                                   OR NOT EXISTS { (a)-[:IN_STORY]->() } THEN 1 END)`,
  )
  return { articles: Number(row![0]), halves: Number(row![1]) }
}

test('a database killed in the middle of an ingest', async (context) => {
  expect(await ready()).toBe(200)
  const server = await state()
  const file = join(folder, 'stories.jsonl')
  await writeFile(file, Array.from({ length: STORIES }, (_, n) => `${JSON.stringify(story(n))}\n`).join(''))

  const ingesting = start(['ingest', '--json', file], env)
  let out = ''
  let err = ''
  const done = new Promise<number | null>((resolve) => ingesting.once('close', resolve))
  ingesting.stderr.on('data', (chunk) => {
    err += chunk
  })
  await new Promise<void>((resolve, reject) => {
    ingesting.stdout.on('data', (chunk) => {
      out += chunk
      // The first are acknowledged, and more are on their way.
      if (out.includes('\n')) resolve()
    })
    done.then((code) => reject(new Error(`ended with ${code} before anything was ingested: ${err}`)))
  })
  process.kill(server.pid, 'SIGKILL')
  expect(await ended(server, 10_000)).toBe(true)

  // It says that it is away, stays well itself, and is ready again without being asked to.
  await expect.poll(ready, { timeout: 20_000, interval: 20 }).toBe(503)
  expect((await fetch(`${service.url}/health`)).status).toBe(200)
  const moved = async () => {
    const now = await readState(folderAt(join(home, 'neo4j')))
    return now !== null && now.instance !== server.instance && now.bolt !== server.bolt
  }
  await expect
    .poll(async () => (await ready()) === 200 || (await moved()), { timeout: 300_000, interval: 200 })
    .toBe(true)
  // On a machine where others start databases too, one may take the port while it is free.
  if (await moved()) {
    // It would hold the database that the next test wants ended.
    ingesting.kill('SIGKILL')
    await done
    return context.skip('another program took the port of the database meanwhile')
  }

  const code = await done
  const results = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as IngestResult)
  expect(results).toHaveLength(STORIES)
  const failed = results.filter((r) => r.status === 'failed')
  for (const f of failed) expect(f.message).toContain('nothing of it was written')
  expect(code).toBe(failed.length > 0 ? 1 : 0)

  // All that was acknowledged is there, and whole.
  const written = results.filter((r) => r.status === 'new' || r.status === 'duplicate').length
  const now = await count()
  expect(now.articles).toBeGreaterThanOrEqual(written)
  expect(now.halves).toBe(0)

  // Once more, and nothing is missing and nothing twice.
  const again = await run(['ingest', '--json', file], env)
  expect(again.stderr).toContain('joined, as another process had started it')
  expect(again.code).toBe(0)
  expect(await count()).toEqual({ articles: STORIES, halves: 0 })
})

test('a service that is killed leaves no database behind, and its data for the next', async () => {
  // The test before may have left the database on its way to another port.
  await expect.poll(ready, { timeout: 300_000, interval: 200 }).toBe(200)
  const server = await state()
  // It is ready before it answers by HTTP, too.
  const counted = () => count().then(Boolean, () => false)
  await expect.poll(counted, { timeout: 60_000, interval: 200 }).toBe(true)
  const before = await count()
  await service.stop('SIGKILL')
  // The next start comes while the old server is still on its way out.
  await sleep(50)
  service = await serve(['serve'], env)
  expect(await ended(server, 100)).toBe(true)
  expect(await count()).toEqual(before)
  const next = await state()
  expect(await service.stop('SIGTERM')).toBe(0)
  expect(await ended(next, 100)).toBe(true)
})
