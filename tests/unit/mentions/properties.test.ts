// What holds for every text, odd ones included.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMentions } from '../../../src/mentions/index.ts'
import type { Article } from '../../../src/model.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { parseText } from '../../../src/text/index.ts'

const article = (text: string): Article => ({
  id: 'x',
  hash: '0123456789abcdef',
  url: null,
  headline: null,
  publisher: 'Xinhua',
  agency: null,
  authors: [],
  published: '2017-11-23',
  updated: null,
  language: 'en',
  place: null,
  date: '2017-11-22',
  text,
  bodyStart: 0,
})

const piece = fc.constantFrom(
  'China',
  'U.S.-Japan',
  "Iran's",
  'Wang Yi',
  'Mr',
  'President',
  'Foreign Minister',
  'the two sides',
  'he',
  'they',
  'it',
  'its',
  'Ministry of',
  'Defence',
  'and',
  'of',
  ',',
  '.',
  '(',
  ')',
  '(UN)',
  '"',
  '“',
  '”',
  '—',
  '-',
  '\n\n',
  'said',
  'met',
  'in',
  'Beijing',
  'BEIJING',
  'the minister',
  'both countries',
  'al-',
  'bin',
  'Kim',
  'S-400s',
  '…',
  'É',
  'ß',
  '中国',
  '😀',
  '\u0000',
  "'s",
  '’s',
  'X',
  'A. B.',
  '12',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
)

test('offsets slice to their text, ids exist, and the same text gives the same result', () => {
  const seed = loadSeed()
  fc.assert(
    fc.property(text, (body) => {
      const story = article(body)
      const sentences = parseText(story)
      const found = findMentions(story, sentences, seed)
      const ids = new Set(found.entities.map((e) => e.id))
      expect(ids.size).toBe(found.entities.length)
      for (const m of found.mentions) {
        expect(story.text.slice(m.start, m.end)).toBe(m.text)
        expect(m.text.trim()).not.toBe('')
        expect(m.entities.length).toBeGreaterThan(0)
        const sentence = sentences[m.sentence]!
        expect(m.from).toBeGreaterThanOrEqual(0)
        expect(m.from).toBeLessThan(m.to)
        expect(m.to).toBeLessThanOrEqual(sentence.tokens.length)
        for (const id of m.entities) expect(ids).toContain(id)
      }
      for (const entity of found.entities) {
        expect(found.mentions.some((m) => m.kind === 'NAME' && m.entities.includes(entity.id))).toBe(true)
        if (entity.type === 'Country') expect(entity.iso3).toMatch(/^[A-Z]{3}$/)
      }
      for (const office of found.offices) expect(ids).toContain(office.person)
      expect(findMentions(story, parseText(story), seed)).toEqual(found)
    }),
    { numRuns: 300, seed: 7 },
  )
})
