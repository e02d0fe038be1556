// Rows of the event data sets, in files of our own in their formats.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../../../src/config.ts'
import { loadEventSeed } from '../../../src/events/actors.ts'
import { type DatasetId, openEvents } from '../../../src/events/index.ts'
import { dayOf } from '../../../src/events/rows.ts'
import { problemsOf } from '../../../src/graph/check.ts'
import { loadSeed } from '../../../src/seed/index.ts'

const seed = loadSeed()
const FILES = { gdelt: 'gdelt.export.csv', gkg: 'gkg.csv', icews: 'icews.tab', polecat: 'polecat.txt' } as const

async function read(id: DatasetId, text = readFileSync(join(ROOT, 'tests/fixtures/events', FILES[id]), 'utf8')) {
  const items = []
  const lines = (async function* () {
    yield* text.split('\n')
  })()
  for await (const item of openEvents(id, seed).read(lines)) items.push(item)
  return items
}
const deeds = async (id: DatasetId) =>
  (await read(id)).map((item) => {
    if (!item.ok) return item.skip
    const [a] = item.extraction.actions
    return a ? [a.actor, a.plover, a.mode, a.recipient, a.date, a.rule].join(' ') : 'none'
  })

describe('deeds', () => {
  test('GDELT events', async () => {
    expect(await deeds('gdelt')).toEqual([
      'country:SWE SANCTION discontinue country:NOR 2021-03-04 cameo:162',
      'country:SWE SANCTION discontinue country:NOR 2021-03-04 cameo:162',
      'organization:eu REQUEST assist country:NOR 2021-03-05 cameo:1031',
      'NO_PARTY',
      'NO_TYPE',
      'COLUMNS',
    ])
  })
  test('ICEWS', async () => {
    expect(await deeds('icews')).toEqual([
      'country:SWE SANCTION discontinue country:NOR 2021-03-04 cameo:162',
      'country:NOR CONSULT  organization:nato 2021-03-06 cameo:040',
      'NO_PARTY',
    ])
  })
  test('POLECAT', async () => {
    expect(await deeds('polecat')).toEqual([
      'country:SWE SANCTION discontinue country:NOR 2021-03-04 plover:SANCTION',
      'NO_TYPE',
      'NO_DATE',
    ])
    const [first] = await read('polecat')
    expect(first).toMatchObject({
      ok: true,
      extraction: { article: { language: 'swe', published: '2021-03-05', publisher: 'Baltic Herald' } },
    })
    if (first?.ok) expect(first.extraction.actions[0]!.contexts).toEqual(['economic'])
  })
  test('columns in another order are read by their names', async () => {
    const text = readFileSync(join(ROOT, 'tests/fixtures/events/icews.tab'), 'utf8')
    const turned = text.split('\n').map((line) => {
      const cells = line.split('\t')
      return [cells[0], ...cells.slice(1).reverse()].join('\t')
    })
    const [first] = await read('icews', turned.join('\n'))
    expect(first?.ok && first.extraction.actions[0]).toMatchObject({ actor: 'country:SWE', recipient: 'country:NOR' })
  })
})

test('GKG: who is named in an article, and no deed', async () => {
  const [first, second] = await read('gkg')
  expect(first?.ok && first.extraction).toMatchObject({
    article: {
      headline: 'Sweden cuts fuel for Norway',
      url: 'https://www.fjord-news.example/trade/cut',
      publisher: 'fjord-news.example',
    },
    actions: [],
  })
  if (!first?.ok) throw new Error('no row')
  expect(first.extraction.mentions.map((m) => m.entities[0])).toEqual([
    'country:NOR',
    'country:SWE',
    'person:anniken-huitfeldt',
    'organization:eu',
  ])
  expect(second).toEqual({ ok: false, skip: 'NO_PARTY' })
})

test.each(Object.keys(FILES) as DatasetId[])(
  '%s: what is read can be written, and has the data set as its source',
  async (id) => {
    const dataset = openEvents(id, seed).dataset
    for (const item of await read(id)) {
      if (!item.ok) continue
      expect(problemsOf(item.extraction)).toEqual([])
      expect(item.extraction.article.dataset).toBe(id)
      for (const action of item.extraction.actions) expect(action.confidence).toBe(dataset.confidence)
      for (const m of item.extraction.mentions) expect(item.extraction.article.text.slice(m.start, m.end)).toBe(m.text)
    }
  },
)

test('each CAMEO code that events are coded with becomes a PLOVER type, or is known to have none', async () => {
  const line = readFileSync(join(ROOT, 'tests/fixtures/events/gdelt.export.csv'), 'utf8').split('\n')[0]!
  const rows = seed.plover.cameo.map(({ code }) => {
    const cells = line.split('\t')
    cells[26] = code
    return cells.join('\t')
  })
  const items = await read('gdelt', rows.join('\n'))
  expect(items.map((item) => (item.ok ? item.extraction.actions[0]!.plover : null))).toEqual(
    seed.plover.cameo.map((c) => c.type),
  )
})

test('codes lead to rows of the reference data', () => {
  const events = loadEventSeed()
  const ids = new Set([...seed.countries, ...seed.organizations].map((row) => row.id))
  for (const { iso3 } of events.countries) expect(ids).toContain(`country:${iso3}`)
  for (const { entity } of events.bodies) expect(ids).toContain(entity)
})

test.each([
  ['20210304', '2021-03-04'],
  ['20210304060708', '2021-03-04'],
  ['2021-03-04', '2021-03-04'],
  ['20211304', null],
  ['2021030', null],
  ['soon', null],
  [undefined, null],
])('%s is the day %s', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
