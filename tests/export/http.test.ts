// Exports and addresses of things, asked of the service.
import jsonld from 'jsonld'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { program } from '../../src/commands/program.ts'
import { FORMATS } from '../../src/export/formats.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { GraphError } from '../../src/graph/error.ts'
import { mergeEntities } from '../../src/graph/merge.ts'
import type { Service } from '../../src/server.ts'
import { serviceOver, settings, TOKEN } from '../api/service.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { factsOf, fill } from './graph.ts'

const ORIGIN = 'http://localhost:4000'
let graph: Graph
let service: Service
beforeAll(async () => {
  graph = await emptyGraph()
  await fill(graph)
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_SECONDS: '120' }) })
})
afterAll(async () => {
  await service.close()
  await graph.close()
})
const get = (path: string, headers: Record<string, string> = {}) =>
  service.fetch(new Request(ORIGIN + path, { headers }))
const LD = { accept: 'application/ld+json' }
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('/export', () => {
  test.each(Object.keys(FORMATS))('streams %s', async (format) => {
    const response = await get(`/export?format=${format}&pair=NOR-FIN&from=2021`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(`${FORMATS[format]!.mediaType}; charset=utf-8`)
    const text = await response.text()
    expect(text.length).toBeGreaterThan(100)
    expect(text).not.toContain('country:SWE')
  })
  test('a feed that did not change is not sent again', async () => {
    const path = '/export?format=atom&pair=NOR-FIN'
    const first = await get(path)
    const etag = first.headers.get('etag')!
    const again = await get(path, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
  })
  test('comes in pieces, and ends where the reader goes away', async () => {
    const response = await get('/export?format=nquads')
    const reader = response.body!.getReader()
    const first = await reader.read()
    expect(first.done).toBe(false)
    await reader.cancel()
    expect((await get('/export?format=csv&kind=PLEDGE')).status).toBe(200)
  })
  test('is cut off where the database fails within it, and the service goes on', async () => {
    let reads = 0
    const broken = (): never => {
      throw new GraphError('UNAVAILABLE', 'the database went away')
    }
    const failing: Graph = { ...graph, read: async (...of) => (++reads > 2 ? broken() : graph.read(...of)) }
    const cut = serviceOver(failing, { log: pino({ level: 'silent' }) })
    const url = await cut.listen()
    const response = await fetch(`${url}/export?format=nquads`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
    expect((await fetch(`${url}/health`)).status).toBe(200)
    await cut.close()
  })
  test("keeps the service's own faults to its log", async () => {
    const failing: Graph = { ...graph, read: async () => Promise.reject(new Error('of the inside')) }
    const broken = serviceOver(failing, { log: pino({ level: 'silent' }) })
    const response = await broken.fetch(new Request(`${ORIGIN}/export?format=csv&kind=PLEDGE`))
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
    const thing = await broken.fetch(new Request(`${ORIGIN}/entity/country:NOR`, { headers: LD }))
    const said = await thing.text()
    expect([thing.status, said]).toEqual([500, expect.stringMatching(/logged under/)])
    expect(said).not.toMatch(/inside|\bat /)
    await broken.close()
  })
  test('is as often there for one client as the API is', async () => {
    const counting = serviceOver(graph, { config: settings({ ENTENTE_MAX_REQUESTS: '1' }) })
    const ask = () => counting.fetch(new Request(`${ORIGIN}/export?format=csv&kind=PLEDGE`, { method: 'HEAD' }))
    const first = await ask()
    expect([first.status, first.body]).toEqual([200, null])
    const second = await ask()
    expect(second.status).toBe(429)
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0)
    await counting.close()
  })
  test.each([
    ['', /format: none was given. It takes jsonld, nquads/],
    ['?format=xml', /format: "xml" is none/],
    ['?format=csv&pair=NOR', /pair: "NOR" is not two parties/],
    ['?format=csv&country=NOR', /country: there is no such parameter/],
  ])('%s is refused', async (query, message) => {
    const response = await get(`/export${query}`)
    expect(response.status).toBe(400)
    expect(((await response.json()) as { error: string }).error).toMatch(message)
  })
  test('only reads, and only for those who may', async () => {
    expect((await service.fetch(new Request(`${ORIGIN}/export?format=csv`, { method: 'POST' }))).status).toBe(405)
    const closed = serviceOver(graph, {
      config: settings({ HOST: '0.0.0.0', ENTENTE_TOKEN: TOKEN }),
    })
    const ask = (path: string, headers = {}) => closed.fetch(new Request(ORIGIN + path, { headers }))
    const refused = await ask('/export?format=csv')
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toBe('Bearer')
    expect((await ask('/entity/country:NOR', LD)).status).toBe(401)
    expect((await ask('/export?format=csv', { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
    expect((await ask('/context.jsonld')).status).toBe(200)
    await closed.close()
  })
})

describe('addresses', () => {
  /** JSON-LD with the context fetched from the service. */
  async function expanded(path: string) {
    const response = await get(path, LD)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/ld+json')
    const documentLoader = async (url: string) => ({
      document: await (await get(new URL(url).pathname)).json(),
      documentUrl: url,
      contextUrl: undefined,
    })
    return (await jsonld.expand((await response.json()) as object, { documentLoader } as never)) as unknown as Record<
      string,
      unknown
    >[]
  }
  test('an entity, with the names and codes that others know it by', async () => {
    const [node] = await expanded('/entity/country:NOR')
    expect(node).toMatchObject({
      '@id': `${ORIGIN}/entity/country:NOR`,
      '@type': ['https://schema.org/Country'],
      'https://schema.org/name': [{ '@value': 'Norway' }],
    })
  })
  test('a claim with its evidence, with or without the first part of its id', async () => {
    const [pledge] = (await factsOf(graph, { kind: 'PLEDGE' })).filter((f) => f.attestations.length === 2)
    const nodes = await expanded(`/claim/${pledge!.id}`)
    expect(nodes[0]!['@id']).toBe(`${ORIGIN}/claim/${pledge!.id}`)
    expect(nodes[0]!['http://www.w3.org/ns/prov#wasDerivedFrom']).toHaveLength(2)
    expect(nodes.filter((n) => String(n['@type']).includes('Quotation'))).toHaveLength(2)
    expect((await get(`/claim/${pledge!.id.slice('claim:'.length)}`, LD)).status).toBe(200)
  })
  test('an event; an article with what it tells and nothing of what others do', async () => {
    const [meeting] = await factsOf(graph, { kind: 'MEETING' })
    expect((await expanded(`/event/${meeting!.id}`))[0]!['@type']).toContain('https://schema.org/Event')
    const [id] = (await column(graph, "MATCH (a:Article)-[:PUBLISHED_BY]->({name: 'Lakeside Daily'}) RETURN a.id")) as [
      string,
    ]
    const nodes = await expanded(`/article/${id}`)
    expect(nodes[0]!['@type']).toContain('https://schema.org/NewsArticle')
    const quotes = nodes.filter((n) => String(n['@type']).includes('Quotation'))
    expect(quotes).toHaveLength(4)
    expect(JSON.stringify(nodes)).not.toContain('Northern Courier')
  })
  test('a page for browsers, which runs nothing', async () => {
    const [pledge] = (await factsOf(graph, { kind: 'PLEDGE', pair: 'NOR-FIN' })).filter((f) =>
      f.content!.startsWith('='),
    )
    const response = await get(`/claim/${pledge!.id}`, HTML)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('vary')).toBe('accept')
    const html = await response.text()
    expect(html).toContain('=HYPERLINK(&quot;x&quot;), consider a visit</h1>')
    expect(html).toContain('Lakeside Daily')
    expect(html).not.toMatch(/<script|<smiling/)
  })
  test('pages of the service go before the plain ones, and leave data alone', async () => {
    const own = serviceOver(graph, {
      pages: (request) => (/entity|claim/.test(request.url) ? new Response('own page') : undefined),
    })
    const ask = async (headers: Record<string, string>, path = '/entity/country:NOR') =>
      (await own.fetch(new Request(ORIGIN + path, { headers }))).text()
    expect(await ask(HTML)).toBe('own page')
    expect(await ask(HTML, '/claim/claim:any')).toBe('own page')
    expect(JSON.parse(await ask(LD))['@context']).toBe(`${ORIGIN}/context.jsonld`)
    await own.close()
  })
  test('an entity that was merged away leads to the one that it is now', async () => {
    await mergeEntities(graph, 'person:ida-lund', 'person:aino-koski', { by: 'test' })
    const response = await get('/entity/person:ida-lund', LD)
    expect(response.status).toBe(307)
    expect(response.headers.get('location')).toBe(`${ORIGIN}/entity/person:aino-koski`)
  })
  test('nothing, strange ids and strange wishes', async () => {
    expect((await get('/claim/claim:none', LD)).status).toBe(404)
    expect((await get('/entity/%E0%A4%A', LD)).status).toBe(404)
    expect((await get('/entity/country:NOR', { accept: 'image/png' })).status).toBe(406)
    expect((await get(`/entity/${encodeURIComponent("x' OR 1=1 //<script>")}`, HTML)).status).toBe(404)
  })
})

test('the command line knows the same formats', () => {
  const command = program().commands.find((c) => c.name() === 'export')!
  const option = command.options.find((o) => o.long === '--format')!
  expect(option.argChoices).toEqual(Object.keys(FORMATS))
})
