// Each limit, and a request that goes past it.
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { costOf } from '../../src/api/cost.ts'
import { examples } from '../../src/api/examples.ts'
import { buildApiSchema } from '../../src/api/schema.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, serviceOver, settings, tell } from './service.ts'

let graph: Graph
let folder: string

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, [TALKS])
  folder = await mkdtemp(join(tmpdir(), 'entente-limits-'))
})
afterAll(async () => {
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})

const NODE = '{ node(id: "country:NOR") { id } }'
const over = (env: Record<string, string>): Service => serviceOver(graph, { config: settings(env) })

async function refusal(service: Service, query: string, variables = {}, headers = {}) {
  const { errors, status } = await ask(service, query, variables, headers)
  return { status, message: errors?.[0]?.message, extensions: errors?.[0]?.extensions }
}

describe('an operation', () => {
  it('may be so deep', async () => {
    const deep = (levels: number) => `{ a: node(id: "country:NOR") ${nest(levels)} }`
    const nest = (levels: number): string =>
      levels === 0 ? '{ id }' : `{ ... on Person { country { facts { nodes { about ${nest(levels - 1)} } } } } }`
    const { status, extensions, message } = await refusal(over({}), deep(4))
    expect(extensions).toMatchObject({ code: 'TOO_COSTLY', allowed: 15 })
    expect(message).toContain('ENTENTE_MAX_DEPTH')
    expect(status).toBe(400)
  })

  it('may have so many aliases, in fragments too', async () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, i) => `a${i}: __typename`).join(' ')
    const service = over({ ENTENTE_MAX_ALIASES: '5' })
    const many = `{ ...F } fragment F on Query { ${Array.from({ length: 6 }, (_, i) => `a${i}: stats { articles }`).join(' ')} }`
    expect((await refusal(service, many)).extensions).toMatchObject({ code: 'TOO_COSTLY', allowed: 5 })
    expect((await ask(service, `{ ${aliases(5)} }`)).errors).toBeUndefined()
  })

  it('may have so many tokens', async () => {
    const ids = Array.from({ length: 60 }, () => '"x"').join(' ')
    const { extensions } = await refusal(over({ ENTENTE_MAX_TOKENS: '50' }), `{ nodes(ids: [${ids}]) { id } }`)
    expect(extensions).toMatchObject({ code: 'TOO_COSTLY', allowed: 50 })
  })

  it('may cost so much, by the values of its variables', async () => {
    const query = `query ($first: Int!) { bilateral(a: "NOR", b: "FIN") {
      timeline(first: $first) { nodes { attestations(first: $first) { nodes { id } } } } } }`
    const service = over({ ENTENTE_MAX_COST: '500' })
    expect((await ask(service, query, { first: 5 })).errors).toBeUndefined()
    const dear = await refusal(service, query, { first: 100 })
    expect(dear.extensions).toMatchObject({ code: 'TOO_COSTLY', allowed: 500 })
    expect(dear.extensions?.cost).toBeGreaterThan(10_000)
    expect(dear.message).toContain('first')
  })

  it('has pages of a size that is limited', async () => {
    const { extensions, message } = await refusal(over({}), '{ facts(first: 101) { nodes { id } } }')
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
    expect(message).toContain('1 to 100')
  })

  it.each([
    ['search', 'query ($x: String!) { entities(search: $x) { nodes { id } } }'],
    ['text', 'query ($x: String!) { search(text: $x) { nodes { text } } }'],
  ])('looks for so many letters: %s', async (argument, query) => {
    const { errors } = await ask(over({}), query, { x: 'x'.repeat(301) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  it('may take so long, and is stopped in the database too', async () => {
    const slow: Graph = {
      ...graph,
      // The real database, asked something that takes it a minute.
      read: ((_name: never, _params: never, options: never) =>
        graph.raw('UNWIND range(1, 1000000000) AS i RETURN count(i * i) AS slow', {}, options)) as never,
    }
    const late = serviceOver(slow, { config: settings({ ENTENTE_MAX_SECONDS: '1' }) })
    const began = Date.now()
    const { extensions, message } = await refusal(late, NODE)
    expect(extensions).toMatchObject({ code: 'TIMEOUT' })
    expect(message).toContain('Ask for less')
    expect(Date.now() - began).toBeLessThan(20_000)
    const running = async () =>
      (
        await graph.raw(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'range(1, 1000000000)' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
        )
      ).rows
    await expect.poll(running, { timeout: 10_000 }).toEqual([])
    await expect(ask(over({}), NODE)).resolves.toMatchObject({ data: { node: { id: 'country:NOR' } } })
  })
})

describe('a change', () => {
  const MERGE =
    'mutation { mergeEntities(from: "person:ida-lund", into: "person:vil-koski", key: "late") { audit { id } } }'
  const waiting = async () =>
    (
      await graph.raw(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AuditRecord {id' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
      )
    ).rows.length

  it('may take so long; then the database stops it too, and nothing of it is kept', async () => {
    const service = over({ ENTENTE_MAX_WRITE_SECONDS: '1' })
    const audit = `audit:${createHash('sha256').update('late').digest('hex').slice(0, 24)}`
    let letGo = () => {}
    let locked = () => {}
    const held = new Promise<void>((resolve) => {
      locked = resolve
    })
    // Somebody else has the record's lock, and keeps it.
    const holder = graph.transaction(async (tx) => {
      const props = { action: 'x', subjects: [], detail: '', at: '', by: '', reason: null, key: '|x' }
      await tx.run('write/audit-begin', { id: audit, attempt: 'x', props })
      locked()
      await new Promise<void>((resolve) => {
        letGo = resolve
      })
      throw new Error('let go of')
    })
    holder.catch(() => undefined)
    await held
    const { extensions, message } = await refusal(service, MERGE, {}, asWriter)
    expect(extensions).toMatchObject({ code: 'TIMEOUT' })
    expect(message).toContain('ENTENTE_MAX_WRITE_SECONDS')
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0)
    letGo()
    await expect(holder).rejects.toThrow('let go of')
    expect((await graph.raw('MATCH (r:AuditRecord) RETURN count(r) AS n')).rows).toEqual([{ n: 0 }])
  })

  it('that is a job goes on when the request has taken too long', async () => {
    let end = () => {}
    const slow = serviceOver(graph, {
      config: settings({ ENTENTE_MAX_WRITE_SECONDS: '1' }),
      async *ingest() {
        await new Promise<void>((resolve) => {
          end = resolve
        })
        yield { origin: 'x', status: 'invalid' }
      },
    })
    const { extensions, message } = await refusal(
      slow,
      'mutation { ingest(input: {documents: [{text: "x"}]}) { job { id } } }',
      {},
      asWriter,
    )
    expect(extensions).toMatchObject({ code: 'TIMEOUT', job: expect.stringMatching(/^job:/) })
    expect(message).toContain(`job(id: "${extensions?.job}")`)
    end()
    const status = async () =>
      (await dataOf(slow, 'query ($id: ID!) { job(id: $id) { status } }', { id: extensions?.job })).job.status
    await expect.poll(status, { timeout: 30_000 }).toBe('DONE')
  })
})

describe('subscriptions', () => {
  const open = async (service: Service, client: string) => {
    const abort = new AbortController()
    const response = await service.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'x-forwarded-for': client },
        body: JSON.stringify({ query: 'subscription { recorded { id } }' }),
        signal: abort.signal,
      }),
    )
    const reader = response.body!.getReader()
    const text = new TextDecoder().decode((await reader.read()).value)
    // Neither what is not read nor what is broken off is anybody's to catch.
    reader.closed.catch(() => undefined)
    return { text, close: () => abort.abort(), leave: () => reader.cancel().catch(() => undefined) }
  }

  it('may be so many, of one client and of all; those that end make room', async () => {
    const service = over({
      ENTENTE_MAX_SUBSCRIPTIONS: '2',
      ENTENTE_MAX_ALL_SUBSCRIPTIONS: '3',
      ENTENTE_TRUST_PROXY: 'on',
    })
    const first = await open(service, '10.0.0.1')
    const second = await open(service, '10.0.0.1')
    for (const { text } of [first, second]) expect(text).not.toContain('TOO_MANY_REQUESTS')
    expect((await open(service, '10.0.0.1')).text).toMatch(/TOO_MANY_REQUESTS|ENTENTE_MAX_SUBSCRIPTIONS/)
    const other = await open(service, '10.0.0.2')
    expect(other.text).not.toContain('TOO_MANY_REQUESTS')
    expect((await open(service, '10.0.0.3')).text).toContain('ENTENTE_MAX_ALL_SUBSCRIPTIONS')
    first.close()
    await second.leave()
    const again = async () => {
      const { text, close } = await open(service, '10.0.0.1')
      close()
      return text
    }
    await expect.poll(again, { timeout: 30_000 }).not.toContain('TOO_MANY_REQUESTS')
    other.close()
  })
})

describe('the cost of an operation', () => {
  const schema = buildApiSchema()
  const cost = (query: string, variables = {}) => costOf(schema, parse(query), null, variables)

  it('counts pages by their size, defaults too, and pages in pages by both', () => {
    const page = (first: string) => `{ facts${first} { nodes { id } } }`
    expect(cost(page(''))).toBe(20)
    expect(cost(page('(first: 7)'))).toBe(7)
    expect(cost('query ($n: Int = 3) { facts(first: $n) { edges { node { id } } } }')).toBe(6)
    expect(cost('{ facts(first: 10) { nodes { attestations(first: 10) { nodes { id } } } } }')).toBe(110)
    expect(
      cost(
        '{ facts(first: 10) { ...F } } fragment F on FactConnection { nodes { ...G } } fragment G on Fact { about { id } }',
      ),
    ).toBe(60)
  })

  it('counts what reads whole lists as a whole page', () => {
    expect(cost('{ facts(first: 1) { totalCount } }')).toBe(100)
    expect(cost('{ identityProposals(first: 5) { score } }')).toBe(105)
  })

  it('counts the facts of pairs where they are counted as of a moment', () => {
    const pairs = (args: string) => `{ pairs(first: 5${args}) { edges { count } } }`
    expect(cost(pairs(''))).toBe(5)
    expect(cost(pairs(', asOf: null'))).toBe(5)
    expect(cost(pairs(', asOf: "2020-01-01"'))).toBe(105)
    const query = 'query ($at: DateTime) { pairs(first: 5, asOf: $at) { edges { count } } }'
    expect([cost(query), cost(query, { at: '2020-01-01' })]).toEqual([5, 105])
  })

  it('lets through all examples of the playground by far', () => {
    const { limits } = readConfig({})
    for (const { query, variables, name } of examples()) {
      expect(cost(query, JSON.parse(variables)), name).toBeLessThan(limits.cost / 2)
    }
  })

  it('leaves what cannot be run to those who say why', () => {
    expect(cost('query ($n: Int!) { facts(first: $n) { nodes { id } } }', { n: 'x' })).toBe(0)
    expect(cost('{ facts(first: "x") { nodes { id } } }')).toBe(1)
    expect(cost('query A { stats { articles } } query B { stats { articles } }')).toBe(0)
  })
})

describe('a request', () => {
  it('may be so large', async () => {
    const service = over({ ENTENTE_MAX_BYTES: '1000' })
    const { status } = await service.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: NODE, variables: { x: 'x'.repeat(3_000) } }),
      }),
    )
    expect(status).toBe(413)
  })

  it('may come so often from one client', async () => {
    const service = over({ ENTENTE_MAX_REQUESTS: '3', ENTENTE_TRUST_PROXY: 'on' })
    const from = (client: string) => ask(service, NODE, {}, { 'x-forwarded-for': `10.9.9.9, ${client}` })
    for (let i = 0; i < 3; i++) expect((await from('10.0.0.1')).errors).toBeUndefined()
    const { status, errors, headers } = await from('10.0.0.1')
    expect(status).toBe(429)
    expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_REQUESTS')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('10.0.0.2')).errors).toBeUndefined()
  })

  it('is counted by its connection unless a balancer is trusted', async () => {
    const service = over({ ENTENTE_MAX_REQUESTS: '1' })
    await ask(service, NODE, {}, { 'x-forwarded-for': '10.0.0.1' })
    expect((await ask(service, NODE, {}, { 'x-forwarded-for': '10.0.0.2' })).status).toBe(429)
  })

  it.each([
    ['GET', undefined],
    ['POST', 'application/x-www-form-urlencoded'],
  ])('that a page of another site could send is refused: %s %s', async (method, type) => {
    const query = encodeURIComponent(NODE)
    const send = (headers: Record<string, string>) =>
      over({}).fetch(
        new Request(`http://localhost/graphql${method === 'GET' ? `?query=${query}` : ''}`, {
          method,
          headers: { ...(type ? { 'content-type': type } : {}), ...headers },
          ...(method === 'POST'
            ? { body: type?.includes('form') ? `query=${query}` : JSON.stringify({ query: NODE }) }
            : {}),
        }),
      )
    const refused = await send({ accept: 'application/json' })
    expect(refused.status).toBe(403)
    const { errors } = (await refused.json()) as { errors: { message: string; extensions: object }[] }
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
    expect(errors[0]?.message).toContain('x-graphql-yoga-csrf')
    expect((await send({ accept: 'application/json', 'x-graphql-yoga-csrf': '1' })).status).toBe(200)
  })

  it('of another site gets no leave to read the answer', async () => {
    const service = over({})
    for (const method of ['OPTIONS', 'POST']) {
      const { headers } = await service.fetch(
        new Request('http://localhost/graphql', {
          method,
          headers: {
            origin: 'https://elsewhere.example',
            'content-type': 'application/json',
            'access-control-request-method': 'POST',
          },
          ...(method === 'POST' ? { body: JSON.stringify({ query: NODE }) } : {}),
        }),
      )
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('may not be a mutation by GET, nor several operations in one', async () => {
    const service = over({})
    const query = encodeURIComponent('mutation { reprocess { id } }')
    const got = await service.fetch(
      new Request(`http://localhost/graphql?query=${query}`, { headers: { ...asWriter, 'x-graphql-yoga-csrf': '1' } }),
    )
    expect(got.status).toBe(405)
    const batch = await service.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify([{ query: NODE }, { query: NODE }]),
      }),
    )
    expect(batch.status).toBe(400)
  })
})

describe('switches', () => {
  it('close the schema and the playground', async () => {
    const open = over({})
    const closed = over({ ENTENTE_INTROSPECTION: 'off', ENTENTE_GRAPHIQL: 'off' })
    const INTROSPECTION = '{ __schema { types { name } } }'
    expect((await dataOf(open, INTROSPECTION)).__schema.types.length).toBeGreaterThan(50)
    expect((await refusal(closed, INTROSPECTION)).extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
    expect((await ask(closed, NODE)).errors).toBeUndefined()
    const page = new Request('http://localhost/graphql', { headers: { accept: 'text/html' } })
    expect((await open.fetch(page.clone())).headers.get('content-type')).toContain('text/html')
    expect((await closed.fetch(page)).status).not.toBe(200)
  })

  it('run the operations of a list only', async () => {
    const hash = createHash('sha256').update(NODE).digest('hex')
    const file = join(folder, 'operations.json')
    await writeFile(file, JSON.stringify({ [hash]: NODE }))
    const service = over({ ENTENTE_OPERATIONS: file })
    const send = async (body: object) => {
      const response = await service.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
      return (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
    }
    const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
    expect((await send(persisted(hash))).data).toEqual({ node: { id: 'country:NOR' } })
    for (const body of [{ query: NODE }, persisted('0'.repeat(64)), {}]) {
      expect((await send(body)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    }
    await writeFile(file, JSON.stringify({ ['0'.repeat(64)]: NODE }))
    expect(() => over({ ENTENTE_OPERATIONS: file })).toThrow(/ENTENTE_OPERATIONS.*has the SHA-256/)
    expect(() => over({ ENTENTE_OPERATIONS: join(folder, 'none.json') })).toThrow(/ENTENTE_OPERATIONS/)
  })
})
