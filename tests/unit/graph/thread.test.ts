// What becomes of a pledge: steps between facts of our own, and the status that follows from them.
import { describe, expect, test } from 'vitest'
import type { Comparable } from '../../../src/graph/same.ts'
import { commitmentStatus, type StepType, stepOf, threadQuery, threadText } from '../../../src/graph/thread.ts'
import { wordsOfText } from '../../../src/graph/words.ts'

type Short = Partial<Comparable> & { readonly text: string }
const fact = ({ text, ...rest }: Short): Comparable => ({
  kind: 'PLEDGE',
  date: '2021-03-03',
  precision: 'DAY',
  words: wordsOfText(text),
  negated: false,
  stance: null,
  status: null,
  form: null,
  mode: null,
  plover: 'AGREE',
  actors: ['country:NOR'],
  speakers: [],
  targets: [],
  about: [],
  people: [],
  articles: ['article:1'],
  ...rest,
})

const SHIPS = fact({ text: 'send two icebreakers to the northern strait' })
const NO_RADAR = fact({ text: 'install further radar stations near the border', negated: true })
const deed = { kind: 'ACTION', plover: 'COOPERATE', status: 'DONE', date: '2021-06-01' } as const
const word = { date: '2021-06-01' } as const

const steps: readonly (readonly [string, StepType, Comparable, Comparable])[] = [
  ['made again', 'REAFFIRMS', fact({ text: 'send the two icebreakers to the northern strait', ...word }), SHIPS],
  ['taken back', 'WITHDRAWS', fact({ text: 'send icebreakers to the northern strait', negated: true, ...word }), SHIPS],
  [
    'kept',
    'FULFILS',
    fact({ text: 'Norway on Tuesday sent two icebreakers to the northern strait. Send', ...deed }),
    SHIPS,
  ],
  [
    'announced',
    'PURSUES',
    fact({ text: 'Norway will send two icebreakers to the northern strait', ...deed, status: 'PLANNED' }),
    SHIPS,
  ],
  [
    'broken',
    'BREAKS',
    fact({ text: 'Norway installed further radar stations near the Finnish border', ...deed, plover: 'MOBILIZE' }),
    NO_RADAR,
  ],
  [
    'kept by meeting',
    'FULFILS',
    fact({
      text: 'Norway and Finland held talks on fishing in the strait',
      kind: 'MEETING',
      status: 'HELD',
      actors: ['country:FIN', 'country:NOR'],
      date: '2021-06-01',
    }),
    fact({ text: 'hold talks on fishing in the strait' }),
  ],
]

const none: readonly (readonly [string, Comparable, Comparable])[] = [
  [
    'an earlier deed',
    fact({ text: 'Norway send two icebreakers to the northern strait', ...deed, date: '2021-01-01' }),
    SHIPS,
  ],
  [
    "another's deed",
    fact({ text: 'Sweden send two icebreakers to the northern strait', ...deed, actors: ['country:SWE'] }),
    SHIPS,
  ],
  [
    'words, not deeds',
    fact({ text: 'Norway send two icebreakers to the northern strait', ...deed, plover: 'ACCUSE' }),
    SHIPS,
  ],
  [
    'what was not done',
    fact({ text: 'Norway send two icebreakers to the northern strait', ...deed, status: 'DENIED', negated: true }),
    SHIPS,
  ],
  [
    'what is only thinkable',
    fact({ text: 'Norway send two icebreakers to the northern strait', ...deed, status: 'HYPOTHETICAL' }),
    SHIPS,
  ],
  ['another matter', fact({ text: 'Norway lowered its toll on Finnish fish', ...deed }), SHIPS],
  [
    'a pledge of a word or two',
    fact({ text: 'Norway gave Finland full support', ...deed }),
    fact({ text: 'full support' }),
  ],
  [
    'another number',
    fact({ text: 'send 5 icebreakers to the northern strait', ...word }),
    fact({ text: 'send 2 icebreakers to the northern strait' }),
  ],
  [
    'a pledge of the same days',
    fact({ text: 'send two icebreakers to the northern strait', date: '2021-03-05' }),
    SHIPS,
  ],
  [
    'a position',
    fact({ text: 'send two icebreakers to the northern strait', kind: 'POSITION', stance: 'SUPPORTS', ...word }),
    SHIPS,
  ],
  [
    'a date that is not known to the day',
    fact({ text: 'send two icebreakers to the northern strait', date: '2022' }),
    SHIPS,
  ],
]

describe('stepOf', () => {
  test.each(steps)('%s: %s', (_, type, later, pledge) => {
    const step = stepOf(later, pledge)
    expect(step?.type).toBe(type)
    expect(step!.confidence).toBeGreaterThan(0.4)
    expect(step!.confidence).toBeLessThanOrEqual(1)
    expect(stepOf(pledge, later)).toBeNull()
  })
  test.each(none)('no step: %s', (_, later, pledge) => {
    expect(stepOf(later, pledge)).toBeNull()
  })
})

describe('commitmentStatus', () => {
  const at = (type: StepType, date: string) => ({ type, date })
  test.each([
    ['PENDING', []],
    ['REAFFIRMED', [at('REAFFIRMS', '2021-04-01')]],
    ['IN_PROGRESS', [at('REAFFIRMS', '2021-04-01'), at('PURSUES', '2021-05-01')]],
    ['KEPT', [at('FULFILS', '2021-06-01'), at('PURSUES', '2021-05-01')]],
    ['BROKEN', [at('BREAKS', '2021-06-01'), at('REAFFIRMS', '2021-05-01')]],
    ['WITHDRAWN', [at('REAFFIRMS', '2021-04-01'), at('WITHDRAWS', '2021-05-01')]],
    ['REAFFIRMED', [at('WITHDRAWS', '2021-04-01'), at('REAFFIRMS', '2021-05-01')]],
    ['KEPT', [at('WITHDRAWS', '2021-04-01'), at('FULFILS', '2021-05-01')]],
    ['UNKNOWN', [at('FULFILS', '2021-05-01'), at('BREAKS', '2021-05-01')]],
  ] as const)('%s', (status, list) => {
    expect(commitmentStatus(list)).toBe(status)
    expect(commitmentStatus([...list].reverse())).toBe(status)
  })
})

test('only pledges and deeds are looked for, with no word that could end a quotation', () => {
  const said = fact({ text: 'said so', kind: 'POSITION', stance: 'SUPPORTS' })
  expect([threadText(said), threadQuery(said)]).toEqual([null, null])
  const odd = { ...SHIPS, words: ['a"b\\c', 'two', 'three'] }
  expect(threadQuery(odd)).toBe('+("country:NOR") +("abc" "two" "three")')
})
