// Proposals that two entities are one: judged by people, undone at will.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import type { Service } from '../../src/server.ts'
import { entity, extraction, FINLAND, NORWAY, RADAR, type Story } from '../graph/articles.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { ask, asWriter, dataOf, serviceOver, settings } from './service.ts'

const person = (id: string, name: string, country: string) => entity(`person:${id}`, { name, country })
const LISTED = { ...person('ida-lund', 'Ida Lund', NORWAY.id), listed: true, wikidata: 'Q4115189' }
const SHORT = person('nor:i-lund', 'I. Lund', NORWAY.id)
const ABROAD = person('fin:ida-lund', 'Ida Lund', FINLAND.id)

const story = (who: typeof LISTED | typeof SHORT, n: number): Story => ({
  headline: `Part ${n}`,
  date: `2021-03-0${n}`,
  sentences: [`${who.name} said that Norway would not build radar ${n}.`],
  entities: [NORWAY, FINLAND, who, RADAR],
  offices:
    who.country === NORWAY.id
      ? [{ person: who.id, title: 'Foreign Minister', of: NORWAY.id, from: null, to: null }]
      : [],
  pledges: [
    {
      sentence: 0,
      actors: [who.country!],
      speaker: who.id,
      content: `build radar ${n}`,
      about: [RADAR.id],
      negated: true,
    },
  ],
})

let graph: Graph
let service: Service
beforeAll(async () => {
  graph = await emptyGraph()
  const stories = [story(LISTED, 1), story(SHORT, 2), story(ABROAD, 3)]
  await writeExtractions(graph, stories.map(extraction), {
    extractor: { name: 'hand', version: '1' },
    timeout: 150_000,
  })
  await graph.raw('CALL db.awaitIndexes(60) CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() RETURN 1')
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_SECONDS: '120' }) })
})
afterAll(async () => {
  await service?.close()
  await graph?.close()
})

const PROPOSALS = '{ identityProposals { a { id } b { id sameAs } score reasons { kind weight detail } } }'
const proposed = async () => {
  const { identityProposals } = await dataOf(service, PROPOSALS)
  return (identityProposals as { a: { id: string }; b: { id: string } }[]).map(({ a, b }) => `${a.id} ${b.id}`)
}
const judge = (field: string, a = SHORT.id, b = LISTED.id) =>
  ask(
    service,
    `mutation { ${field}(a: "${a}", b: "${b}", reason: "I asked them") { a { id } b { id } audit { action by detail } } }`,
    {},
    asWriter,
  )

test('a pair is proposed with reasons and a score; nothing is merged', async () => {
  const { identityProposals } = await dataOf(service, PROPOSALS)
  expect(identityProposals).toEqual([
    {
      a: { id: SHORT.id },
      b: { id: LISTED.id, sameAs: ['http://www.wikidata.org/entity/Q4115189'] },
      score: 0.8,
      reasons: [
        expect.objectContaining({ kind: 'LONGER_NAME', weight: 0.35 }),
        expect.objectContaining({ kind: 'SAME_COUNTRY', weight: 0.2 }),
        { kind: 'SAME_OFFICE', weight: 0.25, detail: 'both are foreign minister of country:NOR' },
      ],
    },
  ])
  expect(await column(graph, 'MATCH ()-[m:MERGED_INTO]->() RETURN count(m)')).toEqual([0])
  expect(await dataOf(service, '{ identityProposals(types: [ORGANIZATION]) { score } }')).toEqual({
    identityProposals: [],
  })
})

test('rejected, it is not proposed again until that is taken back', async () => {
  const { data } = await judge('rejectIdentity')
  expect(data.rejectIdentity).toMatchObject({
    a: { id: SHORT.id },
    audit: { action: 'rejectIdentity', by: 'token', detail: expect.stringContaining('I asked them') },
  })
  expect(await proposed()).toEqual([])
  expect((await judge('reopenIdentity', LISTED.id, SHORT.id)).errors).toBeUndefined()
  expect(await proposed()).toEqual([`${SHORT.id} ${LISTED.id}`])
  expect((await judge('reopenIdentity')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
})

test('confirmed, it is one; undone, it is proposed again', async () => {
  await dataOf(
    service,
    `mutation { mergeEntities(from: "${SHORT.id}", into: "${LISTED.id}") { entity { id } } }`,
    {},
    asWriter,
  )
  expect(await proposed()).toEqual([])
  expect((await judge('rejectIdentity')).errors?.[0]?.message).toContain('unmerge them first')
  await dataOf(service, `mutation { unmergeEntities(id: "${SHORT.id}") { entity { id } } }`, {}, asWriter)
  expect(await proposed()).toEqual([`${SHORT.id} ${LISTED.id}`])
})

test('only those who may write judge, and only what is there', async () => {
  const anyone = await ask(service, `mutation { rejectIdentity(a: "${SHORT.id}", b: "${LISTED.id}") { a { id } } }`)
  expect(anyone.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  expect((await judge('rejectIdentity', 'person:nobody')).errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
})
