// `entente watch`, on a news site of the test's own and a real database.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { followFeeds } from '../../src/commands/watch.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { loadSeed } from '../../src/seed/index.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { serve, type TestServer } from '../unit/source/server.ts'
import { environment, run } from './run.ts'

const seed = loadSeed()
let folder: string
let graph: Graph
let site: TestServer
let listed: string[]
let broken: Set<string>

const page = (path: string) =>
  `<html><head><title>Harbour news ${path}</title></head><body><article><p>OSLO, March 3, 2022 -- Norway will not reduce its support for the lighthouse on ${path}, Foreign Minister Anniken Huitfeldt said on Thursday.</p><p>Sweden welcomed the pledge and urged Norway to repair the pier of ${path} as well.</p></article></body></html>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-watch-'))
  site = await serve((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') return void response.end('User-agent: *\nDisallow: /secret\n')
    if (broken.has(path)) return void response.writeHead(503, { 'retry-after': '120' }).end()
    if (path !== '/feed') return void response.setHeader('content-type', 'text/html').end(page(path))
    const etag = `"${listed.length}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
    const items = listed.map((link) => `<item><title>t</title><link>${link}</link></item>`).join('')
    response.setHeader('etag', etag)
    response.end(`<rss version="2.0"><channel><title>Harbour</title>${items}</channel></rss>`)
  })
})
afterAll(async () => {
  await site.close()
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await graph?.close()
  graph = await emptyGraph()
  listed = ['/a', '/b', '/secret/c']
  broken = new Set()
})

let time = Date.parse('2022-03-04T08:00:00Z')
async function follow(state: string, json = false) {
  const out: string[] = []
  const err: string[] = []
  const clock = {
    now: () => time,
    sleep: async (ms: number) => {
      time += ms
    },
  }
  const options = { maxBytes: 100_000, statePath: join(folder, state), once: true, policy: site.policy, clock, json }
  const lines = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) }
  const code = await followFeeds([`${site.origin}/feed`], { graph, seed }, options, lines)
  time += 16 * 60_000
  return { code, out, err }
}
const articles = async () =>
  ((await column(graph, 'MATCH (a:Article) RETURN a.url ORDER BY a.url')) as string[]).map(
    (url) => new URL(url).pathname,
  )
const fetched = (path: string) => site.asked.filter((asked) => asked === path).length

test('reads what is new, says what it does, leaves alone what robots.txt closes, and asks for nothing twice', async () => {
  const first = await follow('one.json')
  expect(await articles()).toEqual(['/a', '/b'])
  expect(first.out[0]).toMatch(/\/feed: 3 listed, 3 new; next at 08:15 UTC/)
  expect(first.out.filter((line) => line.includes('pledges'))).toHaveLength(2)
  expect(first.err.join()).toContain('robots.txt does not allow /secret/c')
  expect(fetched('/secret/c')).toBe(0)

  const second = await follow('one.json')
  expect(second).toMatchObject({ code: 0, err: [] })
  expect(second.out).toEqual([expect.stringContaining('unchanged')])
  expect(fetched('/a')).toBe(1)

  // The state was lost: what the graph has is known by its address.
  const third = await follow('two.json', true)
  expect(JSON.parse(third.out[0]!)).toMatchObject({ kind: 'polled', listed: 3, fresh: 1 })
  expect(fetched('/a')).toBe(1)
})

test('goes on after a stop: what failed is tried again, a new story comes in', async () => {
  broken.add('/b')
  const first = await follow('three.json')
  expect(first.code).toBe(1)
  expect(await articles()).toEqual(['/a'])
  broken.clear()
  listed = ['/d', ...listed]
  await follow('three.json')
  expect(await articles()).toEqual(['/a', '/b', '/d'])
})

test('a database that went away leaves the story for the next run', async () => {
  const away = { ...graph, transaction: () => Promise.reject(new Error('the connection was lost')) }
  const err: string[] = []
  const options = {
    maxBytes: 100_000,
    statePath: join(folder, 'four.json'),
    once: true,
    policy: site.policy,
    json: false,
    hostDelay: 0,
  }
  const lines = { out: () => {}, err: (line: string) => err.push(line) }
  expect(await followFeeds([`${site.origin}/feed`], { graph: away, seed }, options, lines)).toBe(1)
  expect(err.join()).toContain('the connection was lost')
  await follow('four.json')
  expect(await articles()).toEqual(['/a', '/b'])
})

test('an inner address is refused, and an interval that makes no sense is bad usage', async () => {
  const env = environment(join(folder, 'home'))
  const refused = await run(['watch', '--once', `${site.origin}/feed`], env)
  expect(refused.code).toBe(1)
  expect(refused.stderr).toContain('not a public web address')
  expect((await run(['watch', '--interval', 'often', 'https://news.example/feed'], env)).code).toBe(2)
}, 300_000)
