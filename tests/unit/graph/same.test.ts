// Tellings of one fact, and tellings that are not: pairs of our own, as two papers from both capitals might have them.
import { describe, expect, test } from 'vitest'
import { type Comparable, contradiction, factKey, rangeOf, same } from '../../../src/graph/same.ts'
import { wordsOfText } from '../../../src/graph/words.ts'

type Short = Partial<Comparable> & { readonly text?: string }

const PLEDGE: Comparable = {
  kind: 'PLEDGE',
  date: '2021-03-03',
  precision: 'DAY',
  words: [],
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
}
const POSITION: Short = { kind: 'POSITION', negated: null, stance: 'SUPPORTS', plover: 'SUPPORT' }
const ACTION: Short = { kind: 'ACTION', status: 'DONE', plover: 'SANCTION', targets: ['country:FIN'] }
const MEETING: Short = {
  kind: 'MEETING',
  negated: null,
  status: 'HELD',
  form: 'TALKS',
  actors: ['country:FIN', 'country:NOR'],
}

const make = ({ text, ...rest }: Short, base: Short, article: string): Comparable => ({
  ...PLEDGE,
  ...base,
  words: text === undefined ? [] : wordsOfText(text),
  articles: [article],
  ...rest,
})

const LUND = 'person:ida-lund'
const KOSKI = 'person:aino-koski'
const BERG = 'person:nils-berg'
const RADAR = ['system:arctic-radar']

const one: readonly (readonly [string, Short, Short, Short])[] = [
  [
    'the same words',
    {},
    { text: 'open two new crossings at the border' },
    { text: 'open two new crossings at the border' },
  ],
  [
    'other words around the same matter and topic',
    {},
    { text: 'build no further radar stations near the border', about: RADAR, negated: true },
    { text: 'build further radar near the northern border', about: RADAR, negated: true },
  ],
  [
    'a day later, in a paper of the next morning',
    {},
    { text: 'send two icebreakers to the strait' },
    { text: 'send two icebreakers to the strait this winter', date: '2021-03-04' },
  ],
  [
    "dated by the article where the fact's own date is not told",
    {},
    { text: 'resume the ferry line to Turku' },
    { text: 'resume the ferry line to Turku', date: '2021-03-06', precision: 'UNKNOWN' },
  ],
  [
    'a position told with speaker and without',
    POSITION,
    { text: 'a joint patrol in the strait', speakers: [LUND] },
    { text: 'a joint patrol in the strait', speakers: [] },
  ],
  ['one meeting from both capitals', MEETING, { people: [LUND, KOSKI] }, { people: [KOSKI], form: 'MEETING' }],
  ['a meeting that one paper names no people of', MEETING, { people: [LUND, KOSKI] }, { people: [] }],
  [
    'a meeting that two zones date a day apart',
    MEETING,
    { people: [LUND, KOSKI] },
    { people: [LUND], date: '2021-03-04' },
  ],
  [
    'an action in much the same words',
    ACTION,
    { text: 'Norway stopped the import of Finnish timber on Wednesday.' },
    { text: 'Norway on Wednesday stopped all import of timber, Finnish papers said.' },
  ],
  [
    'a treaty dated by year and by day',
    { kind: 'MILESTONE', form: 'TIES_ESTABLISHED', actors: ['country:FIN', 'country:NOR'] },
    { date: '1919', precision: 'YEAR' },
    { date: '1919-05-28' },
  ],
]

const two: readonly (readonly [string, Short, Short, Short])[] = [
  ['another matter', {}, { text: 'open two new crossings at the border' }, { text: 'lower the toll on fish' }],
  ['the opposite', {}, { text: 'join the naval exercise' }, { text: 'join the naval exercise', negated: true }],
  ['another number', {}, { text: 'send 200 engineers to Turku' }, { text: 'send 300 engineers to Turku' }],
  ['weeks apart', {}, { text: 'open the border' }, { text: 'open the border', date: '2021-03-24' }],
  [
    'to somebody else',
    {},
    { text: 'sell gas at a fixed price', targets: ['country:FIN'] },
    { text: 'sell gas at a fixed price', targets: ['country:SWE'] },
  ],
  [
    'about something else',
    {},
    { text: 'finish the work by summer', about: RADAR },
    { text: 'finish the work by summer', about: ['initiative:arctic-cable'] },
  ],
  [
    'one article does not say a thing twice',
    {},
    { text: 'open the border', articles: ['a'] },
    { text: 'open the border', articles: ['a'] },
  ],
  ['another stance', POSITION, { text: 'the joint patrol' }, { text: 'the joint patrol', stance: 'OPPOSES' }],
  [
    'another voice in other words',
    POSITION,
    { text: 'a joint patrol in the northern strait', speakers: [LUND] },
    { text: 'a joint patrol with all neighbours', speakers: [BERG] },
  ],
  ['other people on the same day', MEETING, { people: [LUND, KOSKI] }, { people: [BERG] }],
  ['a call and a meeting', MEETING, { form: 'CALL', people: [LUND] }, { people: [LUND] }],
  ['a visit and the talks in it', MEETING, { form: 'VISIT', people: [LUND] }, { people: [LUND] }],
  ['meetings of unnamed people a day apart', MEETING, {}, { date: '2021-03-04' }],
  ['meetings of one month', MEETING, { date: '2021-03', precision: 'MONTH' }, { date: '2021-03', precision: 'MONTH' }],
  [
    'two sanctions of one day',
    ACTION,
    { text: 'Norway stopped the import of Finnish timber on Wednesday.' },
    { text: 'Norway expelled two envoys of Finland on Wednesday.' },
  ],
  [
    'done and denied',
    ACTION,
    { text: 'Norway stopped the import of Finnish timber.' },
    { text: 'Norway stopped the import of Finnish timber.', status: 'DENIED', negated: true },
  ],
]

describe('same', () => {
  test.each(one)('one fact: %s', (_, base, a, b) => {
    const x = make(a, base, 'article:a')
    const y = make(b, base, 'article:b')
    expect([same(x, y), same(y, x)]).toEqual([true, true])
    expect(contradiction(x, y)).toBeNull()
    // And found from either side.
    const key = factKey(y)!
    const range = rangeOf(x)!
    expect(key >= range.from && key <= range.to).toBe(true)
  })
  test.each(two)('two facts: %s', (_, base, a, b) => {
    const x = make(a, base, 'article:a')
    const y = make(b, base, 'article:b')
    expect([same(x, y), same(y, x)]).toEqual([false, false])
  })
})

const TIES: Short = { kind: 'MILESTONE', form: 'TIES_ESTABLISHED', actors: ['country:FIN', 'country:NOR'] }

describe('contradiction', () => {
  const cases: readonly (readonly [string, Short, Short, Short])[] = [
    ['NEGATION', {}, { text: 'join the naval exercise' }, { text: 'join the naval exercise', negated: true }],
    ['NUMBERS', {}, { text: 'send 200 engineers to Turku' }, { text: 'send 300 engineers to Turku' }],
    ['STANCE', POSITION, { text: 'the joint patrol' }, { text: 'the joint patrol', stance: 'OPPOSES' }],
    [
      'STATUS',
      ACTION,
      { text: 'Norway stopped the import of Finnish timber.' },
      { text: 'Norway stopped the import of Finnish timber.', status: 'DENIED', negated: true },
    ],
    [
      'PARTICIPANTS',
      MEETING,
      { people: [LUND], about: RADAR, text: 'Lund spoke of the radar in Oslo with Finland' },
      { people: [BERG], about: RADAR, text: 'Berg spoke of the radar in Oslo with Finland' },
    ],
    ['DATE', TIES, { date: '1919', precision: 'YEAR' }, { date: '1920-03-02', precision: 'DAY' }],
    ['DATE', TIES, { date: '1919-03-01', precision: 'DAY' }, { date: '1919-03-02', precision: 'DAY' }],
  ]
  test.each(cases)('%s', (matter, base, a, b) => {
    const x = make(a, base, 'article:a')
    const y = make(b, base, 'article:b')
    expect([contradiction(x, y), contradiction(y, x)]).toEqual([matter, matter])
  })
  test('none between what is merely different', () => {
    const pairs: readonly (readonly [Short, Short, Short])[] = [
      [TIES, { date: '1919', precision: 'YEAR' }, { date: '1919-03-02', precision: 'DAY' }],
      [TIES, { date: '1919', precision: 'YEAR' }, { date: '1921-05-05', precision: 'UNKNOWN' }],
      [{}, { text: 'join the naval exercise' }, { text: 'lower the toll on fish', negated: true }],
      [POSITION, { text: 'the joint patrol' }, { text: 'the joint patrol', stance: 'CALLS_FOR' }],
      [
        ACTION,
        { text: 'Norway stopped the import of timber.' },
        { text: 'Norway did not expel the envoys.', status: 'DENIED' },
      ],
    ]
    for (const [base, a, b] of pairs) {
      expect(contradiction(make(a, base, 'article:a'), make(b, base, 'article:b'))).toBeNull()
    }
  })
})

test('what has nobody, or one side only, has no key', () => {
  expect(factKey({ ...PLEDGE, actors: [] })).toBeNull()
  expect(rangeOf(make({ actors: ['country:NOR'] }, MEETING, 'article:a'))).toBeNull()
})
