// The article that the project began with: a page saved as text, site furniture and all.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../src/article/index.ts'
import type { Extraction, Pledge, Position } from '../../src/model.ts'
import { extract } from '../../src/pipeline.ts'
import { loadSeed } from '../../src/seed/index.ts'
import { readSources } from '../../src/source/index.ts'

const FILE = join(import.meta.dirname, '../../../shared/articles/chinadaily-2017-11-23-thaad.txt')

async function began(): Promise<Extraction> {
  for await (const item of readSources([FILE], { maxBytes: 1_000_000 })) {
    if (!item.ok) throw new Error(item.failure.message)
    const result = toArticle(item.document)
    if (!result.ok) throw new Error(result.failure.message)
    return extract(result.article, loadSeed())
  }
  throw new Error(`nothing came out of ${FILE}`)
}

describe.skipIf(!existsSync(FILE))('the article it began with (skipped where ../shared is not there)', async () => {
  const x = existsSync(FILE) ? await began() : (null as unknown as Extraction)
  const name = (id: string | null) => x.entities.find((e) => e.id === id)?.name ?? null
  const country = (iso3: string) => x.entities.find((e) => e.iso3 === iso3)?.id ?? `no ${iso3}`
  const typed = (type: string, pattern: RegExp) => x.entities.some((e) => e.type === type && pattern.test(e.name))
  const pledge = (pattern: RegExp): Pledge => {
    const found = x.pledges.filter((p) => pattern.test(p.content))
    expect(
      found.map((p) => p.content),
      `pledges: ${x.pledges.map((p) => p.content).join(' | ')}`,
    ).toHaveLength(1)
    return found[0]!
  }
  const position = (stance: Position['stance'], pattern: RegExp): Position => {
    const found = x.positions.filter((p) => p.stance === stance && pattern.test(p.content))
    expect(
      found.length,
      `positions: ${x.positions.map((p) => `${p.stance} ${p.content}`).join(' | ')}`,
    ).toBeGreaterThan(0)
    return found[0]!
  }

  it('reads the story and leaves the furniture', () => {
    expect(x.article.headline).toContain('THAAD')
    expect(x.article.publisher).toBe('China Daily')
    expect(x.article.agency).toBe('Xinhua')
    expect(x.article.place).toBe('Beijing')
    expect(x.article.date).toBe('2017-11-22')
    expect(x.article.text).not.toMatch(/Copyright|FOLLOW US|Most Viewed|Chinadaily/)
  })

  it('knows the four countries, two ministers and what they speak of', () => {
    for (const iso3 of ['CHN', 'KOR', 'USA', 'JPN']) expect(country(iso3)).toMatch(/^country:/)
    expect(typed('Person', /^Wang Yi$/)).toBe(true)
    expect(typed('Person', /^Kang Kyung-wha$/)).toBe(true)
    expect(x.entities.filter((e) => e.type === 'System' && /THAAD|Terminal High Altitude/.test(e.name))).toHaveLength(1)
    expect(typed('System', /missile defense system/)).toBe(true)
    expect(typed('Initiative', /Belt and Road/)).toBe(true)
    expect(typed('Issue', /nuclear issue/)).toBe(true)
    expect(typed('Place', /^Korean Peninsula$/)).toBe(true)
    expect(x.entities.some((e) => /ROK-U\.S\.-Japan military alliance/.test(e.name))).toBe(true)
    expect(x.entities.some((e) => /press release/.test(e.name))).toBe(true)
    for (const [person, iso3] of [
      ['Wang Yi', 'CHN'],
      ['Kang Kyung-wha', 'KOR'],
    ] as const) {
      const id = x.entities.find((e) => e.name === person)?.id
      expect(
        x.offices.some((o) => o.person === id && o.of === country(iso3) && /foreign minister/i.test(o.title)),
      ).toBe(true)
    }
  })

  it('finds the talks of that Wednesday, and the leaders who met before', () => {
    const talks = x.meetings.filter((m) => m.participants.length > 0)
    expect(talks).toHaveLength(1)
    expect(talks[0]!.participants.map(name).sort()).toEqual(['Kang Kyung-wha', 'Wang Yi'])
    expect([...talks[0]!.countries].sort()).toEqual([country('CHN'), country('KOR')].sort())
    expect(talks[0]).toMatchObject({ date: '2017-11-22', precision: 'DAY', status: 'HELD', plover: 'CONSULT' })
    const leaders = x.meetings.find((m) => m.precision === 'BEFORE')
    expect(leaders?.date).toBe('2017-11-22')
  })

  it('dates the ties from their anniversary', () => {
    const ties = x.milestones.find((m) => m.kind === 'TIES_ESTABLISHED')
    expect(ties?.date).toBe('1992')
    expect([...(ties?.parties ?? [])].sort()).toEqual([country('CHN'), country('KOR')].sort())
  })

  it.each([
    [/existing THAAD system/],
    [/U\.S\.-led missile defense system/],
    [/military alliance/],
    [/security interests/],
  ])("reads South Korea's undertaking not to: %s", (pattern) => {
    const found = pledge(pattern)
    expect(found).toMatchObject({ negated: true, actors: [country('KOR')], target: country('CHN') })
    expect(found.content).not.toMatch(/\bnot\b/)
  })

  it.each([[/high-level contacts and people-to-people exchanges/], [/early normalization/]])(
    'reads what South Korea will do: %s',
    (pattern) => {
      const found = pledge(pattern)
      expect(found).toMatchObject({ negated: false, actors: [country('KOR')], strength: 'COMMITMENT' })
      expect(name(found.speaker)).toBe('Kang Kyung-wha')
    },
  )

  it.each([
    ['CALLS_FOR', /handle the .*THAAD/],
    ['CALLS_FOR', /joint efforts/],
    ['CALLS_FOR', /smooth development/],
    ['CALLS_FOR', /high-level exchanges/],
    ['CALLS_FOR', /Belt and Road/],
    ['CALLS_FOR', /strategic communication/],
    ['SUPPORTS', /three-point pledge/],
    ['SUPPORTS', /issue through talks/],
  ] as const)('China %s %s', (stance, pattern) => {
    const found = position(stance, pattern)
    expect(found.actors).toEqual([country('CHN')])
    expect(name(found.speaker)).toBe('Wang Yi')
  })

  it.each([
    ['CALLS_FOR', /nuclear issue through talks and consultation/],
    ['OPPOSES', /pressure and sanctions/],
    ['SUPPORTS', /press release/],
  ] as const)('South Korea %s %s', (stance, pattern) => {
    const found = position(stance, pattern)
    expect(found.actors).toEqual([country('KOR')])
    expect(name(found.speaker)).toBe('Kang Kyung-wha')
  })

  it('leads each relation back to its sentence', () => {
    for (const record of [...x.pledges, ...x.positions, ...x.meetings]) {
      const sentence = x.sentences[record.sentence]!
      expect(x.article.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      expect(x.article.text.slice(record.span.start, record.span.end)).toBe(record.span.text)
      expect(record.span.start).toBeGreaterThanOrEqual(sentence.start)
      expect(record.span.end).toBeLessThanOrEqual(sentence.end)
      expect(record.confidence).toBeGreaterThan(0)
      expect(record.confidence).toBeLessThanOrEqual(1)
      expect(record.plover).toMatch(/^[A-Z]+$/)
    }
  })
})
