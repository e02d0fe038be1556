// Tables, GraphML, calendar and feed, read by programs that others wrote.
import { parse } from 'csv-parse/sync'
import { parseFeed } from 'feedsmith'
import { MultiDirectedGraph } from 'graphology'
import graphml from 'graphology-graphml'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GDELT_EVENT_COLUMNS, POLECAT_COLUMNS } from '../../src/events/columns.ts'
import { csvLine } from '../../src/export/delimited.ts'
import { parseFilter } from '../../src/export/select.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { emptyGraph } from '../graph/database.ts'
import { BASE, factsOf, fill, textOf } from './graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
  await fill(graph)
})
afterAll(() => graph.close())

const names = (list: readonly { readonly id: string }[] | null) => (list ?? []).map(({ id }) => id).join(';')

describe('what is chosen', () => {
  test('everything, claims first; a fact that two papers tell is one, with both', async () => {
    const facts = await factsOf(graph)
    expect(facts.map((f) => [f.type, f.date, f.attestations.length])).toEqual(
      [
        ['Position', '2021-03-04', 1],
        ['Position', '2021-03-04', 1],
        ['Pledge', '2021-03-04', 2],
        ['Pledge', '2021-05', 1],
        ['Milestone', '1919', 1],
        ['Meeting', '2021-03-03', 2],
        ['Action', '2021-03-04', 1],
        ['Action', '2021-03-04', 1],
      ].map((row) => expect.arrayContaining(row)),
    )
  })
  test('a pair, a stretch of time, kinds', async () => {
    const types = async (filter: Parameters<typeof factsOf>[1]) => (await factsOf(graph, filter)).map((f) => f.type)
    expect(await types({ pair: 'SE,NOR' })).toEqual(['Action'])
    expect(await types({ pair: 'NOR-FIN', kind: 'meeting,milestone' })).toEqual(['Milestone', 'Meeting'])
    expect(await types({ from: '2021-03-04', to: '2021-04', kind: 'PLEDGE' })).toEqual(['Pledge'])
    expect(await types({ to: '1999' })).toEqual(['Milestone'])
    expect(await types({ pair: 'FIN-eu' })).toEqual(['Position'])
  })
  test.each([
    [{ pair: 'NOR' }, /pair: "NOR" is not two parties/],
    [{ pair: 'NOR-NO' }, /not two parties/],
    [{ pair: 'NOR-Atlantis' }, /"Atlantis" is no country code/],
    [{ from: '4 March' }, /from: "4 March" is no date/],
    [{ from: '2022', to: '2021' }, /from: 2022 is after 2021/],
    [{ kind: 'PROMISE' }, /kind: "PROMISE" is none. It takes PLEDGE/],
  ])('%j is refused', (filter, message) => {
    expect(() => parseFilter(filter)).toThrow(message)
  })
})

test.each([
  ['=1+1', "'=1+1"],
  ['-2+3+cmd|x', "'-2+3+cmd|x"],
  ['-0.5', '-0.5'],
  ['a-b', 'a-b'],
])('CSV: %s is not run by a spreadsheet', (given, line) => {
  expect(csvLine([given])).toBe(`${line}\r\n`)
})

test('CSV: read back, each line is its fact', async () => {
  const facts = await factsOf(graph)
  const rows = parse(await textOf(graph, 'csv'), { columns: true }) as Record<string, string>[]
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
  expect(rows).toHaveLength(facts.length)
  for (const [i, f] of facts.entries()) {
    expect(rows[i]).toMatchObject({
      id: f.id,
      type: f.type,
      date: f.date,
      precision: f.precision,
      actors: names(f.actors),
      speakers: names(f.speakers),
      targets: names(f.targets),
      about: names(f.about),
      participants: names(f.attendants),
      negated: text(f.negated),
      plover: text(f.plover),
      confidence: text(f.confidence),
      quote: f.attestations[0]!.quote,
      publishers: [...new Set(f.attestations.map((t) => t.publisher!.name))].join(';'),
    })
  }
  // What a spreadsheet would run is a text.
  expect(rows.map((row) => row.content)).toContain(`'=HYPERLINK("x"), consider a visit`)
})

test('GraphML: read back, it has the nodes and edges of the graph', async () => {
  const facts = await factsOf(graph)
  const read = graphml.parse(MultiDirectedGraph, await textOf(graph, 'graphml'))
  const roles = {
    MADE_BY: 'actors',
    SPOKEN_BY: 'speakers',
    ADDRESSED_TO: 'targets',
    ABOUT: 'about',
    ATTENDED_BY: 'attendants',
    HELD_IN: 'places',
  } as const
  const edges = facts.flatMap((f) => [
    ...Object.entries(roles).flatMap(([role, list]) => (f[list] ?? []).map((e) => `${f.id} ${role} ${e.id}`)),
    ...f.links.map(({ type, other }) => `${f.id} ${type} ${other}`),
  ])
  expect(edges.some((edge) => edge.includes(' SAID_AT '))).toBe(true)
  expect(read.mapEdges((_, attributes, source, target) => `${source} ${attributes.role} ${target}`).sort()).toEqual(
    edges.sort(),
  )
  for (const f of facts) {
    const node = read.getNodeAttributes(f.id)
    expect(node).toMatchObject({
      type: f.type,
      date: f.date,
      confidence: f.confidence,
      quote: f.attestations[0]!.quote,
    })
    if (f.negated !== null) expect(node.negated).toBe(f.negated)
  }
  const { rows } = await graph.raw('MATCH (e:Entity)<--(:Claim|Event) RETURN DISTINCT e.id AS id, e.name AS name')
  for (const { id, name } of rows) expect(read.getNodeAttribute(id, 'label')).toBe(name)
  expect(read.order).toBe(facts.length + rows.length)
})

test('POLECAT rows: 40 columns, what was done and said on a day, no plans or doubts', async () => {
  const rows = parse(await textOf(graph, 'polecat'), { columns: true, delimiter: '\t', quote: false }) as Record<
    string,
    string
  >[]
  expect(Object.keys(rows[0]!)).toEqual(POLECAT_COLUMNS)
  const short = rows.map((r) => [
    r['Event Date'],
    r['Event Type'],
    r['Actor Country'],
    r['Recipient Country'],
    r['Recipient Name'],
    r['Quad Code'],
  ])
  expect(short).toEqual(
    expect.arrayContaining([
      ['2021-03-03', 'CONSULT', 'FIN', 'NOR', 'Norway', 'VERBAL COOPERATION'],
      ['2021-03-03', 'CONSULT', 'NOR', 'FIN', 'Finland', 'VERBAL COOPERATION'],
      ['2021-03-04', 'SANCTION', 'SWE', 'NOR', 'Norway', 'MATERIAL CONFLICT'],
      ['2021-03-04', 'AGREE', 'FIN', '', 'European Union', 'VERBAL COOPERATION'],
    ]),
  )
  // The hypothetical help and the visit of some day in May are no events.
  expect(rows.map((r) => r['Event Type'])).not.toContain('AID')
  expect(rows.map((r) => r['Event Date'])).not.toContain('2021-05')
  expect(rows.find((r) => r['Event Type'] === 'SANCTION')).toMatchObject({
    Intensity: '-6',
    Source: 'Northern Courier',
    'Publication Date': '2021-03-04',
    'Actor Name': 'Sweden',
  })
})

test('GDELT rows: 61 columns, CAMEO codes, numbers that stay', async () => {
  const read = (text: string) =>
    parse(text, { delimiter: '\t', quote: false, columns: [...GDELT_EVENT_COLUMNS] }) as Record<string, string>[]
  const text = await textOf(graph, 'gdelt')
  const rows = read(text)
  const sanction = rows.find((r) => r.EventRootCode === '16')!
  expect(sanction).toMatchObject({
    SQLDATE: '20210304',
    MonthYear: '202103',
    Year: '2021',
    FractionDate: '2021.2575',
    Actor1Name: 'SWEDEN',
    Actor2CountryCode: 'NOR',
    Actor1CountryCode: 'SWE',
    QuadClass: '4',
    NumMentions: '1',
    DATEADDED: '20210305060708',
    SOURCEURL: 'https://northern.example/talks',
  })
  expect(sanction.EventCode).toMatch(/^16\d+$/)
  const meeting = rows.filter((r) => r.EventRootCode === '04')
  expect(
    meeting.map((r) => [r.Actor1CountryCode, r.NumSources, r.NumArticles, r.ActionGeo_FullName, r.IsRootEvent]),
  ).toEqual(
    [
      ['FIN', '2', '2', 'Oslo', '1'],
      ['NOR', '2', '2', 'Oslo', '1'],
    ].map((row) => row),
  )
  const ids = rows.map((r) => Number(r.GLOBALEVENTID))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(Number.isSafeInteger)).toBe(true)
  expect(await textOf(graph, 'gdelt')).toBe(text)
})

test('iCalendar: the meetings whose day is known', async () => {
  const text = await textOf(graph, 'ical')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  expect(events).toHaveLength(1)
  const [event] = events
  expect(event!.startDate.toString()).toBe('2021-03-03')
  expect(event!.endDate.toString()).toBe('2021-03-04')
  expect(event!.location).toBe('Oslo')
  expect(event!.summary).toMatch(/^Talks: (Norway, Finland|Finland, Norway)$/)
  expect(event!.description).toContain('"a good day", she said, <smiling> \u2014 \u00e5 & \u00f8.')
  expect(event!.attendees.map((a) => a.getParameter('cn')).sort()).toEqual(['Aino Koski', 'Ida Lund'])
  expect(event!.component.getFirstPropertyValue('url')).toMatch(`${BASE}/event/event:`)
})

test('Atom: the claims of a pair recorded last, each with its quotes and its address', async () => {
  const filter = parseFilter({ pair: 'NOR-FIN' })
  const read = parseFeed(await textOf(graph, 'atom', filter))
  if (read.format !== 'atom') throw new Error(read.format)
  expect(read.feed).toMatchObject({ title: { value: 'New claims: FIN-NOR' }, updated: '2021-03-05T06:07:08.000Z' })
  const claims = (await factsOf(graph, { pair: 'NOR-FIN', kind: 'PLEDGE,POSITION' })).map(
    (f) => `${BASE}/claim/${f.id}`,
  )
  expect(read.feed.entries!.map((e) => e.id).sort()).toEqual(claims.sort())
  const visit = read.feed.entries!.find((e) => e.title?.value?.includes('visit'))!
  expect(visit.title!.value).toBe('Finland pledges to: =HYPERLINK("x"), consider a visit')
  expect(visit.content!.value).toContain('Lakeside Daily')
  expect(visit.links![0]!.href).toBe(visit.id)
})
