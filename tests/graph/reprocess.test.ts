import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { correctClaim } from '../../src/graph/correct.ts'
import { beginJob, readJob, readJobState, saveJob } from '../../src/graph/jobs.ts'
import { reprocess } from '../../src/graph/reprocess.ts'
import { retractArticle } from '../../src/graph/retract.ts'
import { outdatedArticles, storedArticles } from '../../src/graph/stored.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { extraction, FINLAND, LUND, NORWAY, RADAR, type Story, SWEDEN, TALKS } from './articles.ts'
import { clear, column, dump, emptyGraph } from './database.ts'

const one = { extractor: { name: 'by-hand', version: '1' } }
const two = { extractor: { name: 'by-hand', version: '2' } }

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const write = (...stories: readonly Story[]) => writeExtractions(graph, stories.map(extraction), one)
const again = (...stories: readonly Story[]) => reprocess(graph, stories.map(extraction), two)
const facts = async () =>
  (await dump(graph)).map((line) => line.replace(/"(reviewedAt|writtenAt|reprocessedAt)":"[^"]*",?/g, ''))
const rebuilt = async () => {
  const before = await dump(graph)
  await graph.implicit('write/rebuild-picture', {})
  expect(await dump(graph)).toEqual(before)
}

test('stored articles come back as they were taken in', async () => {
  await write(TALKS)
  const { article } = extraction(TALKS)
  expect(await storedArticles(graph, [`article:${article.hash}`, 'article:none'])).toEqual([article])
  expect(await outdatedArticles(graph, one.extractor)).toEqual({ articles: [], next: null })
  expect(await outdatedArticles(graph, two.extractor)).toEqual({ articles: [article], next: null })
})

test('pages through all that an older version read', async () => {
  await write(
    ...Array.from({ length: 7 }, (_, n) => ({ ...TALKS, headline: `Edition ${n}`, date: `2021-03-0${n + 1}` })),
  )
  const dates: (string | null)[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: Awaited<ReturnType<typeof outdatedArticles>> = await outdatedArticles(graph, two.extractor, after, 3)
    dates.push(...page.articles.map((a) => a.date))
    after = page.next
  }
  expect(dates).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `2021-03-0${n}`))
})

test('the same reading changes nothing but the version', async () => {
  await write(TALKS)
  const before = await facts()
  expect(await again(TALKS)).toEqual([
    { article: `article:${extraction(TALKS).article.hash}`, status: 'done', added: 0, withdrawn: 0 },
  ])
  expect((await facts()).join('\n')).toBe(
    before.join('\n').replaceAll('"extractorVersion":"1"', '"extractorVersion":"2"'),
  )
  expect((await outdatedArticles(graph, two.extractor)).articles).toEqual([])
})

test('a better reading keeps the ids of facts, adds what is new and withdraws what is not there', async () => {
  const [written] = await write(TALKS)
  const pledge = written!.facts.find((f) => f.kind === 'PLEDGE')!.id
  const sanction = written!.facts.find((f) => f.kind === 'ACTION')!.id
  const { start, end } = extraction(TALKS).sentences[1]!
  const span = { start: start + 7, end: end - 11, text: '' }
  const [result] = await again({
    ...TALKS,
    // Another stretch of the same sentence, a target, other words.
    pledges: [{ ...TALKS.pledges![0]!, content: 'build the radar', target: FINLAND.id, span }],
    actions: [],
    milestones: [...TALKS.milestones!, { sentence: 3, parties: [NORWAY.id, SWEDEN.id], kind: 'TIES_CUT' }],
  })
  expect(result).toMatchObject({ status: 'done', added: 1, withdrawn: 1 })
  const { rows } = await graph.raw(
    `MATCH (c:Pledge) RETURN c.id AS id, c.content AS content, c.withdrawnAt AS withdrawnAt, [(c)-[:ADDRESSED_TO]->(e) | e.id] AS target,
       COUNT { (c)<-[:ATTESTS]-(t) WHERE t.withdrawnAt IS NULL } AS standing, COUNT { (c)<-[:ATTESTS]-() } AS told`,
  )
  expect(rows).toEqual([
    { id: pledge, content: 'build the radar', withdrawnAt: null, target: [FINLAND.id], standing: 1, told: 2 },
  ])
  expect(await column(graph, 'MATCH (e:Event) WHERE e.withdrawnAt IS NOT NULL RETURN e.id')).toEqual([sanction])
  expect(await column(graph, 'MATCH ()-[r:SANCTIONED]->() RETURN r')).toEqual([])
  await rebuilt()
  // And back: the first reading's facts stand again under their own ids.
  await reprocess(graph, [extraction(TALKS)], { extractor: { name: 'by-hand', version: '3' } })
  expect(await column(graph, 'MATCH (f:Claim|Event) WHERE f.withdrawnAt IS NULL RETURN f.id ORDER BY f.id')).toEqual(
    written!.facts.map((f) => f.id).sort(),
  )
  await rebuilt()
})

test('a correction outranks the better reading', async () => {
  const [written] = await write(TALKS)
  const pledge = written!.facts.find((f) => f.kind === 'PLEDGE')!.id
  await correctClaim(graph, pledge, { content: 'as the minister has it' }, { by: 'editor' })
  await again({ ...TALKS, pledges: [{ ...TALKS.pledges![0]!, content: 'build the radar' }] })
  expect(await column(graph, 'MATCH (c:Pledge) RETURN c.content')).toEqual(['as the minister has it'])
})

test('one reading that changes its mind does not bend what other articles tell', async () => {
  const day = { date: '2021-03-03', precision: 'DAY' as const }
  const story = (publisher: string, negated: boolean): Story => ({
    publisher,
    sentences: ['Norway will not build further radar stations near the border.'],
    entities: [NORWAY, RADAR, LUND],
    pledges: [
      {
        sentence: 0,
        actors: [NORWAY.id],
        negated,
        content: 'build further radar stations near the border',
        about: [RADAR.id],
        ...day,
      },
    ],
  })
  await write(story('Fjord Times', true), story('Harbour Post', true))
  const [before] = await column(graph, 'MATCH (c:Pledge) RETURN c.id')
  await again(story('Harbour Post', false))
  const { rows } = await graph.raw(
    'MATCH (c:Pledge)<-[:ATTESTS]-(t) RETURN c.id AS id, c.negated AS negated, count(t) AS told ORDER BY negated',
  )
  expect(rows).toEqual([
    { id: expect.not.stringMatching(`^${before}$`), negated: false, told: 1 },
    { id: before, negated: true, told: 1 },
  ])
  // And when it comes back to its senses.
  await reprocess(graph, [extraction(story('Harbour Post', true))], { extractor: { name: 'by-hand', version: '3' } })
  expect(await column(graph, 'MATCH (c:Pledge) WHERE c.withdrawnAt IS NULL RETURN c.id')).toEqual([before])
  await rebuilt()
})

test('an article that was taken back, or never was there, is left alone', async () => {
  const [written] = await write(TALKS)
  await retractArticle(graph, written!.article, { by: 'editor' })
  const before = await dump(graph)
  expect(await again(TALKS, { ...TALKS, headline: 'Never seen' })).toMatchObject([
    { status: 'missing' },
    { status: 'missing' },
  ])
  expect(await dump(graph)).toEqual(before)
})

const JOB = {
  id: 'job:1',
  kind: 'reprocess' as const,
  status: 'RUNNING' as const,
  total: 2,
  done: 1,
  added: 1,
  duplicates: 0,
  failed: 0,
  by: 'editor',
  startedAt: '2021-03-04T00:00:00.000Z',
  endedAt: null,
  results: [{ status: 'new' }],
}

test('a job is kept with its results', async () => {
  const job = JOB
  const { attempt } = await beginJob(graph, { ...job, done: 0, added: 0, results: [] })
  expect(attempt).toEqual(expect.any(String))
  await saveJob(graph, job, attempt!, 0)
  expect(await readJob(graph, 'job:1')).toEqual(job)
  const done = {
    ...job,
    status: 'DONE' as const,
    done: 2,
    endedAt: '2021-03-04T00:00:01.000Z',
    results: [...job.results, { status: 'duplicate' }],
  }
  await saveJob(graph, done, attempt!, 1)
  // A sign of life that brings nothing new, and one that is sent again.
  await saveJob(graph, done, attempt!, 2)
  await saveJob(graph, done, attempt!, 1)
  expect(await readJob(graph, 'job:1')).toEqual(done)
  expect(await readJobState(graph, 'job:1')).toEqual({ status: 'DONE', done: 2 })
  expect(await beginJob(graph, job)).toEqual({ attempt: null, job: done })
  expect(await readJob(graph, 'job:none')).toBeNull()
  expect(await readJobState(graph, 'job:none')).toBeNull()
})

test('a job that another attempt has taken over takes nothing from the one before', async () => {
  const job = { ...JOB, id: 'job:2' }
  const first = await beginJob(graph, { ...job, done: 0, added: 0, results: [] })
  expect(await saveJob(graph, { ...job, status: 'QUEUED' }, first.attempt!, 0)).toBe(true)
  // It waits: the next that asks for it takes it up at once, from the start.
  const second = await beginJob(graph, { ...job, done: 0, added: 0, results: [] })
  expect(second.attempt).not.toBeNull()
  expect(second.job.results).toEqual([])
  expect(await saveJob(graph, { ...job, done: 2 }, first.attempt!, 0)).toBe(false)
  expect(await readJob(graph, 'job:2')).toMatchObject({ done: 0, results: [] })
  expect((await beginJob(graph, job)).attempt).toBeNull()
})
