// Rows of reference data that stand twice, that others hide, or that cannot fire.
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/mentions/index.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { parseText } from '../../../src/text/index.ts'
import { story } from '../claims/read.ts'

const seed = loadSeed()
const { lexicon, names } = seed

describe('rows of the lexicon', () => {
  it('have sentences of their own', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const row of lexicon.rows) {
      for (const { text } of row.match) {
        const other = seen.get(`${row.yields.relation} ${text}`)
        if (other) twice.push(`${row.id} and ${other}: ${text}`)
        seen.set(`${row.yields.relation} ${text}`, row.id)
      }
    }
    expect(twice).toEqual([])
  })

  it('do not ask for what their own sentences must not be', () => {
    const both = lexicon.rows.flatMap((row) => row.not.filter((text) => row.match.some((m) => m.text === text)))
    expect(both).toEqual([])
  })
})

describe('rows of names', () => {
  it('list each word once', () => {
    const twice: string[] = []
    for (const { id, nouns } of names.classNouns)
      for (const [i, noun] of nouns.entries()) if (nouns.indexOf(noun) !== i) twice.push(`${id}: ${noun}`)
    for (const { id, heads } of names.heads)
      for (const [i, head] of heads.entries()) if (heads.indexOf(head) !== i) twice.push(`${id}: ${head}`)
    for (const { id, forms } of names.titles)
      for (const [i, form] of forms.entries()) if (forms.indexOf(form) !== i) twice.push(`${id}: ${form}`)
    expect(twice).toEqual([])
  })

  it('let no class noun mean two kinds of thing', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { id, type, nouns } of names.classNouns) {
      for (const noun of nouns) {
        const other = seen.get(noun)
        if (other && other !== type) twice.push(`${noun}: ${id}`)
        seen.set(noun, type)
      }
    }
    expect(twice).toEqual([])
  })
})

describe('rows of actors', () => {
  const rows = [
    ...seed.people,
    ...seed.organizations,
    ...seed.systems,
    ...seed.initiatives,
    ...seed.agreements,
    ...seed.issues.filter((i) => !i.general),
    ...seed.places.filter((p) => !p.capital),
  ]

  it('can be named: nothing hides a name that means this row alone', () => {
    const { unmeant } = names.stops
    // Disputed places may be read as the dispute; names with signs in them are cut at those, and read by their aliases.
    const read = rows.filter(
      (row) =>
        !unmeant.words.has(row.id) &&
        !row.ambiguous.some((a) => a.form === row.name) &&
        /^\p{Lu}[^+/]*$/u.test(row.name),
    )
    const hidden = read.filter((row) => {
      const article = story(`Norway spoke of ${row.name} on Monday.`, '2026-06-14')
      const { mentions } = findMentions(article, parseText(article), seed)
      return !mentions.some(
        (m) =>
          m.entities.includes(row.id) ||
          m.entities.some((id) => seed.issues.some((i) => i.id === id && i.place === row.id)),
      )
    })
    expect(hidden.map((row) => `${row.id}: ${row.name}`)).toEqual([])
  }, 120_000)

  it('are one each: no two of a type share a name', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const row of rows) {
      const key = `${row.id.split(':')[0]} ${row.name.toLowerCase()}`
      const other = seen.get(key)
      if (other && !row.ambiguous.some((a) => a.form === row.name)) twice.push(`${row.id} and ${other}`)
      seen.set(key, row.id)
    }
    expect(twice).toEqual([])
  })
})
