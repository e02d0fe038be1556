// Whose words a sentence is that no verb of saying tells of.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { nameOf, read, story } from './read.ts'

const seed = loadSeed()
const lines = (x: ReturnType<typeof read>) =>
  x.positions.map((p) => [p.actors.map((id) => nameOf(x, id)).join('+'), p.stance, p.content].join(' | '))

describe('whose view it is', () => {
  it.each([
    [
      "In Italy's view, the blockade is a breach of the treaty.",
      'Italy | OPPOSES | the blockade as a breach of the treaty',
    ],
    ['In the eyes of Italy, the blockade is illegal.', 'Italy | OPPOSES | the blockade as illegal'],
    ["Italy's answer was clear: Libya must free the ferry.", 'Italy | CALLS_FOR | free the ferry'],
    ['Sergey Lavrov had a message for Libya: the blockade is illegal.', 'Russia | OPPOSES | the blockade as illegal'],
    [
      'The Italian Foreign Ministry gave the following answer to a question on Monday. The blockade is illegal.',
      'Italy | OPPOSES | The blockade as illegal',
    ],
    [
      'The Italian Foreign Ministry issued a statement on Monday. Libya must free the ferry.',
      'Italy | CALLS_FOR | free the ferry',
    ],
  ])('%s', (text, expected) => expect(lines(read(text))).toContain(expected))

  it.each([
    'The blockade came into view of Italy, and the ferry must wait.',
    'The captains had a message for Libya: the blockade is illegal.',
    'Rome: The blockade is illegal.',
  ])('is not told in: %s', (text) => expect(lines(read(text))).toEqual([]))
})

describe("a government's own statement", () => {
  const text = 'Libya has closed the bay to Italian ferries. The blockade violates the reef treaty. It must end.'
  const published = (publisher: string | null) => lines(extract({ ...story(text), publisher }, seed))

  it('judges in its own name', () =>
    expect(published('Ministry of Foreign Affairs of Italy')).toEqual(
      expect.arrayContaining(['Italy | OPPOSES | The blockade violates the reef treaty']),
    ))

  it('is no paper’s', () => expect(published('Corriere della Sera')).toEqual([]))
})
