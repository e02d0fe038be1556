// Contacts between sides, in the ways that English news tells of them.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { nameOf, read, story } from './read.ts'

/** Kind, status, countries, people, place and date of each meeting. */
function met(text: string) {
  const x = read(text)
  return x.meetings.map((m) =>
    [
      m.kind,
      m.status,
      m.countries.map((id) => nameOf(x, id)).join('+'),
      m.participants.map((id) => nameOf(x, id)).join('+') || '-',
      m.place ? nameOf(x, m.place) : '-',
      `${m.date} ${m.precision}`,
    ].join(', '),
  )
}

const STORE = 'Norwegian Prime Minister Jonas Gahr Store'
const STUBB = 'Finnish President Alexander Stubb'
const BOTH = 'Norway+Finland, Jonas Gahr Store+Alexander Stubb'

describe('meetings', () => {
  it.each([
    [
      'discussed on the phone',
      `${STORE} spoke by phone with ${STUBB} on Tuesday. The two leaders discussed the plan.`,
      `CALL, HELD, ${BOTH}, -, 2018-06-12 DAY`,
    ],
    [
      'by telephone',
      `${STORE} discussed the plan with ${STUBB} by telephone late on Tuesday.`,
      `CALL, HELD, ${BOTH}, -, 2018-06-12 DAY`,
    ],
    ['met', `${STORE} met ${STUBB} in Oslo on Tuesday.`, `MEETING, HELD, ${BOTH}, Oslo, 2018-06-12 DAY`],
    ['without a date', `${STORE} met ${STUBB}.`, `MEETING, HELD, ${BOTH}, -, 2018-06-14 BEFORE`],
    [
      'of possessors',
      "Norway's Jonas Gahr Store and Finland's Alexander Stubb met in Oslo on Tuesday night.",
      `MEETING, HELD, ${BOTH}, Oslo, 2018-06-12 DAY`,
    ],
    [
      'in passing',
      `In a meeting with ${STUBB}, ${STORE} praised the plan.`,
      `MEETING, HELD, ${BOTH}, -, 2018-06-14 BEFORE`,
    ],
    [
      'after talks',
      `${STORE} said after talks with ${STUBB} that the plan was good.`,
      `TALKS, HELD, ${BOTH}, -, 2018-06-14 BEFORE`,
    ],
    [
      'during talks',
      `During the talks, ${STORE} and ${STUBB} discussed the plan.`,
      `TALKS, HELD, ${BOTH}, -, 2018-06-14 BEFORE`,
    ],
    [
      'with an office holder named elsewhere',
      "Norwegian Prime Minister Jonas Gahr Store met Finland's president in Oslo on Tuesday. Finnish President Alexander Stubb was tired.",
      `MEETING, HELD, ${BOTH}, Oslo, 2018-06-12 DAY`,
    ],
    [
      'in a seat of government',
      `${STORE} received ${STUBB} at the White House on Tuesday.`,
      `MEETING, HELD, ${BOTH}, White House, 2018-06-12 DAY`,
    ],
    [
      'as the purpose of a visit',
      `${STORE} will visit Helsinki on Friday to meet ${STUBB}.`,
      `VISIT, PLANNED, ${BOTH}, Helsinki, 2018-06-15 DAY`,
    ],
    [
      'as a visit hosted',
      `${STORE} ended a visit to Finland hosted by ${STUBB} on Tuesday.`,
      `VISIT, HELD, ${BOTH}, -, 2018-06-12 DAY`,
    ],
    [
      'in rounds',
      'Norway and Finland held a second round of talks in Geneva on Monday.',
      'TALKS, HELD, Norway+Finland, -, Geneva, 2018-06-11 DAY',
    ],
    [
      'wrapped up',
      'Norwegian and Finnish negotiators wrapped up two days of talks in Geneva on Wednesday.',
      'TALKS, HELD, Norway+Finland, -, Geneva, 2018-06-13 DAY',
    ],
    [
      'of three',
      'The foreign ministers of Norway, Finland and Sweden held trilateral talks in Riga on Monday.',
      'TALKS, HELD, Norway+Finland+Sweden, -, Riga, 2018-06-11 DAY',
    ],
    [
      'on the sidelines',
      `${STORE} met ${STUBB} on the sidelines of a forum in Davos.`,
      `MEETING, HELD, ${BOTH}, Davos, 2018-06-14 BEFORE`,
    ],
    ['by phone', `${STORE} spoke by phone with ${STUBB} on Sunday.`, `CALL, HELD, ${BOTH}, -, 2018-06-10 DAY`],
    [
      'in a call',
      `${STORE} told ${STUBB} in a phone call that the plan was good.`,
      `CALL, HELD, ${BOTH}, -, 2018-06-14 BEFORE`,
    ],
    ['received a call', `${STORE} received a phone call from ${STUBB}.`, `CALL, HELD, ${BOTH}, -, 2018-06-14 BEFORE`],
    ['visited', `${STUBB} visited Norway in March.`, 'VISIT, HELD, Finland+Norway, Alexander Stubb, -, 2018-03 MONTH'],
    [
      'arrived',
      `${STUBB} arrived in Oslo on Monday for a three-day visit.`,
      'VISIT, HELD, Finland+Norway, Alexander Stubb, Oslo, 2018-06-11 DAY',
    ],
    [
      'on a visit',
      `${STUBB}, on a visit to Oslo, said the plan was good.`,
      'VISIT, HELD, Finland+Norway, Alexander Stubb, Oslo, 2018-06-14 BEFORE',
    ],
    [
      'ends a visit',
      `${STUBB} will wrap up his visit to Norway on Saturday.`,
      'VISIT, HELD, Finland+Norway, Alexander Stubb, -, 2018-06-09 DAY',
    ],
    [
      'a delegation',
      'A Norwegian delegation visited Helsinki last week.',
      'VISIT, HELD, Norway+Finland, -, Helsinki, 2018-06 MONTH',
    ],
    [
      'hosts',
      `Norway will host ${STUBB} next week.`,
      'VISIT, PLANNED, Norway+Finland, Alexander Stubb, -, 2018-06 MONTH',
    ],
    [
      'is to meet',
      `${STORE} is expected to meet ${STUBB} in Tromso next month.`,
      `MEETING, PLANNED, ${BOTH}, Tromso, 2018-07 MONTH`,
    ],
    [
      'agrees to meet',
      'Norway and Finland agreed to meet again in July.',
      'MEETING, PLANNED, Norway+Finland, -, -, 2018-07 MONTH',
    ],
    [
      'is scheduled',
      "A meeting between Norway's prime minister and Finland's president is scheduled for June 20.",
      'MEETING, PLANNED, Norway+Finland, -, -, 2018-06-20 DAY',
    ],
    [
      'accepts',
      `${STUBB} accepted an invitation to visit Norway.`,
      'VISIT, PLANNED, Finland+Norway, Alexander Stubb, -, 2018-06-14 AFTER',
    ],
    [
      'is awaited',
      `${STUBB} is expected in Oslo on Friday for talks with ${STORE}.`,
      'TALKS, PLANNED, Finland+Norway, Alexander Stubb+Jonas Gahr Store, Oslo, 2018-06-15 DAY',
    ],
    [
      'begins soon',
      `${STUBB} begins a visit to Norway on Friday.`,
      'VISIT, PLANNED, Finland+Norway, Alexander Stubb, -, 2018-06-15 DAY',
    ],
    [
      'was to meet',
      `${STORE} and ${STUBB} were to meet in Tromso on Friday.`,
      `MEETING, PLANNED, ${BOTH}, Tromso, 2018-06-15 DAY`,
    ],
    [
      'meets when something begins',
      `Norway will open the port when ${STORE} and ${STUBB} meet in Tromso on Friday.`,
      `MEETING, PLANNED, ${BOTH}, Tromso, 2018-06-15 DAY`,
    ],
    [
      'agrees to talks',
      'Norway and Finland have agreed to talks on the port.',
      'TALKS, PLANNED, Norway+Finland, -, -, 2018-06-14 AFTER',
    ],
    [
      'is named behind time and place',
      `${STORE} received on Tuesday, at Akershus castle, ${STUBB}.`,
      `MEETING, HELD, ${BOTH}, Akershus castle, 2018-06-12 DAY`,
    ],
    [
      'meets between commas',
      `${STORE}, meeting his counterpart Alexander Stubb of Finland in Tromso, praised the port.`,
      `MEETING, HELD, ${BOTH}, Tromso, 2018-06-14 BEFORE`,
    ],
    [
      'talks for days',
      "Norway's Jonas Gahr Store and Finland's Alexander Stubb held two days of talks in Tromso.",
      `TALKS, HELD, ${BOTH}, Tromso, 2018-06-14 BEFORE`,
    ],
    [
      'is on a trip named by its goal',
      `${STORE} is on a Helsinki trip to discuss the port.`,
      'VISIT, HELD, Norway+Finland, Jonas Gahr Store, -, 2018-06-14 BEFORE',
    ],
    [
      'stands in the name of the summit',
      'The upcoming Norway-Finland summit will be held in Tromso.',
      'SUMMIT, PLANNED, Norway+Finland, -, Tromso, 2018-06-14 AFTER',
    ],
    [
      'is prepared for',
      'The envoy told Sweden of preparations for the Norway-Finland summit.',
      'SUMMIT, PLANNED, Norway+Finland, -, -, 2018-06-14 AFTER',
    ],
    [
      'has a round of talks of its own',
      'The fourth round of Norway-Finland border talks was held in Tromso.',
      'TALKS, HELD, Norway+Finland, -, Tromso, 2018-06-14 BEFORE',
    ],
    [
      'is they of the ministers of both',
      'The foreign ministers of Norway and Finland urged calm. The call came in a meeting they held in Tromso.',
      'MEETING, HELD, Norway+Finland, -, Tromso, 2018-06-14 BEFORE',
    ],
    [
      'is named behind the office',
      `${STORE} met the Finnish ambassador to Norway, Ola Tanner, in Tromso.`,
      'MEETING, HELD, Norway+Finland, Jonas Gahr Store+Ola Tanner, Tromso, 2018-06-14 BEFORE',
    ],
    [
      'holds the meeting that the pair names',
      `${STORE} held a Norway-Finland meeting with ${STUBB} in Tromso.`,
      `MEETING, HELD, ${BOTH}, Tromso, 2018-06-14 BEFORE`,
    ],
    [
      'arrives tomorrow',
      `Norway will talk of the port after the arrival of ${STUBB}. He travels to Norway tomorrow.`,
      'VISIT, PLANNED, Finland+Norway, Alexander Stubb, -, 2018-06-15 DAY',
    ],
    [
      'is at a bilateral meeting in a story of two',
      `${STORE} wrote to Finland. Norway and Finland quarrel over the port. ${STORE} raised it at a bilateral meeting.`,
      'MEETING, HELD, Norway+Finland, Jonas Gahr Store, -, 2018-06-14 BEFORE',
    ],
    ['a guest', `${STORE} met visiting ${STUBB} in Oslo.`, `MEETING, HELD, ${BOTH}, Oslo, 2018-06-14 BEFORE`],
  ])('reads who %s', (_how, text, wanted) => {
    expect(met(text)).toEqual([wanted])
  })

  it('reads the sentence behind a dateline as if it stood alone', () => {
    const dateline = 'OSLO, June 14 — '
    const text = `${dateline}Norway and Finland are holding talks in Tromso on the port.`
    const { meetings } = extract({ ...story(text), bodyStart: dateline.length }, loadSeed())
    expect(meetings).toMatchObject([{ kind: 'TALKS', countries: ['country:NOR', 'country:FIN'] }])
  })

  it('does not take the first time since a year for the year of the meeting', () => {
    const [meeting] = met('The leaders of Norway and Finland are meeting in Tromso for the first time since 2011.')
    expect(meeting).toBe('MEETING, HELD, Norway+Finland, -, Tromso, 2018-06-14 BEFORE')
  })

  it('makes a contact of each of several who were met one by one', () => {
    expect(met(`${STORE} held talks with the leaders of Finland, Sweden and Denmark.`)).toHaveLength(3)
    expect(met(`${STORE} held bilateral meetings with the leaders of Finland and Sweden.`)).toHaveLength(2)
    expect(met(`${STORE} met separately with ${STUBB} and Swedish Prime Minister Ulf Kristersson.`)).toHaveLength(2)
  })

  it('keeps contacts in two places apart, and what comes after the talks', () => {
    const text = `${STORE} met ${STUBB} in Tromso on Tuesday. Norway and Finland had drawn up the pact at a summit in Bergen.`
    expect(met(text)).toHaveLength(2)
    const [first, second] = met(
      `${STORE} and Swedish Prime Minister Ulf Kristersson held talks. After the talks ${STORE} will meet ${STUBB}.`,
    )
    expect(first).toMatch(/^TALKS/)
    expect(second).toMatch(/^MEETING, PLANNED/)
  })

  it('keeps a visit and the talks on it apart', () => {
    const [visit, talks, ...rest] = met(`${STORE} travelled to Helsinki on Monday for talks with ${STUBB}.`)
    expect(visit).toContain('VISIT, HELD')
    expect(talks).toContain('TALKS, HELD')
    expect(rest).toEqual([])
  })

  it('tells a contact once, with what each sentence knows of it', () => {
    expect(
      met(`${STORE} met ${STUBB} on Tuesday. The meeting took place in Oslo. It was their first meeting.`),
    ).toEqual([`MEETING, HELD, ${BOTH}, Oslo, 2018-06-12 DAY`])
  })

  it.each([
    `${STORE} did not meet ${STUBB}.`,
    `${STORE} offered to meet ${STUBB}.`,
    `${STORE} stressed the need for dialogue with Finland.`,
    `${STORE} hoped that Norway and Finland would settle it through dialogue.`,
    `${STORE} and ${STUBB} called for a truce in Sudan.`,
    `${STORE} wants to meet ${STUBB}.`,
    `${STORE} cancelled a meeting with ${STUBB}.`,
    `${STORE} called for talks with Finland.`,
    'Norway and Finland welcomed the agreement.',
    'Norway asked Finland for an urgent meeting.',
    `${STORE} put off his trip to Finland.`,
    `${STORE} said at the NATO summit that Finland was a friend.`,
    'Norway and Finland have spoken out against the dam.',
    'Progress in Norwegian-Finnish talks was slow.',
    `${STORE} would have met ${STUBB} if it had rained.`,
    'Tourists visited Norway.',
    'The plan met the demands of Norway and Finland.',
  ])('makes no meeting of: %s', (text) => {
    expect(met(text)).toEqual([])
  })
})
