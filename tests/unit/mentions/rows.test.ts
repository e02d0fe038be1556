// Every row of seed/names is read against its own sentences.
import { describe, expect, test } from 'vitest'
import { loadSeed } from '../../../src/seed/index.ts'
import { read } from './read.ts'

const { heads, titles, references, classNouns } = loadSeed().names

describe.each([...heads, ...classNouns])('$id', (row) => {
  test.each(row.match)('finds "$name" in: $text', ({ text, name }) => {
    const { mentions, entity } = read(text)
    const found = mentions.filter((m) => m.text === name && m.kind === 'NAME')
    expect(found.map((m) => entity(m.entities[0]!)?.type)).toContain(row.type)
  })
  test.each(row.not)('finds nothing of its own in: %s', (text) => {
    expect(read(text).mentions.filter((m) => m.why === row.id)).toEqual([])
  })
})

describe.each(titles)('$id', (row) => {
  test.each(row.match)('finds "$name" in: $text', ({ text, name }) => {
    expect(read(text).referent(name)?.type).toBe('Person')
  })
  test.each(row.not)('finds no person in: %s', (text) => {
    expect(read(text).entities.filter((e) => e.type === 'Person')).toEqual([])
  })
})

describe.each(references.nominals)('$id', (row) => {
  test.each(row.match)('"$name" refers to $refers in: $text', ({ text, name, refers }) => {
    const { mentions, entity } = read(text)
    const nominal = mentions.find((m) => m.text === name && m.kind === 'NOMINAL')
    expect(nominal?.entities.map((id) => entity(id)?.name)).toEqual([refers])
  })
  test.each(row.not)('refers to nothing in: %s', (text) => {
    expect(read(text).mentions.filter((m) => m.kind === 'NOMINAL')).toEqual([])
  })
})

test('no two rows of one kind claim the same head', () => {
  const seen = new Map<string, string>()
  for (const row of heads) {
    for (const head of row.heads) {
      const key = `${row.type} ${row.lower} ${head}`
      expect(seen.get(key), key).toBeUndefined()
      seen.set(key, row.id)
    }
  }
})
