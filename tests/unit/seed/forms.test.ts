import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, loadSeed } from '../../../src/seed/index.ts'

const seed = loadSeed()
const types = {
  countries: seed.countries.map((row) => ({
    ...row,
    forms: [...row.aliases, ...row.adjectives, ...row.people, ...row.metonyms],
  })),
  people: seed.people.map((row) => ({ ...row, forms: row.aliases })),
  organizations: seed.organizations.map((row) => ({ ...row, forms: [...row.aliases, ...row.metonyms] })),
  systems: seed.systems.map((row) => ({ ...row, forms: row.aliases })),
  initiatives: seed.initiatives.map((row) => ({ ...row, forms: row.aliases })),
  agreements: seed.agreements.map((row) => ({ ...row, forms: row.aliases })),
  issues: seed.issues.map((row) => ({ ...row, forms: row.aliases })),
  places: seed.places.map((row) => ({ ...row, forms: [...row.aliases, ...row.demonyms] })),
  publishers: seed.publishers.map((row) => ({ ...row, forms: row.aliases })),
}

describe.each(Object.entries(types))('forms of %s', (_, rows) => {
  it('lead to one row each, unless the rows say that they are ambiguous', () => {
    const owners = new Map<string, string[]>()
    for (const { id, name, forms, ambiguous } of rows) {
      const marked = new Set(ambiguous.map(({ form }) => form))
      for (const form of new Set([name, ...forms])) {
        if (!marked.has(form)) owners.set(form, [...(owners.get(form) ?? []), id])
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  it('stand once in a row', () => {
    const repeated = rows.filter(
      ({ name, aliases }) => aliases.includes(name) || new Set(aliases).size < aliases.length,
    )
    expect(repeated.map(({ id }) => id)).toEqual([])
  })

  it('have at most one usual reading', () => {
    const usual = rows.flatMap(({ id, ambiguous }) =>
      ambiguous.filter(({ reading }) => reading === 'USUAL').map(({ form }) => ({ form, id })),
    )
    const plain = new Map(
      rows.flatMap(({ id, name, forms, ambiguous }) => {
        const marked = new Set(ambiguous.map(({ form }) => form))
        return [name, ...forms].filter((form) => !marked.has(form)).map((form) => [form, id] as const)
      }),
    )
    expect(usual.filter(({ form, id }) => plain.has(form) && plain.get(form) !== id)).toEqual([])
    const counts = new Map<string, number>()
    for (const { form } of usual) counts.set(form, (counts.get(form) ?? 0) + 1)
    expect([...counts].filter(([, count]) => count > 1)).toEqual([])
  })
})

describe('fold', () => {
  it.each([
    ['Erdoğan', 'Erdogan'],
    ['Zelenskyy’s', "Zelenskyy's"],
    ['Thorbjørn Łukasz', 'Thorbjorn Lukasz'],
    ['  Côte   d’Ivoire ', "Cote d'Ivoire"],
    ['Nguyễn Phú Trọng', 'Nguyen Phu Trong'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})
