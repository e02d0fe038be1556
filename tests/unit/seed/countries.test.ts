import { borders } from '@rapideditor/country-coder'
import countries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { loadSeed } from '../../../src/seed/index.ts'

const rows = loadSeed().countries

interface Properties {
  readonly iso1A3?: string
  readonly wikidata: string
  readonly level: string
  readonly groups?: readonly string[]
  readonly nameEn: string
}
// The package's own types lean on GeoJSON's, which are not installed.
const known = (borders as { features: { properties: Properties }[] }).features.map(({ properties }) => properties)

describe('countries', () => {
  it('have the codes of ISO 3166, and XK and XKX for Kosovo', () => {
    const userAssigned = new Map([['XKX', 'XK']])
    for (const { iso2, iso3 } of rows) {
      expect(userAssigned.get(iso3) ?? countries.alpha3ToAlpha2(iso3), iso3).toBe(iso2)
    }
  })

  it('have the Wikidata ids of the package that they come from', () => {
    const ids = new Map(known.map((p) => [p.iso1A3, p.wikidata]))
    for (const { iso3, wikidata } of rows) expect(wikidata, iso3).toBe(ids.get(iso3))
  })

  it('hold every member of the United Nations', () => {
    const members = known.filter((p) => p.level === 'country' && p.groups?.includes('UN') && p.iso1A3)
    expect(members.length).toBeGreaterThan(190)
    const held = new Set(rows.map(({ iso3 }) => iso3))
    expect(members.filter((p) => !held.has(p.iso1A3!)).map((p) => p.nameEn)).toEqual([])
  })

  it.each([
    ['ROK', 'KOR'],
    ['DPRK', 'PRK'],
    ['PRC', 'CHN'],
    ['U.K.', 'GBR'],
    ['Britain', 'GBR'],
    ['U.S.', 'USA'],
    ['UAE', 'ARE'],
    ['Turkiye', 'TUR'],
    ['Burma', 'MMR'],
    ['Holland', 'NLD'],
    ['Ivory Coast', 'CIV'],
    ['Cabo Verde', 'CPV'],
    ['Swaziland', 'SWZ'],
    ['Holy See', 'VAT'],
  ])('know %s as %s', (form, iso3) => {
    const owners = rows.filter(({ name, aliases }) => name === form || aliases.includes(form))
    expect(owners.map((row) => row.iso3)).toEqual([iso3])
  })

  it.each([
    ['Britons', 'GBR'],
    ['Iraqi', 'IRQ'],
    ['Danes', 'DNK'],
    ['Filipinos', 'PHL'],
    ['Burkinabe', 'BFA'],
    ['New Zealanders', 'NZL'],
  ])('know %s as people of %s', (form, iso3) => {
    expect(rows.filter(({ people }) => people.includes(form)).map((row) => row.iso3)).toEqual([iso3])
  })
})
