import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { emptyGraph } from '../graph/database.ts'
import { ask, asWriter, serviceOver, settings, tell } from './service.ts'

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, [TALKS])
  service = serviceOver(graph)
})
afterAll(() => graph?.close())

const get = (path: string, headers: Record<string, string> = {}, of = service) =>
  of.fetch(new Request(`http://localhost${path}`, { headers }))

describe('health', () => {
  it('is well while it runs, and ready while the database answers', async () => {
    const health = await get('/health')
    expect(health.status).toBe(200)
    expect(await health.json()).toEqual({ status: 'ok' })
    const ready = await get('/ready')
    expect(ready.status).toBe(200)
    expect(await ready.json()).toEqual({ ready: true })
  })

  it('is not ready where no database answers, and says why', async () => {
    const away = openGraph({ ...inject('neo4j'), uri: 'bolt://127.0.0.1:9' })
    const over = serviceOver(away)
    const ready = await get('/ready', {}, over)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ ready: false, reason: expect.stringContaining('database') })
    expect((await get('/health', {}, over)).status).toBe(200)
    const { errors } = await ask(over, '{ node(id: "country:NOR") { id } }')
    expect(errors?.[0]?.extensions.code).toBe('DATABASE_UNAVAILABLE')
    await away.close()
  })
})

describe('the playground', () => {
  it('comes whole and compressed, and is not sent again', async () => {
    const accept = { accept: 'text/html', 'accept-encoding': 'gzip, br' }
    const first = await get('/graphql', accept)
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(first.headers.get('content-security-policy')).toContain('worker-src blob:')
    expect((await first.arrayBuffer()).byteLength).toBeLessThan(3_500_000)
    const again = await get('/graphql', { ...accept, 'if-none-match': first.headers.get('etag')! })
    expect(again.status).toBe(304)
    const html = await (await get('/graphql', { accept: 'text/html' })).text()
    expect(html).toContain('query Pair')
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="https?:/)
  })
})

describe('errors', () => {
  it('hide what went wrong inside, under an id that the log has', async () => {
    const logged: { errorId?: string }[] = []
    const broken: Graph = { ...graph, read: () => Promise.reject(new Error('a secret of the inside')) }
    const over = serviceOver(broken, {
      log: { error: (line: { errorId?: string }) => logged.push(line) } as never,
    })
    const { errors } = await ask(over, '{ node(id: "country:NOR") { id } }')
    expect(errors?.[0]?.message).not.toContain('secret')
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
    expect(logged.map((line) => line.errorId)).toEqual([errors?.[0]?.extensions.errorId])
  })

  it.each([
    ['{ bilateral(a: "NOR", b: "FIN") { timeline(first: 0) { nodes { id } } } }', 'first', '1 to 100'],
    ['{ bilateral(a: "NOR", b: "FIN") { timeline(after: "x") { nodes { id } } } }', 'after', 'endCursor'],
    ['{ bilateral(a: "NOR", b: "FIN", asOf: "soon") { id } }', undefined, 'DateTime'],
    [
      '{ bilateral(a: "NOR", b: "FIN") { timeline(filter: {pair: ["NOR"]}) { nodes { id } } } }',
      'filter.pair',
      'two different',
    ],
    ['{ country { id } }', 'code, name', 'exactly one'],
  ])('name the argument and what it takes: %s', async (query, argument, words) => {
    const { errors } = await ask(service, query)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    if (argument) expect(errors?.[0]?.extensions.argument).toBe(argument)
    expect(errors?.[0]?.message).toContain(words)
  })
})

describe('who may do what', () => {
  const INGEST = 'mutation { ingest(input: {documents: [{text: "x"}]}) { results { __typename } } }'

  it('lets nobody write without the token', async () => {
    const none = await ask(service, INGEST)
    expect(none.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const wrong = await ask(service, INGEST, {}, { authorization: 'Bearer another' })
    expect(wrong.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const right = await ask(service, INGEST, {}, asWriter)
    expect(right.data.ingest.results).toEqual([{ __typename: 'IngestInvalid' }])
  })

  it('refuses to be reached by others without a token that somebody chose', () => {
    expect(() => serviceOver(graph, { config: settings({ HOST: '0.0.0.0' }) })).toThrow(/ENTENTE_TOKEN/)
  })

  it('asks others for the token to read, too', async () => {
    const open = serviceOver(graph, { config: settings({ HOST: '0.0.0.0', ENTENTE_TOKEN: 'chosen' }) })
    const none = await ask(open, '{ node(id: "country:NOR") { id } }')
    expect(none.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const some = await ask(open, '{ node(id: "country:NOR") { id } }', {}, asWriter)
    expect(some.data.node).toEqual({ id: 'country:NOR' })
  })
})

describe('listening', () => {
  it('answers at its address until it is closed', async () => {
    const own = serviceOver(graph)
    const url = await own.listen()
    expect((await fetch(`${url}/health`)).status).toBe(200)
    await own.close()
    await expect(fetch(`${url}/health`)).rejects.toThrow()
  })

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    const own = serviceOver(graph, { config: settings({ PORT: String(port) }) })
    await expect(own.listen()).rejects.toThrow(`PORT ${port} is taken`)
    other.close()
  })
})

describe('warming up', () => {
  it('asks what the playground has, when nobody waits, and ends with the service', async () => {
    const asked = new Set<string>()
    const service = serviceOver({
      ...graph,
      read: (name, params, options) => {
        asked.add(name)
        return graph.read(name, params, options)
      },
    })
    await service.warm()
    for (const name of ['read/bilateral', 'read/search', 'read/neighbourhood'] as const) {
      expect([...asked]).toContain(name)
    }
    asked.clear()
    await service.close()
    await service.warm()
    expect([...asked]).toEqual([])
  })
})
