import { describe, expect, test } from 'vitest'
import { summarize } from '../../../src/api/summary.ts'
import type { EntityRow, FactRow } from '../../../src/graph/read/rows.ts'

const country = (name: string): EntityRow => ({
  id: `country:${name}`,
  type: 'Country',
  name,
  iso2: null,
  iso3: null,
  wikidata: null,
  country: null,
  listed: true,
})
const fact = (type: string, actors: readonly string[], more: Partial<FactRow>): FactRow =>
  ({ type, actors: actors.map(country), targets: [], about: [], attendants: [], places: [], ...more }) as FactRow

describe('a fact as a sentence', () => {
  test.each([
    [
      fact('Position', ['Japan', 'United States'], { stance: 'OPPOSES', content: 'the pact' }),
      'Japan and the United States oppose the pact',
    ],
    [fact('Position', ['Norway'], { stance: 'SUPPORTS', content: 'the pact' }), 'Norway supports the pact'],
    [
      fact('Pledge', ['Philippines'], {
        targets: [country('Japan')],
        content: 'reopen the port',
        strength: 'COMMITMENT',
      }),
      'The Philippines pledged Japan to reopen the port',
    ],
    [
      fact('Pledge', ['Chad', 'Niger'], { content: 'share the wells', strength: 'INTENT' }),
      'Chad and Niger are ready to share the wells',
    ],
    [
      fact('Position', ['Chad'], { targets: [country('Niger')], stance: 'CALLS_FOR', content: 'share the wells' }),
      'Chad called on Niger to share the wells',
    ],
  ])('%#', (given, sentence) => {
    expect(summarize(given)).toBe(sentence)
  })
})
