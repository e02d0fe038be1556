import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import type { Service } from '../../src/server.ts'
import { TALKS } from '../graph/articles.ts'
import { emptyGraph } from '../graph/database.ts'
import { pairQuestion } from './questions.ts'
import { ask, dataOf, serviceOver, tell } from './service.ts'

let graph: Graph
let service: Service

beforeAll(async () => {
  graph = await emptyGraph()
  await tell(graph, [TALKS])
  service = serviceOver(graph)
})
afterAll(() => graph?.close())

const QUESTION = pairQuestion('NOR', 'Finland')

describe('a pair', () => {
  it('answers with every field from the graph', async () => {
    const { bilateral } = await dataOf(service, QUESTION)
    expect(bilateral.a).toEqual({ name: 'Norway', iso3: 'NOR', wikidata: null })
    expect(bilateral.b).toEqual({ name: 'Finland' })
    expect(bilateral.meetings.edges).toHaveLength(1)
    const meeting = bilateral.meetings.edges[0].node
    expect(meeting).toMatchObject({ kind: 'TALKS', status: 'HELD', date: '2021-03-03', precision: 'DAY' })
    expect(meeting.place).toEqual({ name: 'Oslo' })
    expect(meeting.participants).toHaveLength(2)
    expect(meeting.participants).toEqual(
      expect.arrayContaining([
        { __typename: 'Person', name: 'Ida Lund' },
        { __typename: 'Person', name: 'Aino Koski' },
      ]),
    )
    expect(bilateral.pledges.totalCount).toBe(1)
    const pledge = bilateral.pledges.edges[0].node
    expect(pledge).toMatchObject({
      content: 'build the Arctic radar near the border',
      negated: true,
      strength: 'COMMITMENT',
      plover: 'AGREE',
      precision: 'UNKNOWN',
      actors: [{ name: 'Norway' }],
      speaker: { name: 'Ida Lund' },
      about: [{ __typename: 'System', name: 'Arctic radar' }],
    })
    const [{ node: attestation }] = pledge.attestations.edges
    expect(attestation.quote).toBe('Norway will not build the Arctic radar near the border, Lund said.')
    expect(TALKS.sentences.join(' ').slice(attestation.start, attestation.end)).toBe(attestation.quote)
    expect(attestation.article).toMatchObject({
      headline: 'Ministers talk in Oslo',
      publisher: { name: 'Northern Courier' },
      published: '2021-03-04',
    })
  })

  it('is the same pair by code, name, id and in either order', async () => {
    const ids = await Promise.all(
      [
        ['NOR', 'FIN'],
        ['finland', 'country:NOR'],
        ['FI', 'Norway'],
      ].map(async ([a, b]) =>
        dataOf(service, 'query ($a: String!, $b: String!) { bilateral(a: $a, b: $b) { id dyad } }', { a, b }),
      ),
    )
    expect(ids.map(({ bilateral }) => bilateral.dyad)).toEqual(['FIN-NOR', 'FIN-NOR', 'FIN-NOR'])
  })

  it('tells which argument names nobody, and when both are the same', async () => {
    const unknown = await ask(service, '{ bilateral(a: "NOR", b: "Atlantis") { id } }')
    expect(unknown.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'b' } })
    expect(unknown.errors?.[0]?.message).toContain('Atlantis')
    const same = await ask(service, '{ bilateral(a: "NOR", b: "Norway") { id } }')
    expect(same.errors?.[0]?.message).toContain('the same')
  })
})
