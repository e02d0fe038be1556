// What holds for every text that the whole extractor may be given.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArticle } from '../../../src/article/index.ts'
import { toExtractionJson } from '../../../src/extraction.ts'
import { read } from '../claims/read.ts'
import { expectWhole } from './holds.ts'
import { anyText, bentStory, nameless } from './texts.ts'

describe('for any text', () => {
  test('offsets slice to their text, ids are among the entities, and only who may act does', () => {
    fc.assert(
      fc.property(anyText, (text) => expectWhole(read(text))),
      { numRuns: 600, seed: 11 },
    )
  })

  test('the same text gives the same extraction', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = JSON.stringify(toExtractionJson(read(text)))
        read('Something else was read between the two: Norway met Chile.')
        expect(JSON.stringify(toExtractionJson(read(text)))).toBe(once)
      }),
      { numRuns: 100, seed: 12 },
    )
  })

  test('a story on its way through the article stage holds to the same', () => {
    fc.assert(
      fc.property(bentStory, (body) => {
        const result = toArticle({ origin: 'test', format: 'text', body, published: '2019-03-06' })
        if (result.ok) expectWhole(read(result.article.text, result.article.date))
      }),
      { numRuns: 100, seed: 13 },
    )
  })
})

test('a text that names nothing gives no relation', () => {
  fc.assert(
    fc.property(nameless, (text) => {
      const { entities, meetings, pledges, positions, milestones } = read(text)
      expect(entities.filter((e) => e.listed)).toEqual([])
      expect([meetings, pledges, positions, milestones]).toEqual([[], [], [], []])
    }),
    { numRuns: 200, seed: 14 },
  )
})

/** Texts that once broke a stage. */
const BROKE = ['- Norway said it will join.', '— “', '"', '', ' ', '\n\n', '.', "'s", '()', 'The', '\ud83d']

test.each(BROKE)('%j is read', (text) => {
  expectWhole(read(text))
})
