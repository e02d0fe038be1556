import { describe, expect, it } from 'vitest'
import { loadSeed, type OfficeRole } from '../../../src/seed/index.ts'

const seed = loadSeed()
const terms = seed.people.flatMap(({ id, name, offices }) => offices.map((office) => ({ id, name, ...office })))

/** Who held an office on a day, as far as the dates tell. */
function holders(role: OfficeRole, of: string, day: string): string[] {
  return terms
    .filter((term) => term.role === role && term.of === of && term.from !== null)
    .filter(({ from, to }) => from!.slice(0, 10) <= day && (to === null || day < to))
    .map(({ name }) => name)
}

describe('people', () => {
  it.each<[OfficeRole, string, string, string]>([
    ['FOREIGN_MINISTER', 'country:CHN', '2017-11-22', 'Wang Yi'],
    ['FOREIGN_MINISTER', 'country:KOR', '2017-11-22', 'Kang Kyung-wha'],
    ['FOREIGN_MINISTER', 'country:USA', '2014-05-01', 'John Kerry'],
    ['FOREIGN_MINISTER', 'country:IRN', '2015-07-14', 'Mohammad Javad Zarif'],
    ['HEAD_OF_GOVERNMENT', 'country:IND', '2008-07-01', 'Manmohan Singh'],
    ['HEAD_OF_STATE', 'country:BRA', '2009-01-01', 'Luiz Inacio Lula da Silva'],
    ['HEAD_OF_STATE', 'country:BRA', '2024-01-01', 'Luiz Inacio Lula da Silva'],
    ['HEAD_OF_BODY', 'organization:nato', '2018-07-11', 'Jens Stoltenberg'],
    ['HEAD_OF_BODY', 'organization:un', '2005-01-01', 'Kofi Annan'],
    ['DEFENCE_MINISTER', 'country:RUS', '2023-01-01', 'Sergei Shoigu'],
    ['HEAD_OF_GOVERNMENT', 'country:ETH', '2020-11-04', 'Abiy Ahmed'],
    ['HEAD_OF_STATE', 'country:COL', '2016-11-24', 'Juan Manuel Santos'],
  ])('%s of %s on %s is %s', (role, of, day, name) => {
    expect(holders(role, of, day)).toEqual([name])
  })

  it('hold an office that one person holds at a time one after the other', () => {
    const single: readonly OfficeRole[] = [
      'FOREIGN_MINISTER',
      'DEFENCE_MINISTER',
      'HEAD_OF_GOVERNMENT',
      'HEAD_OF_STATE',
    ]
    const groups = new Map<string, (typeof terms)[number][]>()
    for (const term of terms) {
      // Deputising terms run beside the holder's; Iran's leader and Bosnia's presidency stand beside a president.
      if (!single.includes(term.role) || term.from === null || /^(Acting|Caretaker|Supreme|Member)/.test(term.title))
        continue
      const key = `${term.role} of ${term.of}`
      groups.set(key, [...(groups.get(key) ?? []), term])
    }
    const overlaps: string[] = []
    for (const [key, group] of groups) {
      group.sort((a, b) => (a.from! < b.from! ? -1 : 1))
      for (const [index, term] of group.entries()) {
        const next = group[index + 1]
        if (!next) continue
        const length = Math.min(next.from!.length, term.to?.length ?? 10)
        if (term.to === null || next.from!.slice(0, length) < term.to.slice(0, length)) {
          overlaps.push(`${key}: ${term.name} (${term.from}–${term.to}), ${next.name} (${next.from}–${next.to})`)
        }
      }
    }
    expect(overlaps).toEqual([])
  })

  it('have their short form in their name', () => {
    const foreign = seed.people.filter(
      ({ name, aliases, short }) => ![name, ...aliases].some((form) => form.includes(short)),
    )
    expect(foreign.map(({ id }) => id)).toEqual([])
  })
})

describe('PLOVER', () => {
  const { types, contexts, cameo } = seed.plover

  it('has each of the sixteen types once, with a quad that fits its score', () => {
    expect(new Set(types.map(({ type }) => type)).size).toBe(16)
    expect(types).toHaveLength(16)
    for (const { type, quad, score } of types) expect(quad <= 2 ? score > 0 : score <= 0, type).toBe(true)
  })

  it('has CAMEO codes once each, with modes and contexts that it defines', () => {
    expect(new Set(cameo.map(({ code }) => code)).size).toBe(cameo.length)
    const known = new Set(contexts.map(({ name }) => name))
    for (const { code, type, mode, contexts: given } of cameo) {
      const modes = types.find((row) => row.type === type)?.modes.map(({ name }) => name) ?? []
      if (mode !== null) expect(modes, code).toContain(mode)
      expect(
        given.filter((name) => !known.has(name)),
        code,
      ).toEqual([])
    }
  })
})
