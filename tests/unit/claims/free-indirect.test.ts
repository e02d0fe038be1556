// What a speaker goes on to say where no word tells that he does.
import { describe, expect, it } from 'vitest'
import { nameOf, read } from './read.ts'

const told = (text: string) => {
  const x = read(text)
  const line = (p: { actors: readonly string[]; content: string }, kind: string) =>
    [p.actors.map((id) => nameOf(x, id)).join('+'), kind, p.content].join(' | ')
  return [...x.positions.map((p) => line(p, p.stance)), ...x.pledges.map((p) => line(p, 'PLEDGES'))]
}

describe('the sentence after a report', () => {
  it.each([
    [
      'Italian Foreign Minister Antonio Tajani said the talks had failed. The blockade was illegal.',
      'Italy | OPPOSES | The blockade as illegal',
    ],
    [
      'The Italian Foreign Ministry said the crew were innocent. Libya should free them at once.',
      'Italy | CALLS_FOR | free them at once',
    ],
    [
      'The Italian Foreign Ministry said the crew were innocent. They were all fishermen, it said. Libya must free them.',
      'Italy | CALLS_FOR | free them',
    ],
    [
      'Italian Foreign Minister Antonio Tajani said the talks had failed. Italy would close the strait.',
      'Italy | PLEDGES | close the strait',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it.each([
    'Italian Foreign Minister Antonio Tajani said the talks had failed. The ferry sails on Mondays. Captains must carry a pilot.',
    'Italian Foreign Minister Antonio Tajani said the talks had failed.\n\nCaptains must carry a pilot in the bay.',
    'Captains say the bay is deep. Libya should mark the reef.',
  ])('reads no claim into: %s', (text) => expect(told(text)).toEqual([]))
})
