import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT } from '../../../src/config.ts'
import { loadSeed, SeedError } from '../../../src/seed/index.ts'

describe('loadSeed', () => {
  it('reads every file once and freezes it', () => {
    const seed = loadSeed()
    expect(loadSeed()).toBe(seed)
    expect(Object.isFrozen(seed.countries[0]!.aliases)).toBe(true)
    expect(() => (seed.people as unknown[]).push({})).toThrow(TypeError)
  })

  it('takes capitals as places of their country', () => {
    const seoul = loadSeed().places.find((place) => place.id === 'place:seoul')
    expect(seoul).toMatchObject({ name: 'Seoul', country: 'country:KOR', capital: true })
  })
})

describe('a seed that is wrong', () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  /** A copy of the reference data with one file changed. */
  function changed(file: string, change: (text: string) => string): string {
    const folder = mkdtempSync(join(tmpdir(), 'entente-seed-'))
    folders.push(folder)
    cpSync(join(ROOT, 'seed'), folder, { recursive: true })
    const path = join(folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    return folder
  }
  const withRow = (row: object) => (text: string) => JSON.stringify([...(JSON.parse(text) as object[]), row])
  const person = { id: 'person:a-b', name: 'A B', short: 'B', pronoun: 'she', offices: [] }

  it('names the file and the row that is malformed', () => {
    const folder = changed('actors/people.json', withRow({ ...person, pronoun: 'they' }))
    expect(() => loadSeed(folder)).toThrow(SeedError)
    expect(() => loadSeed(folder)).toThrow(/people\.json.*person:a-b[\s\S]*pronoun/)
  })

  it('names an id that stands twice', () => {
    const folder = changed('actors/people.json', withRow({ ...person, id: 'person:wang-yi' }))
    expect(() => loadSeed(folder)).toThrow(/"person:wang-yi" stands in people already/)
  })

  it('names a reference that leads nowhere', () => {
    const office = { title: 'Envoy', role: 'ENVOY', of: 'organization:nowhere', from: null, to: null }
    const folder = changed('actors/people.json', withRow({ ...person, offices: [office] }))
    expect(() => loadSeed(folder)).toThrow(/"person:a-b": offices\.of names "organization:nowhere"/)
  })

  it('names an office that ends before it begins', () => {
    const office = { title: 'Envoy', role: 'ENVOY', of: 'country:KOR', from: '2017-10', to: '2017-09-30' }
    const folder = changed('actors/people.json', withRow({ ...person, offices: [office] }))
    expect(() => loadSeed(folder)).toThrow(/Envoy ends \(2017-09-30\) before it begins \(2017-10\)/)
  })

  it.each(['2017-13', '2017-02-30', '17', '2017-1-1'])('refuses the date %s', (from) => {
    const office = { title: 'Envoy', role: 'ENVOY', of: 'country:KOR', from, to: null }
    const folder = changed('actors/people.json', withRow({ ...person, offices: [office] }))
    expect(() => loadSeed(folder)).toThrow(SeedError)
  })

  it('refuses a name that is not folded', () => {
    const folder = changed('actors/people.json', withRow({ ...person, aliases: ['Á B'] }))
    expect(() => loadSeed(folder)).toThrow(/without outer or double spaces, diacritics/)
  })

  it('says what to do about text that is no JSON', () => {
    const folder = changed('actors/issues.json', (text) => text.replace(/\]\s*$/, ''))
    expect(() => loadSeed(folder)).toThrow(/issues\.json is not JSON.*Each row is one line/)
  })

  it('says which file is missing', () => {
    const folder = changed('plover.json', (text) => text)
    rmSync(join(folder, 'plover.json'))
    expect(() => loadSeed(folder)).toThrow(/plover\.json cannot be read/)
  })
})
