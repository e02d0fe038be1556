import pino from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { serviceIngest } from '../../src/commands/service-ingest.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { GraphError } from '../../src/graph/error.ts'
import { loadSeed } from '../../src/seed/index.ts'
import type { Service } from '../../src/server.ts'
import { extraction, NORWAY, type Story, TALKS } from '../graph/articles.ts'
import { clear, column, emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, events, serviceOver, tell } from './service.ts'

/** Headline of an article that cannot be read again. */
const BROKEN = 'Talks that break the reader'

let graph: Graph
let service: Service
const seed = loadSeed()

beforeAll(async () => {
  graph = await emptyGraph()
  service = serviceOver(graph, {
    ingest: serviceIngest({ graph, seed }, { maxBytes: 100_000 }),
    rereading: {
      read: async (article) => {
        if (article.headline === BROKEN) throw new Error('the reader broke')
        return extraction({ ...TALKS, headline: article.headline!, pledges: [] })
      },
      options: { extractor: { name: 'hand', version: '2' } },
    },
  })
})
beforeEach(() => clear(graph))
afterAll(() => graph?.close())

const write = (query: string, variables: Record<string, unknown> = {}) => ask(service, query, variables, asWriter)
const written = async (query: string, variables: Record<string, unknown> = {}) =>
  dataOf(service, query, variables, asWriter)

const TEXT = `OSLO, March 4 (Northern Courier) -- Norway's foreign minister met her Finnish counterpart in Oslo on Wednesday.

Norway will not close its northern border with Finland, the Norwegian foreign ministry said.`

const INGEST = `mutation ($input: IngestInput!) { ingest(input: $input) {
  job { id kind status total done added duplicates failed }
  results { __typename
    ... on IngestSuccess { origin facts article { id headline publisher { name } } }
    ... on IngestDuplicate { origin article { id } }
    ... on IngestInvalid { origin code message } } } }`

describe('ingest', () => {
  const good = { text: TEXT, headline: 'Talks in Oslo', publisher: 'Northern Courier', published: '2021-03-04' }

  it('says of each document what became of it', async () => {
    const documents = [good, { ...good, id: 'again' }, { text: '' }, { html: '<p>' }, { url: 'http://127.0.0.1:9/x' }]
    const { ingest } = await written(INGEST, { input: { documents } })
    expect(ingest.results.map((result: { __typename: string }) => result.__typename)).toEqual([
      'IngestSuccess',
      'IngestDuplicate',
      'IngestInvalid',
      'IngestInvalid',
      'IngestInvalid',
    ])
    expect(ingest.results[0].article).toMatchObject({
      headline: 'Talks in Oslo',
      publisher: { name: 'Northern Courier' },
    })
    expect(ingest.results[1].article.id).toBe(ingest.results[0].article.id)
    for (const result of ingest.results.slice(2)) expect(result.message.length).toBeGreaterThan(10)
    expect(ingest.job).toMatchObject({
      kind: 'ingest',
      status: 'DONE',
      total: 5,
      done: 5,
      added: 1,
      duplicates: 1,
      failed: 3,
    })
    const { job } = await written('query ($id: ID!) { job(id: $id) { status results { __typename } } }', {
      id: ingest.job.id,
    })
    expect(job.status).toBe('DONE')
    expect(job.results).toHaveLength(5)
    const { audit } = await written(
      'query ($id: ID!) { audit(subject: $id) { nodes { action by subjects detail } } }',
      {
        id: ingest.job.id,
      },
    )
    expect(audit.nodes).toEqual([
      { action: 'ingest', by: 'token', subjects: [ingest.job.id], detail: '{"total":5,"reason":null}' },
    ])
  })

  it('says what could not be written, and goes on', async () => {
    let refused = 0
    const refusing: Graph = {
      ...graph,
      transaction: async (...of) => {
        if (refused++ < 1) throw new GraphError('INVALID', 'the pencil broke')
        return graph.transaction(...of)
      },
    }
    const hindered = serviceOver(graph, { ingest: serviceIngest({ graph: refusing, seed }, { maxBytes: 100_000 }) })
    const documents = [{ ...good, text: '' }, good]
    const { ingest } = await dataOf(hindered, INGEST, { input: { documents } }, asWriter)
    expect(ingest.job).toMatchObject({ status: 'DONE', done: 2, failed: 2 })
    expect(ingest.results[1]).toMatchObject({ code: 'NOT_WRITTEN', message: expect.stringContaining('pencil') })
    expect((await written(INGEST, { input: { documents } })).ingest.job).toMatchObject({ added: 1, failed: 1 })
  })

  it('gives signs of life while nothing comes of a job for long', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    let end = () => {}
    const slow = serviceOver(graph, {
      async *ingest() {
        await new Promise<void>((resolve) => {
          end = resolve
        })
        yield { origin: 'x', status: 'invalid' }
      },
    })
    const begun = () => column(graph, 'MATCH (j:Job) RETURN j.updatedAt')
    const { ingest } = await dataOf(slow, INGEST, { input: { documents: [good], wait: false } }, asWriter)
    const [first] = await begun()
    vi.advanceTimersByTime(30_000)
    await expect.poll(async () => (await begun())[0]).not.toBe(first)
    end()
    const status = async () =>
      (await written('query ($id: ID!) { job(id: $id) { status } }', { id: ingest.job.id })).job.status
    await expect.poll(status).toBe('DONE')
  })

  it('answers the same key with the same job, and takes nothing in twice', async () => {
    const first = await written(INGEST, { input: { documents: [good], key: 'batch-7' } })
    const again = await written(INGEST, { input: { documents: [good], key: 'batch-7' } })
    expect(again.ingest).toEqual(first.ingest)
  })

  it.each([
    [{ documents: [] }, 'input.documents'],
    [{ documents: [{ text: 'a', url: 'http://x' }] }, 'input.documents[0]'],
    [{ documents: [{ text: 'a' }, {}] }, 'input.documents[1]'],
    [{ documents: [{ url: 'file:///etc/passwd' }] }, 'input.documents[0].url'],
  ])('names the document that cannot be used: %j', async (input, argument) => {
    const { errors } = await write(INGEST, { input })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('changes', () => {
  const facts = async () =>
    (await dataOf(service, '{ facts { nodes { id __typename withdrawnAt ... on Position { stance } } } }')).facts.nodes

  it('retract an article, with what it alone supports', async () => {
    const [one] = await tell(graph, [TALKS])
    const before = await facts()
    const retract = `mutation ($id: ID!) { retractArticle(id: $id, reason: "made up", key: "k") {
      article { retractedAt } withdrawn { id withdrawnAt } audit { id by action subjects } } }`
    const { retractArticle } = await written(retract, { id: one!.article })
    expect(retractArticle.article.retractedAt).not.toBeNull()
    expect(retractArticle.withdrawn).toHaveLength(before.length)
    expect(retractArticle.audit).toMatchObject({ by: 'token', action: 'retractArticle', subjects: [one!.article] })
    expect(await facts()).toEqual([])
    expect((await written(retract, { id: one!.article })).retractArticle.audit.id).toBe(retractArticle.audit.id)
    const { audit } = await written('{ audit { totalCount nodes { action detail } } }')
    expect(audit.totalCount).toBe(1)
    expect((await ask(service, '{ audit { totalCount } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    const then = await dataOf(
      service,
      `{ facts(asOf: "${one ? new Date(Date.now() - 1000).toISOString() : ''}") { totalCount } }`,
    )
    expect(then.facts.totalCount).toBeGreaterThanOrEqual(0)
  })

  it('correct a claim so that it stays corrected', async () => {
    await tell(graph, [TALKS])
    const position = (await facts()).find((fact: { stance?: string }) => fact.stance === 'OPPOSES')
    const { correctClaim } = await written(
      `mutation ($id: ID!) { correctClaim(id: $id, reason: "misread", correction: {stance: SUPPORTS, target: "Norway"}) {
        claim { ... on Position { stance target { name } corrections { field before after by reason } } } audit { action } } }`,
      { id: position.id },
    )
    expect(correctClaim.claim.stance).toBe('SUPPORTS')
    expect(correctClaim.claim.target).toEqual({ name: 'Norway' })
    expect(correctClaim.claim.corrections).toContainEqual({
      field: 'stance',
      before: 'OPPOSES',
      after: 'SUPPORTS',
      by: 'token',
      reason: 'misread',
    })
    const unknown = await write(
      'mutation ($id: ID!) { correctClaim(id: $id, correction: {actors: ["Nobodia"]}) { audit { id } } }',
      { id: position.id },
    )
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'correction.actors[0]' })
  })

  it('merge entities and take it back', async () => {
    const alias: Story = {
      ...TALKS,
      headline: 'Other',
      entities: [NORWAY, { ...TALKS.entities[4]!, id: 'person:i-lund', name: 'I. Lund' }],
      sentences: ['I. Lund spoke.'],
      offices: [],
      meetings: [],
      pledges: [],
      positions: [],
      actions: [],
      milestones: [],
    }
    await tell(graph, [TALKS, alias])
    const { mergeEntities } = await written(
      'mutation { mergeEntities(from: "person:i-lund", into: "person:ida-lund") { entity { id merged { id name } } audit { action } } }',
    )
    expect(mergeEntities.entity).toEqual({ id: 'person:ida-lund', merged: [{ id: 'person:i-lund', name: 'I. Lund' }] })
    expect((await dataOf(service, '{ node(id: "person:i-lund") { id } }')).node).toEqual({ id: 'person:ida-lund' })
    await written('mutation { unmergeEntities(id: "person:i-lund") { audit { action } } }')
    expect((await dataOf(service, '{ node(id: "person:i-lund") { id } }')).node).toEqual({ id: 'person:i-lund' })
    const again = await write('mutation { unmergeEntities(id: "person:i-lund") { audit { action } } }')
    expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT')
  })

  it('name what is not there', async () => {
    const { errors } = await write('mutation { retractArticle(id: "article:none") { audit { id } } }')
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('read stored articles again with another extractor', async () => {
    await tell(graph, [TALKS])
    const { reprocess } = await written('mutation { reprocess { id kind status } }')
    expect(reprocess).toMatchObject({ kind: 'reprocess' })
    const states = await events(
      service,
      'subscription ($job: ID!) { ingestProgress(job: $job) { status done failed } }',
      { job: reprocess.id },
      10,
    )
    expect(states.at(-1)?.ingestProgress).toEqual({ status: 'DONE', done: 1, failed: 0 })
    expect((await facts()).map((fact: { __typename: string }) => fact.__typename)).not.toContain('Pledge')
  })
})

describe('reprocess', () => {
  it('goes on past an article that cannot be read, and names it', async () => {
    await tell(graph, [TALKS, { ...TALKS, headline: BROKEN }])
    const { reprocess } = await written('mutation { reprocess { id } }')
    const states = await events(
      service,
      `subscription ($job: ID!) { ingestProgress(job: $job) {
        status done failed results { __typename ... on IngestInvalid { origin code message } } } }`,
      { job: reprocess.id },
      10,
    )
    const last = states.at(-1)?.ingestProgress as { results: readonly { __typename: string }[] }
    expect(last).toMatchObject({ status: 'DONE', done: 2, failed: 1 })
    expect(last.results.find((r) => r.__typename === 'IngestInvalid')).toMatchObject({
      origin: expect.stringMatching(/^article:/),
      code: 'UNREADABLE',
      message: expect.stringContaining('the reader broke'),
    })
  })
})

describe('a service that stops', () => {
  it('leaves a job to be taken up by the next that is asked for it', async () => {
    await tell(graph, [TALKS])
    let reading = () => {}
    const begun = new Promise<void>((resolve) => {
      reading = resolve
    })
    const options = { extractor: { name: 'hand', version: '2' } }
    const read = () => {
      reading()
      return new Promise<never>(() => undefined)
    }
    const first = serviceOver(graph, { rereading: { read, options }, log: pino({ level: 'silent' }) })
    const REPROCESS = 'mutation { reprocess(key: "again") { id status } }'
    const { reprocess } = await dataOf(first, REPROCESS, {}, asWriter)
    await begun
    await first.close()
    const JOB = 'query ($id: ID!) { job(id: $id) { status done failed } }'
    expect(await dataOf(service, JOB, { id: reprocess.id })).toEqual({ job: { status: 'QUEUED', done: 0, failed: 0 } })
    expect(await written(REPROCESS)).toEqual({ reprocess: { id: reprocess.id, status: 'RUNNING' } })
    await vi.waitFor(
      async () =>
        expect(await dataOf(service, JOB, { id: reprocess.id })).toEqual({
          job: { status: 'DONE', done: 1, failed: 0 },
        }),
      { timeout: 20_000 },
    )
  })

  it('fails a job that has no key to be asked for by', async () => {
    const ingest = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) })
    const first = serviceOver(graph, { ingest, log: pino({ level: 'silent' }) })
    const asked = ask(first, INGEST, { input: { documents: [{ text: TEXT }] } }, asWriter)
    await vi.waitFor(async () => expect(await column(graph, 'MATCH (j:Job) RETURN j.status')).toEqual(['RUNNING']))
    await first.close()
    expect((await asked).errors?.[0]?.message).toContain('Send it again:')
    expect(await column(graph, 'MATCH (j:Job) RETURN j.status')).toEqual(['FAILED'])
  })

  it('tells who waits for a batch that it was not done to its end', async () => {
    const ingest = () => ({ [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) })
    const first = serviceOver(graph, { ingest, log: pino({ level: 'silent' }) })
    const asked = ask(first, INGEST, { input: { documents: [{ text: TEXT }], key: 'batch' } }, asWriter)
    await vi.waitFor(async () => expect(await column(graph, 'MATCH (j:Job) RETURN j.status')).toEqual(['RUNNING']))
    await first.close()
    const { errors } = await asked
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERRUPTED', job: expect.stringMatching(/^job:/) })
    expect(errors?.[0]?.message).toContain('with the same key')
    expect(await column(graph, 'MATCH (j:Job) RETURN j.status')).toEqual(['QUEUED'])
  })
})

describe('subscriptions', () => {
  it('tell what is recorded, whoever recorded it, of the pair and kinds asked for', async () => {
    const found = await events(
      service,
      'subscription { recorded(pair: ["NOR", "FIN"], kinds: [PLEDGE, MEETING]) { __typename summary } }',
      {},
      2,
      async () => {
        await new Promise((resolve) => setTimeout(resolve, 300))
        await tell(graph, [TALKS])
      },
    )
    expect(found.map((event) => (event.recorded as { __typename: string }).__typename).sort()).toEqual([
      'Meeting',
      'Pledge',
    ])
  })
})
