// Who told what of a meeting, and how much stands behind a fact.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { writeExtractions } from '../../src/graph/write.ts'
import type { Service } from '../../src/server.ts'
import { extraction, FINLAND, KOSKI, LUND, NORWAY, OSLO, RADAR, type Story } from '../graph/articles.ts'
import { column, emptyGraph } from '../graph/database.ts'
import { ask, dataOf, serviceOver, settings } from './service.ts'

const TALKS = {
  participants: [LUND.id, KOSKI.id],
  countries: [NORWAY.id, FINLAND.id],
  place: OSLO.id,
  date: '2021-03-03',
  precision: 'DAY' as const,
}
const PLEDGE = {
  actors: [NORWAY.id],
  speaker: LUND.id,
  content: 'build the Arctic radar near the border',
  about: [RADAR.id],
}
const paper = (publisher: string, sentences: readonly string[], more: Partial<Story>): Story => ({
  publisher,
  date: '2021-03-04',
  sentences: ['Ida Lund met Aino Koski in Oslo.', ...sentences],
  entities: [NORWAY, FINLAND, LUND, KOSKI, RADAR, OSLO],
  meetings: [{ sentence: 0, ...TALKS }],
  ...more,
})
const LONG =
  'The two ministers spoke for three hours about the border, the fisheries of the north, the price of timber and a bridge that neither of them wants to pay for before the next election is over and done with.'

const STORIES: readonly Story[] = [
  paper('Oslo State News', ['Norway will not build the Arctic radar near the border, Lund said.', LONG], {
    pledges: [{ sentence: 1, negated: true, ...PLEDGE }],
  }),
  // A copy: one story more is none.
  paper('Bergen State News', ['Norway will not build the Arctic radar near the border, Lund said.', LONG], {
    pledges: [{ sentence: 1, negated: true, ...PLEDGE }],
  }),
  paper(
    'Helsinki Herald',
    [
      'Norway will build the Arctic radar near the border, Lund said.',
      'Finland will open a consulate in Bergen, Koski said.',
    ],
    {
      pledges: [
        { sentence: 1, negated: false, ...PLEDGE },
        { sentence: 2, actors: [FINLAND.id], speaker: KOSKI.id, content: 'open a consulate in Bergen' },
      ],
    },
  ),
  paper('Far Away Wire', ['Koski flew home in the evening after a walk along the harbour with her hosts.'], {}),
]
const PUBLISHERS = [
  { id: 'publisher:oslo', name: 'Oslo State News', kind: 'STATE', country: 'NOR' },
  { id: 'publisher:bergen', name: 'Bergen State News', kind: 'STATE', country: 'NOR' },
  { id: 'publisher:helsinki', name: 'Helsinki Herald', kind: 'INDEPENDENT', country: 'country:FIN' },
  { id: 'publisher:far', name: 'Far Away Wire', kind: 'WIRE', country: 'USA' },
]

let graph: Graph
let service: Service
beforeAll(async () => {
  graph = await emptyGraph()
  await graph.raw('UNWIND $rows AS row CREATE (p:Publisher) SET p = row, p.aliases = []', { rows: PUBLISHERS })
  const publishers = PUBLISHERS.map((p) => ({ ...p, aliases: [], domains: [] }))
  await writeExtractions(graph, STORIES.map(extraction), {
    extractor: { name: 'hand', version: '1' },
    publishers,
    timeout: 150_000,
  })
  service = serviceOver(graph, { config: settings({ ENTENTE_MAX_SECONDS: '120' }) })
})
afterAll(async () => {
  await service?.close()
  await graph?.close()
})

const QUERY = `query($meeting: ID!) { accounts(meeting: $meeting) {
  meeting { id attestations(first: 20) { totalCount } }
  sides { party { id } publishers { name }
    told { fact { __typename ... on Pledge { content negated } } attestations { quote article { publisher { name } } } }
    leftOut { fact { __typename ... on Pledge { content } } attestations { quote article { publisher { name } } } } }
  contradictions { matter a { ... on Pledge { negated content } } b { ... on Pledge { negated } } }
} }`

test('each side by its papers: what they tell, what they leave out with the sentences of the others', async () => {
  const [meeting] = (await column(graph, 'MATCH (m:Meeting) RETURN m.id')) as [string]
  const { accounts } = await dataOf(service, QUERY, { meeting })
  expect(accounts.meeting.attestations.totalCount).toBe(4)
  const [finland, norway, others] = accounts.sides
  expect([finland.party.id, norway.party.id, others.party]).toEqual(['country:FIN', 'country:NOR', null])
  expect(norway.publishers.map((p: { name: string }) => p.name).sort()).toEqual([
    'Bergen State News',
    'Oslo State News',
  ])
  type Shown = { fact: { __typename: string; content?: string; negated?: boolean }; attestations: { quote: string }[] }
  const short = (list: Shown[]) => list.map(({ fact }) => fact.content ?? fact.__typename).sort()
  expect(short(finland.told)).toEqual([
    'Meeting',
    'build the Arctic radar near the border',
    'open a consulate in Bergen',
  ])
  expect(short(norway.told)).toEqual(['Meeting', 'build the Arctic radar near the border'])
  expect(norway.told.find((t: Shown) => t.fact.negated).attestations).toHaveLength(2)
  // Of the radar the papers tell the opposite: that is no leaving out.
  expect(finland.leftOut).toEqual([])
  expect(norway.leftOut).toMatchObject([
    {
      fact: { content: 'open a consulate in Bergen' },
      attestations: [
        {
          quote: 'Finland will open a consulate in Bergen, Koski said.',
          article: { publisher: { name: 'Helsinki Herald' } },
        },
      ],
    },
  ])
  expect(short(others.told)).toEqual(['Meeting'])
  expect(short(others.leftOut)).toHaveLength(3)
  expect(accounts.contradictions).toHaveLength(1)
  const [clash] = accounts.contradictions
  expect(clash.matter).toBe('NEGATION')
  expect([clash.a.negated, clash.b.negated].sort()).toEqual([false, true])
})

test('copies are one story; kinds of publisher are told apart', async () => {
  const { meetings, claims } = await dataOf(
    service,
    '{ meetings { nodes { support { stories articles kinds { kind stories } } } } claims { nodes { content ... on Pledge { negated } support { stories articles kinds { kind stories } } } } }',
  )
  expect(meetings.nodes[0].support).toEqual({
    stories: 3,
    articles: 4,
    kinds: [
      { kind: 'INDEPENDENT', stories: 1 },
      { kind: 'STATE', stories: 1 },
      { kind: 'WIRE', stories: 1 },
    ],
  })
  const denied = claims.nodes.find((c: { negated: boolean }) => c.negated)
  expect(denied.support).toEqual({ stories: 1, articles: 2, kinds: [{ kind: 'STATE', stories: 1 }] })
})

test('as they stood at a moment', async () => {
  const [meeting] = (await column(graph, 'MATCH (m:Meeting) RETURN m.id')) as [string]
  const [recorded] = (await column(graph, 'MATCH (m:Meeting) RETURN m.recordedAt')) as [string]
  const then = new Date(Date.parse(recorded) + 1).toISOString()
  const asOf = `query($meeting: ID!, $asOf: DateTime!) { accounts(meeting: $meeting, asOf: $asOf) {
    sides { party { id } told { fact { ... on Pledge { content } } attestations { quote } } } contradictions { matter } } }`
  const now = await dataOf(service, asOf, { meeting, asOf: '2999-01-01T00:00:00Z' })
  expect(now.accounts.contradictions).toHaveLength(1)
  // What is withdrawn later was told then: the consulate's only sentence, and the claim with it.
  await graph.raw(
    "MATCH (f:Pledge {content: 'open a consulate in Bergen'})<-[:ATTESTS]-(t) SET f.withdrawnAt = '2998-01-01T00:00:00.000Z', t.withdrawnAt = '2998-01-01T00:00:00.000Z'",
  )
  type Told = { told: { fact: { content?: string } }[] }
  const contents = ({ accounts }: { accounts: { sides: Told[] } }) =>
    accounts.sides.flatMap(({ told }) => told.flatMap(({ fact }) => fact.content ?? []))
  expect(contents(await dataOf(service, QUERY, { meeting }))).not.toContain('open a consulate in Bergen')
  expect(contents(await dataOf(service, asOf, { meeting, asOf: '2999-01-01T00:00:00Z' }))).not.toContain(
    'open a consulate in Bergen',
  )
  expect(contents(await dataOf(service, asOf, { meeting, asOf: '2997-01-01T00:00:00Z' }))).toContain(
    'open a consulate in Bergen',
  )
  // Before it was recorded there was no such meeting; right after, at least it.
  expect((await dataOf(service, asOf, { meeting, asOf: then })).accounts.sides.length).toBeGreaterThan(0)
  const { errors } = await ask(service, asOf, { meeting, asOf: '2001-01-01T00:00:00Z' })
  expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('as of'), extensions: { code: 'NOT_FOUND' } })
})

test('what is no meeting has no accounts', async () => {
  const [claim] = (await column(graph, 'MATCH (c:Claim) RETURN c.id LIMIT 1')) as [string]
  for (const meeting of [claim, 'event:none']) {
    const { errors } = await ask(service, QUERY, { meeting })
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND')
  }
})
