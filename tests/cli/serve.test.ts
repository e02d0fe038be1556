// `entente start` as a newcomer meets it: the bundled dispatch, and the article that the project began with where
// ../shared has it, in at one end and answers out at the other.
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../../src/config.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { pairQuestion } from '../api/questions.ts'
import { emptyGraph } from '../graph/database.ts'
import { environment, type Running, run, serve } from './run.ts'

// Each starts processes of its own: long on a machine that has much else to do.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

const DISPATCH = join(ROOT, 'seed/dispatches/2017-11-22-beijing-seoul-thaad.txt')
const BEGAN = join(ROOT, '../shared/articles/chinadaily-2017-11-23-thaad.txt')

const QUESTION = pairQuestion('CHN', 'South Korea')

let folder: string
let env: NodeJS.ProcessEnv
let graph: Graph
let service: Running

beforeAll(async () => {
  graph = await emptyGraph()
  folder = await mkdtemp(join(tmpdir(), 'entente-serve-'))
  // Patience for machines that have much else to do.
  env = environment(join(folder, 'home'), { ENTENTE_MAX_SECONDS: '60' })
  service = await serve(['start', '--no-dispatches', DISPATCH], env)
})
afterAll(async () => {
  await service?.stop('SIGTERM')
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})

async function ask(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape.
  return (await response.json()) as { data: any; errors?: { message: string; extensions: { code: string } }[] }
}

/** What both tellings of the talks must come to. */
async function holdsTheCore(publisher: string) {
  const { data, errors } = await ask(QUESTION)
  expect(errors).toBeUndefined()
  const { a, b, pledges, positions, meetings } = data.bilateral
  expect([a, b]).toEqual([{ name: 'China', iso3: 'CHN', wikidata: 'Q148' }, { name: 'South Korea' }])

  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const nodes = (list: any) => list.edges.map((edge: any) => edge.node) as any[]
  const told = nodes(pledges).filter((p) => nodes(p.attestations).some((at) => at.article.publisher.name === publisher))
  const refusals = told.filter((p) => p.negated).map((p) => p.content)
  for (const point of [/THAAD/, /missile defense/, /military alliance/]) {
    expect(refusals.filter((content) => point.test(content))).toHaveLength(1)
  }
  expect(told.filter((p) => !p.negated).map((p) => p.content)).toContainEqual(
    expect.stringMatching(/high-level contacts and people-to-people exchanges/),
  )
  for (const p of told) {
    expect(p.actors).toEqual([{ name: 'South Korea' }])
    // What one has no mind to do is an intent; what was promised binds.
    if (!/harm/.test(p.content)) expect(p.strength).toBe('COMMITMENT')
    expect(p.date).toMatch(/^2017-11/)
    expect(p.precision).toMatch(/^(DAY|BEFORE)$/)
    expect(p.plover).toBe('AGREE')
    expect(p.confidence).toBeGreaterThan(0.5)
    for (const { quote, start, end, article } of nodes(p.attestations)) {
      expect(end - start).toBe(quote.length)
      expect(article.headline).toContain('THAAD')
      expect(article.published).toMatch(/^2017-11-23/)
    }
  }
  expect(told.map((p) => p.speaker)).toContainEqual({ name: 'Kang Kyung-wha' })
  expect(told.map((p) => p.target)).toContainEqual({ name: 'China' })
  expect(told.flatMap((p) => p.about)).toContainEqual({ __typename: 'System', name: 'THAAD' })

  const held = nodes(positions).map((p) => `${p.actors[0].name}, ${p.speaker?.name}: ${p.stance} ${p.content}`)
  for (const line of [
    /^China, Wang Yi: CALLS_FOR .*handl.*THAAD/,
    /^South Korea, Kang Kyung-wha: \w+ .*talks and consultation/,
    /^South Korea, Kang Kyung-wha: OPPOSES pressure and sanctions/,
  ]) {
    expect(held).toContainEqual(expect.stringMatching(line))
  }
  expect(nodes(positions).flatMap((p) => p.about)).toContainEqual({ name: 'THAAD' })

  const talks = nodes(meetings).filter((m) => m.date === '2017-11-22' && m.precision === 'DAY')
  expect(talks).toHaveLength(1)
  expect(talks[0]).toMatchObject({ status: 'HELD', place: { name: 'Beijing' } })
  expect(talks[0].participants).toHaveLength(2)
  for (const name of ['Wang Yi', 'Kang Kyung-wha']) {
    expect(talks[0].participants).toContainEqual({ __typename: 'Person', name })
  }
}

describe('start', () => {
  test('says where to go on stdout, and how it gets on elsewhere', () => {
    const said = service.stdout()
    for (const line of [/^ {2}Page +http:/m, /^ {2}GraphQL +http:.*\/graphql/m, /^ {2}Data +\S/m]) {
      expect(said).toMatch(line)
    }
    expect(said).not.toMatch(/Reference data|Ingesting/)
    expect(service.stderr()).toMatch(/^Database: Neo4j at .*, because NEO4J_URI names it$/m)
    expect(service.stderr()).toMatch(/^Reference data: \d+ entities/m)
    expect(service.stderr()).toMatch(/^Ingesting: 1 new, 0 known, 0 refused$/m)
  })

  test('answers the first question from the bundled dispatch', () => holdsTheCore('Entente Dispatch'))

  test('draws the picture that a person would', async () => {
    const { rows } = await graph.raw(
      `MATCH (a:Country)-[r]->(b:Entity)
       RETURN DISTINCT a.name + ' ' + type(r) + ' ' + b.name AS edge`,
    )
    const drawn = rows.map((row) => row.edge)
    expect(drawn).toEqual(
      expect.arrayContaining([
        'South Korea PLEDGED THAAD',
        'South Korea PLEDGED China',
        'China CALLS_FOR THAAD',
        'China MET South Korea',
      ]),
    )
    // Every edge from a country is one of the picture, so that a question without types gives nothing else.
    const { rows: others } = await graph.raw(
      'MATCH (:Country)-[r]->() WHERE r.claimId IS NULL AND r.eventId IS NULL RETURN DISTINCT type(r) AS type',
    )
    expect(others).toEqual([])
  })

  test('lets nobody write without the token, which only its owner can read', async () => {
    const text =
      'TOKYO, March 3, 2022 -- Japan urged Peru to lower its tariffs on fish, Foreign Minister Yoshimasa Hayashi said.'
    const mutation = `mutation { ingest(input: { documents: [{ text: ${JSON.stringify(text)}, published: "2022-03-04" }] }) { results { __typename } } }`
    const refused = await ask(mutation)
    expect(refused.errors?.[0]?.extensions.code).toMatch(/UNAUTHENTICATED|FORBIDDEN/)

    const [, token, file] = service.stdout().match(/Write token +(\S+) \(kept in (\S+)\)/)!
    expect(readFileSync(file!, 'utf8').trim()).toBe(token)
    expect((await stat(file!)).mode & 0o777).toBe(0o600)
    const taken = await ask(mutation, { authorization: `Bearer ${token}` })
    expect(taken.errors).toBeUndefined()
    expect(taken.data.ingest.results).toEqual([{ __typename: 'IngestSuccess' }])
  })

  test('serves the playground without a word from elsewhere', async () => {
    const page = await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=["']?(?:https?:)?\/\//)
  })

  test('names the port that is taken, before it does anything else', async () => {
    const port = new URL(service.url).port
    const { code, stdout, stderr } = await run(['start'], { ...env, PORT: port })
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toContain(`PORT ${port} is taken`)
    expect(stderr).not.toContain('Database')
  })

  test.skipIf(!existsSync(BEGAN))('takes in the article it began with (skipped without ../shared)', async () => {
    await service.stop('SIGTERM')
    service = await serve(['start', '--no-dispatches', DISPATCH, BEGAN], env)
    expect(service.stderr()).toMatch(/^Ingesting: 1 new, 1 known, 0 refused$/m)
    await holdsTheCore('China Daily')
  })

  test('ends with 0 when told to, and ingests nothing twice', async () => {
    expect(await service.stop('SIGINT')).toBe(0)
    expect(service.stderr()).toContain('Stopping')
    service = await serve(['start'], env)
    expect(service.stderr()).toMatch(/^Reference data: .* unchanged$/m)
    // All that is bundled, of which one is there already.
    const said = service.stderr().match(/^Ingesting: .*$/gm)
    expect(said?.at(-1)).toMatch(/^Ingesting: \d+ new, [1-9]\d* known, 0 refused$/)
  })

  test('serves what can be read, and ends with 1 for what cannot', async () => {
    await service.stop('SIGTERM')
    service = await serve(['start', '--no-dispatches', join(folder, 'missing.txt')], env)
    expect(service.stderr()).toContain(`There is no file or folder ${join(folder, 'missing.txt')}`)
    expect((await fetch(`${service.url}/ready`)).status).toBe(200)
    expect(await service.stop('SIGTERM')).toBe(1)
  })
})

test('a taken address, a wrong password and a missing one are told in a line', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()))
  const { port } = other.address() as { port: number }
  const taken = await run(['serve'], { ...env, PORT: String(port) })
  other.close()
  expect([taken.code, taken.stdout]).toEqual([2, ''])
  expect(taken.stderr).toContain(`PORT ${port} is taken at 127.0.0.1`)

  const wrong = await run(['migrate'], { ...env, NEO4J_PASSWORD: 'not-it' })
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toMatch(/check NEO4J_USER and NEO4J_PASSWORD/)
  expect(wrong.stderr).not.toMatch(/^ +at /m)

  const none = await run(['migrate'], { ...env, NEO4J_PASSWORD: '' })
  expect(none.code).toBe(1)
  expect(none.stderr).toMatch(/^NEO4J_URI is set and NEO4J_PASSWORD is not: set both\.$/m)
})
