// What the first story is about, however it is told and whoever does it: the bundled dispatch, the article that the
// project began with, and both with other countries and ministers in the same sentences.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../src/article/index.ts'
import { ROOT } from '../../src/config.ts'
import type { Extraction } from '../../src/model.ts'
import { extract } from '../../src/pipeline.ts'
import { loadSeed } from '../../src/seed/index.ts'

interface Cast {
  readonly host: string
  readonly guest: string
  readonly hostMinister: string
  readonly guestMinister: string
  readonly place: string
}

const KOREA: Cast = {
  host: 'CHN',
  guest: 'KOR',
  hostMinister: 'Wang Yi',
  guestMinister: 'Kang Kyung-wha',
  place: 'Beijing',
}
const FINLAND: Cast = {
  host: 'RUS',
  guest: 'FIN',
  hostMinister: 'Sergey Lavrov',
  guestMinister: 'Timo Soini',
  place: 'Moscow',
}

/** Longer names first: what is left of them would else be read as another. */
const RECAST: readonly (readonly [RegExp, string])[] = [
  [/\bthe Republic of Korea \(ROK\)/g, 'Finland'],
  [/\bROK-U\.S\.-Japan\b/g, 'Finland-U.S.-Japan'],
  [/\bChina-ROK\b/g, 'Russia-Finland'],
  [/\bROK-China\b/g, 'Finland-Russia'],
  [/\bhis ROK\b/g, 'his Finnish'],
  [/\bthe ROK side\b/g, 'the Finnish side'],
  [/\b[Tt]he ROK\b/g, 'Finland'],
  [/\bROK\b/g, 'Finland'],
  [/\bSouth Korean\b/g, 'Finnish'],
  [/\bSouth Korea\b/g, 'Finland'],
  [/\bSeoul\b/g, 'Helsinki'],
  // The publisher keeps its name.
  [/\bChina (?!Daily)/g, 'Russia '],
  [/\bChina(?=[',.])/g, 'Russia'],
  [/\bChinese\b/g, 'Russian'],
  [/\bBEIJING\b/g, 'MOSCOW'],
  [/\bBeijing\b/g, 'Moscow'],
  [/\bWang Yi\b/g, 'Sergey Lavrov'],
  [/\bWang\b/g, 'Lavrov'],
  [/\bKang Kyung-wha\b/g, 'Timo Soini'],
  [/\bKang\b/g, 'Soini'],
  [/\bShe\b/g, 'He'],
  [/\bshe\b/g, 'he'],
]
const recast = (text: string) => RECAST.reduce((now, [from, to]) => now.replace(from, to), text)

const seed = loadSeed()
function read(text: string): Extraction {
  const result = toArticle({ origin: 'test', format: 'text', body: text })
  if (!result.ok) throw new Error(result.failure.message)
  return extract(result.article, seed)
}

const DISPATCH = join(ROOT, 'seed/dispatches/2017-11-22-beijing-seoul-thaad.txt')
const BEGAN = join(ROOT, '../shared/articles/chinadaily-2017-11-23-thaad.txt')

const tellings = [
  ['the bundled dispatch', DISPATCH, KOREA, (text: string) => text],
  ['the bundled dispatch, of other countries', DISPATCH, FINLAND, recast],
  ['the article it began with', BEGAN, KOREA, (text: string) => text],
  ['the article it began with, of other countries', BEGAN, FINLAND, recast],
] as const

describe.each(tellings)('%s', (_, file, cast, change) => {
  const there = existsSync(file)
  const x = there ? read(change(readFileSync(file, 'utf8'))) : null
  // Where ../shared is not there, what needs it is said to be skipped.
  const test = it.skipIf(!there)

  const name = (id: string | null) => x!.entities.find((e) => e.id === id)?.name ?? null
  const host = `country:${cast.host}`
  const guest = `country:${cast.guest}`

  test('names the countries and their ministers', () => {
    const countries = x!.entities.filter((e) => e.type === 'Country').map((e) => e.iso3)
    for (const iso3 of [cast.host, cast.guest, 'USA', 'JPN']) expect(countries).toContain(iso3)
    expect(new Set(countries).size).toBe(countries.length)
    for (const [person, state] of [
      [cast.hostMinister, host],
      [cast.guestMinister, guest],
    ]) {
      const id = x!.entities.find((e) => e.type === 'Person' && e.name === person)?.id
      const offices = x!.offices.filter((o) => o.person === id && o.of === state).map((o) => o.title)
      expect(offices.join(), person).toMatch(/foreign minister/i)
    }
    expect(x!.entities.filter((e) => e.type === 'System' && /THAAD|Terminal High/.test(e.name))).toHaveLength(1)
    expect(x!.entities.some((e) => e.type === 'Initiative' && e.name.includes('Belt and Road'))).toBe(true)
    expect(x!.entities.some((e) => e.type === 'Issue' && e.name.includes('nuclear issue'))).toBe(true)
  })

  test('has the talks of that Wednesday between the two', () => {
    const talks = x!.meetings.filter((m) => m.participants.length > 0)
    expect(talks).toHaveLength(1)
    expect(talks[0]!.participants.map(name).sort()).toEqual([cast.hostMinister, cast.guestMinister].sort())
    expect(talks[0]).toMatchObject({ date: '2017-11-22', precision: 'DAY', status: 'HELD', plover: 'CONSULT' })
    expect(name(talks[0]!.place)).toBe(cast.place)
  })

  test.each([/THAAD (?:system|batteries)/, /missile defense/, /military alliance/])(
    'has the guest promise not to: %s',
    (point) => {
      const found = x!.pledges.filter((p) => p.negated && point.test(p.content))
      expect(found, x!.pledges.map((p) => p.content).join(' | ')).toHaveLength(1)
      expect(found[0]!.actors).toEqual([guest])
      expect(found[0]).toMatchObject({ target: host, strength: 'COMMITMENT', plover: 'AGREE' })
      expect(found[0]!.content).not.toMatch(/\bnot\b/)
    },
  )

  test('has the guest promise contacts and exchanges', () => {
    const found = x!.pledges.filter((p) => /high-level contacts and people-to-people exchanges/.test(p.content))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ negated: false, actors: [guest] })
    expect(name(found[0]!.speaker)).toBe(cast.guestMinister)
  })

  test.each([
    ['CALLS_FOR', /handl.*THAAD/, 'host'],
    ['OPPOSES', /pressure and sanctions/, 'guest'],
    [/SUPPORTS|CALLS_FOR/, /talks and consultation/, 'guest'],
  ] as const)('%s %s: the %s', (stance, content, side) => {
    const found = x!.positions.filter((p) => new RegExp(stance).test(p.stance) && content.test(p.content))
    expect(found.length, x!.positions.map((p) => `${p.stance} ${p.content}`).join(' | ')).toBeGreaterThan(0)
    for (const p of found) {
      expect(p.actors).toEqual([side === 'host' ? host : guest])
      expect(name(p.speaker)).toBe(side === 'host' ? cast.hostMinister : cast.guestMinister)
    }
  })

  test('leads each relation back to its sentence', () => {
    for (const record of [...x!.pledges, ...x!.positions, ...x!.meetings]) {
      const sentence = x!.sentences[record.sentence]!
      expect(x!.article.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      expect(record.confidence).toBeGreaterThan(0)
      expect(record.confidence).toBeLessThanOrEqual(1)
      expect(record.plover).toMatch(/^[A-Z]+$/)
    }
  })
})
