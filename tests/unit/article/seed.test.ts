import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countWords, furnitureRule } from '../../../src/article/blocks.ts'
import { loadArticleSeed } from '../../../src/seed/article.ts'

const seed = loadArticleSeed()

const lines = JSON.parse(readFileSync(new URL('../../../seed/article/lines.json', import.meta.url), 'utf8')) as {
  lines: Record<keyof typeof seed.lines, { match: string[]; not: string[] }>
}

describe.each(Object.entries(seed.lines))('lines that tell of a story: %s', (name, pattern) => {
  const row = lines.lines[name as keyof typeof seed.lines]
  it.each(row.match)('takes: %s', (line) => expect(line).toMatch(pattern))
  it.each(row.not)('leaves: %s', (line) => expect(line).not.toMatch(pattern))
})

describe('rows of furniture', () => {
  for (const row of seed.furniture) {
    const holds = (line: string) => furnitureRule(line, countWords(line), [row]) !== null
    it(`${row.id} takes its examples and leaves its counterexamples`, () => {
      expect(row.match.filter((line) => !holds(line))).toEqual([])
      expect(row.not.filter(holds)).toEqual([])
    })
  }

  it('leaves the counterexamples of every other row', () => {
    const taken = seed.furniture
      .flatMap((row) => row.not)
      .filter((line) => furnitureRule(line, countWords(line), seed.furniture))
    expect(taken).toEqual([])
  })

  it('gives each row its own id', () => {
    const ids = seed.furniture.map((row) => row.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
