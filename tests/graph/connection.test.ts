import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { schemaState } from '../../src/graph/migrate.ts'
import { emptyGraph } from './database.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

test('says whether the database answers, and why not', async () => {
  expect(await graph.ready()).toEqual({ ok: true })
  const away = openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'x', database: 'neo4j' })
  expect(await away.ready()).toMatchObject({ ok: false, reason: expect.stringContaining('away') })
  await expect(away.read('schema/current', {})).rejects.toMatchObject({ name: 'GraphError', code: 'UNAVAILABLE' })
  await away.close()
})

test('names a wrong password', async () => {
  const wrong = openGraph({ ...inject('neo4j'), password: 'not-the-password' })
  await expect(wrong.read('schema/current', {})).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
    message: expect.stringContaining('NEO4J_PASSWORD'),
  })
  await wrong.close()
})

test('numbers go as integers where they are whole and come back as numbers', async () => {
  const { rows } = await graph.raw('UNWIND range(1, 9) AS n RETURN n, n / 2.0 AS half, $x AS x LIMIT $limit', {
    limit: 2,
    x: { deep: [1, 2.5, null, true, 'a'] },
  })
  expect(rows).toEqual([
    { n: 1, half: 0.5, x: { deep: [1, 2.5, null, true, 'a'] } },
    { n: 2, half: 1, x: { deep: [1, 2.5, null, true, 'a'] } },
  ])
})

test('hands out bookmarks of its writes, and another connection that is given them sees the write', async () => {
  await graph.write('write/reference-lock', { hash: 'abc', at: '2021-01-01' })
  const bookmarks = await graph.bookmarks()
  expect(bookmarks.length).toBeGreaterThan(0)
  const other = openGraph(inject('neo4j'))
  expect(await other.read('write/reference-hash', {}, { bookmarks })).toEqual([{ hash: 'abc' }])
  await other.close()
})

test('a reading request cannot write', async () => {
  await expect(graph.read('write/reference-lock', { hash: 'x', at: 'x' })).rejects.toMatchObject({ name: 'GraphError' })
})

test('a transaction that fails leaves nothing', async () => {
  const failing = graph.transaction(async (tx) => {
    await tx.run('write/reference-publishers', { publishers: [{ id: 'publisher:half', props: {} }], at: 'x' })
    throw new Error('in the middle')
  })
  await expect(failing).rejects.toThrow('in the middle')
  const { rows } = await graph.raw("MATCH (p:Publisher {id: 'publisher:half'}) RETURN p")
  expect(rows).toEqual([])
})

const SLOW = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS n'

test('what takes too long is stopped in the database and named', async () => {
  await expect(graph.raw(SLOW, {}, { timeout: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' })
})

test('an aborted request ends in the database too', async () => {
  const abort = new AbortController()
  const running = graph.raw(SLOW, {}, { signal: abort.signal, metadata: { test: 'abort-me' } })
  const seen = async () => {
    const { rows } = await graph.raw(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.test = "abort-me" RETURN metaData',
    )
    return rows.length
  }
  await expect.poll(seen, { timeout: 10_000 }).toBe(1)
  abort.abort()
  await expect(running).rejects.toThrow()
  await expect.poll(seen, { timeout: 10_000 }).toBe(0)
})

test('transient errors are retried: writers that lock each other both succeed', async () => {
  let attempts = 0
  const take = (first: string, second: string) =>
    graph.transaction(async (tx) => {
      attempts++
      await tx.run('write/reference-publishers', { publishers: [{ id: first, props: { n: 1 } }], at: 'x' })
      await new Promise((done) => setTimeout(done, 200))
      await tx.run('write/reference-publishers', { publishers: [{ id: second, props: { n: 1 } }], at: 'x' })
    })
  await graph.raw("CREATE (:Publisher {id: 'publisher:left'}), (:Publisher {id: 'publisher:right'})")
  await Promise.all([take('publisher:left', 'publisher:right'), take('publisher:right', 'publisher:left')])
  expect(attempts).toBeGreaterThan(2)
})

test('the schema is that of the program', async () => {
  const { version, wanted } = await schemaState(graph)
  expect(version).toBe(wanted)
  const indexes = await graph.read('schema/indexes', {})
  expect(indexes.filter((index) => index.state !== 'ONLINE')).toEqual([])
  expect(indexes.map((index) => index.name)).toEqual(expect.arrayContaining(['concerns_key', 'search_names']))
})
