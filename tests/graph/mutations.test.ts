import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { correctClaim } from '../../src/graph/correct.ts'
import { mergeEntities, unmergeEntities } from '../../src/graph/merge.ts'
import { retractArticle } from '../../src/graph/retract.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import { entity, extraction, FINLAND, NORWAY, RADAR, type Story, SWEDEN, TALKS } from './articles.ts'
import { clear, column, dump, emptyGraph } from './database.ts'

const options = { extractor: { name: 'by-hand', version: '1' } }
const editor = { by: 'editor', reason: 'seen by a reader' }

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const write = (...stories: readonly Story[]) => writeExtractions(graph, stories.map(extraction), options)
/** The graph but for records of what was done. */
const facts = async () => (await dump(graph)).filter((line) => !/AuditRecord|Correction|CORRECTS/.test(line))
const rebuilt = async () => {
  const before = await dump(graph)
  await graph.implicit('write/rebuild-picture', {})
  expect(await dump(graph)).toEqual(before)
}

describe('retractArticle', () => {
  test('withdraws what the article alone supports, with its picture', async () => {
    const [one] = await write(TALKS)
    const result = await retractArticle(graph, one!.article, editor)
    expect([...result.withdrawn].sort()).toEqual(one!.facts.map((f) => f.id).sort())
    expect(await column(graph, 'MATCH (f:Claim|Event) WHERE f.withdrawnAt IS NULL RETURN f.id')).toEqual([])
    expect(
      await column(graph, 'MATCH ()-[r]->() WHERE r.claimId IS NOT NULL OR r.eventId IS NOT NULL RETURN r'),
    ).toEqual([])
    expect(await column(graph, 'MATCH ()-[h:HOLDS_OFFICE]->() RETURN h.title')).toEqual([])
    // Still there to be asked for, as of then.
    expect(await column(graph, 'MATCH (:Claim)-[r:CONCERNS]->() RETURN count(r)')).toEqual([2])
    await rebuilt()
  })

  test('leaves the rest of the graph alone', async () => {
    const [, two] = await write(
      { ...TALKS, date: '2020-01-01' },
      { ...TALKS, headline: 'Other', sentences: [...TALKS.sentences, 'Later.'] },
    )
    await retractArticle(graph, two!.article, editor)
    expect(await column(graph, 'MATCH (a:Article) WHERE a.retractedAt IS NULL RETURN a.date')).toEqual(['2020-01-01'])
    const standing = await column(graph, 'MATCH (f:Claim|Event) WHERE f.withdrawnAt IS NULL RETURN count(f)')
    expect(standing[0]).toBeGreaterThanOrEqual(6)
  })

  test('stays when the article is taken in again', async () => {
    const [one] = await write(TALKS)
    await retractArticle(graph, one!.article, editor)
    const before = await dump(graph)
    expect(await write(TALKS)).toMatchObject([{ status: 'duplicate' }])
    expect(await dump(graph)).toEqual(before)
  })

  test('names an article that is not there, and keeps no record of it', async () => {
    await expect(retractArticle(graph, 'article:none', editor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await column(graph, 'MATCH (r:AuditRecord) RETURN r.id')).toEqual([])
  })
})

describe('a change', () => {
  test('is done once per key, and leaves a record', async () => {
    const [one] = await write(TALKS)
    const act = { ...editor, key: 'wish-1' }
    const first = await retractArticle(graph, one!.article, act)
    const before = await dump(graph)
    expect(await retractArticle(graph, one!.article, act)).toEqual(first)
    expect(await dump(graph)).toEqual(before)
    const { rows } = await graph.raw(
      'MATCH (r:AuditRecord {id: $id}) RETURN r.by AS by, r.action AS action, r.subjects AS subjects, r.reason AS reason, r.attempt AS attempt',
      { id: first.audit },
    )
    expect(rows).toEqual([
      { by: 'editor', action: 'retractArticle', subjects: [one!.article], reason: 'seen by a reader', attempt: null },
    ])
  })

  test('asked for twice at once under one key is done once', async () => {
    const [one] = await write(TALKS)
    const act = { ...editor, key: 'wish-2' }
    const [a, b] = await Promise.all([
      retractArticle(graph, one!.article, act),
      retractArticle(graph, one!.article, act),
    ])
    expect(a).toEqual(b)
    expect(await column(graph, 'MATCH (r:AuditRecord) RETURN count(r)')).toEqual([1])
  })

  test('is refused under a key that was used for another', async () => {
    const [one] = await write(TALKS)
    await retractArticle(graph, one!.article, { ...editor, key: 'wish-3' })
    await expect(mergeEntities(graph, NORWAY.id, SWEDEN.id, { ...editor, key: 'wish-3' })).rejects.toMatchObject({
      code: 'INVALID',
      message: expect.stringContaining('give another key'),
    })
  })
})

describe('mergeEntities', () => {
  const short = entity('person:nor-1-lund', { name: 'Lund', country: NORWAY.id })
  const full = entity('person:nor-2-ida-lund', { name: 'Ida Lund', country: SWEDEN.id, aliases: ['I. Lund'] })
  const third = entity('person:nor-3-minister-lund', { name: 'Minister Lund', country: NORWAY.id })
  const says = (who: typeof short, n: number): Story => ({
    headline: `Edition ${n}`,
    sentences: [`${who.name} asked Finland for ferries, number ${n}.`],
    entities: [who, NORWAY, SWEDEN, FINLAND],
    offices: [{ person: who.id, title: `Minister ${n}`, of: NORWAY.id, from: null, to: null }],
    positions: [
      {
        sentence: 0,
        actors: [who.id],
        speaker: who.id,
        target: FINLAND.id,
        stance: 'CALLS_FOR',
        content: `ferries number ${n}`,
      },
    ],
  })

  test('moves edges, mentions, offices, dyads and picture; unmerging puts everything back', async () => {
    await write(says(short, 1), says(full, 22))
    const before = await facts()
    const merged = await mergeEntities(graph, short.id, full.id, editor)
    expect(merged).toMatchObject({ from: short.id, into: full.id, facts: 1 })
    expect(await column(graph, 'MATCH (:Person {id: $id})<-[r]-() RETURN r', { id: short.id })).toEqual([])
    const { rows } = await graph.raw(
      `MATCH (p:Person {id: $id}) RETURN COUNT { (p)<-[:MADE_BY]-() } AS made, COUNT { (p)<-[:MENTIONS]-() } AS mentions,
         COUNT { (p)-[:HOLDS_OFFICE]->() } AS offices, COUNT { (p)-[:CALLS_FOR]->() } AS picture, p.aliases AS aliases`,
      { id: full.id },
    )
    expect(rows).toEqual([{ made: 2, mentions: 2, offices: 2, picture: 2, aliases: ['I. Lund', 'Lund'] }])
    // The one that remains speaks for Sweden.
    expect(await column(graph, 'MATCH ()-[r:CONCERNS]->() RETURN r.dyad')).toEqual(['FIN-SWE', 'FIN-SWE'])
    await rebuilt()
    await unmergeEntities(graph, short.id, editor)
    expect((await facts()).filter((line) => !line.includes('"NOR-SWE"'))).toEqual(before)
    expect(await column(graph, 'MATCH (r:AuditRecord) RETURN r.action ORDER BY r.at')).toEqual([
      'mergeEntities',
      'unmergeEntities',
    ])
  })

  test('what is told under the old id afterwards goes to the one that remains, and back when unmerged', async () => {
    await write(says(short, 1), says(full, 22))
    await mergeEntities(graph, short.id, full.id, editor)
    await write(says(short, 333))
    const made = (id: string) => column(graph, 'MATCH (:Person {id: $id})<-[:MADE_BY]-(c) RETURN count(c)', { id })
    expect(await made(full.id)).toEqual([3])
    await unmergeEntities(graph, short.id, editor)
    expect([await made(short.id), await made(full.id)]).toEqual([[2], [1]])
    const offices = await column(
      graph,
      'MATCH (:Person {id: $id})-[h:HOLDS_OFFICE]->() RETURN h.title ORDER BY h.title',
      { id: short.id },
    )
    expect(offices).toEqual(['Minister 1', 'Minister 333'])
    await rebuilt()
  })

  test('follows a chain of merges, and undoes a link in its middle', async () => {
    await write(says(short, 1), says(full, 22), says(third, 333))
    const before = await facts()
    await mergeEntities(graph, short.id, third.id, editor)
    await mergeEntities(graph, third.id, full.id, editor)
    const made = (id: string) => column(graph, 'MATCH (:Person {id: $id})<-[:MADE_BY]-(c) RETURN count(c)', { id })
    expect(await made(full.id)).toEqual([3])
    await unmergeEntities(graph, third.id, editor)
    expect([await made(short.id), await made(third.id), await made(full.id)]).toEqual([[0], [2], [1]])
    await unmergeEntities(graph, short.id, editor)
    expect(await facts()).toEqual(before)
  })

  test('refuses what cannot be one', async () => {
    await write(says(short, 1), says(full, 22), TALKS)
    await expect(mergeEntities(graph, short.id, 'person:none', editor)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(mergeEntities(graph, short.id, short.id, editor)).rejects.toThrow('one already')
    await expect(mergeEntities(graph, short.id, RADAR.id, editor)).rejects.toThrow('only equals merge')
    await expect(mergeEntities(graph, NORWAY.id, SWEDEN.id, editor)).rejects.toThrow('Countries do not merge')
    await mergeEntities(graph, short.id, full.id, editor)
    await expect(mergeEntities(graph, short.id, 'person:ida-lund', editor)).rejects.toThrow('unmerge it first')
    await expect(unmergeEntities(graph, full.id, editor)).rejects.toThrow('not merged into anything')
  })
})

describe('correctClaim', () => {
  const pledge = async () => (await column(graph, 'MATCH (c:Pledge) RETURN c.id'))[0] as string

  test('outranks what articles say, in node, edges, dyads and picture, and says what was there before', async () => {
    await write(TALKS)
    const id = await pledge()
    const result = await correctClaim(
      graph,
      id,
      {
        content: 'build it',
        negated: false,
        actors: [SWEDEN.id],
        speaker: null,
        target: FINLAND.id,
        about: [],
        date: '2021-02',
      },
      editor,
    )
    expect(result.fields).toContain('negated')
    const { rows } = await graph.raw(
      `MATCH (c:Claim {id: $id}) RETURN c.content AS content, c.negated AS negated, c.date AS date, c.precision AS precision,
         [(c)-[:MADE_BY]->(e) | e.id] AS actors, [(c)-[:SPOKEN_BY]->(e) | e.id] AS speakers, [(c)-[r:CONCERNS]->() | r.key] AS keys`,
      { id },
    )
    expect(rows).toEqual([
      {
        content: 'build it',
        negated: false,
        date: '2021-02',
        precision: 'MONTH',
        actors: [SWEDEN.id],
        speakers: [],
        keys: expect.arrayContaining([`FIN-SWE|2021-02|${id}`]),
      },
    ])
    expect(await column(graph, 'MATCH (a)-[r:PLEDGED]->(b) RETURN [a.id, b.id]')).toEqual([[SWEDEN.id, FINLAND.id]])
    const kept = await graph.raw(
      'MATCH (k:Correction)-[:CORRECTS]->(:Claim) RETURN k.field AS field, k.before AS before, k.after AS after, k.by AS by',
    )
    expect(kept.rows).toContainEqual({ field: 'actors', before: NORWAY.id, after: SWEDEN.id, by: 'editor' })
    expect(kept.rows).toContainEqual({ field: 'negated', before: 'true', after: 'false', by: 'editor' })
    await rebuilt()
  })

  test('survives re-ingestion, and a later correction outranks an earlier one', async () => {
    await write(TALKS)
    const id = await pledge()
    await correctClaim(graph, id, { content: 'first' }, { ...editor, now: new Date('2021-05-01') })
    await correctClaim(graph, id, { content: 'second' }, { ...editor, now: new Date('2021-05-02') })
    await write(TALKS)
    expect(await column(graph, 'MATCH (c:Pledge) RETURN c.content')).toEqual(['second'])
  })

  test('withdraws a claim that no article makes, and takes that back', async () => {
    await write(TALKS)
    const id = await pledge()
    await correctClaim(graph, id, { withdrawn: true }, { ...editor, now: new Date('2021-05-01') })
    expect(await column(graph, 'MATCH (c:Pledge) RETURN c.withdrawnAt')).toEqual(['2021-05-01T00:00:00.000Z'])
    expect(await column(graph, 'MATCH ()-[r:PLEDGED]->() RETURN r')).toEqual([])
    await correctClaim(graph, id, { withdrawn: false }, { ...editor, now: new Date('2021-05-02') })
    expect(await column(graph, 'MATCH (c:Pledge) RETURN c.withdrawnAt')).toEqual([null])
    expect(await column(graph, 'MATCH ()-[r:PLEDGED]->() RETURN count(r)')).toEqual([1])
  })

  test('refuses what makes no sense, and changes nothing then', async () => {
    await write(TALKS)
    const id = await pledge()
    const before = await dump(graph)
    const wrong = [
      [{}, 'at least one field'],
      [{ stance: 'SUPPORTS' as const }, 'has no stance'],
      [{ actors: [] }, 'at least one actor'],
      [{ date: 'May' }, 'not of the form'],
      [{ speaker: 'person:none' }, 'no entity person:none'],
    ] as const
    for (const [correction, message] of wrong) {
      await expect(correctClaim(graph, id, correction, editor)).rejects.toThrow(message)
    }
    await expect(correctClaim(graph, 'claim:none', { content: 'x' }, editor)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await dump(graph)).toEqual(before)
  })
})
