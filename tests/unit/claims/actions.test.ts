import { describe, expect, it } from 'vitest'
import { loadSeed } from '../../../src/seed/index.ts'
import { nameOf, read } from './read.ts'

const seed = loadSeed()

/** Actions as words: who, what, to whom, how it stands. */
function acts(text: string, date?: string | null): readonly string[] {
  const e = read(text, date)
  return e.actions.map((a) => [nameOf(e, a.actor), a.plover, nameOf(e, a.recipient) ?? '-', a.status].join(' '))
}

describe('how an action stands', () => {
  it.each([
    ['Fiji bombed Nepal.', 'DONE', false],
    ['Fiji began withdrawing its troops from Nepal.', 'DONE', false],
    ['Fiji has not lifted the embargo on Nepal.', 'DENIED', true],
    ['Fiji denied that it had bombed Nepal.', 'DENIED', true],
    ['Fiji failed to release the prisoners.', 'DENIED', true],
    ['Fiji may suspend aid to Nepal.', 'HYPOTHETICAL', false],
    ['If Fiji bombs Nepal, trade will stop.', 'HYPOTHETICAL', false],
    ['The ambassador will be expelled by Fiji.', 'PLANNED', false],
  ])('%s', (text, status, negated) => {
    expect(read(text).actions.map((a) => [a.status, a.negated])).toContainEqual([status, negated])
  })
})

describe('what is no action of its own', () => {
  it.each([
    ['what is pledged', 'Fiji vowed to release the prisoners.'],
    ['what is called for', 'Fiji urged Nepal to withdraw its troops.'],
    ['what somebody is accused of', 'Fiji accused Nepal of bombing the port.'],
    ['what nobody does', 'The harbour was closed.'],
  ])('%s', (_what, text) => {
    expect(acts(text)).toEqual([])
  })
  it('what a claim says already with the same word', () => {
    const e = read('Fiji rejected the proposal of Nepal.')
    expect(e.positions.map((p) => p.plover)).toEqual(['REJECT'])
    expect(e.actions).toEqual([])
  })
})

describe('who acts', () => {
  it('may be somebody without a name, who is an entity only then', () => {
    const e = read('Police arrested Juan Mora.')
    expect(acts('Police arrested Juan Mora.')).toEqual(['Police COERCE Juan Mora DONE'])
    const made = e.entities.find((x) => x.id === e.actions[0]!.actor)!
    expect(made).toMatchObject({ type: 'Organization', listed: false, country: null })
    expect(e.mentions.filter((m) => m.entities.includes(made.id)).map((m) => m.text)).toEqual(['Police'])
    expect(read('Police were tired.').entities).toEqual([])
  })
  it('stands for its state where it is an organ of it', () => {
    const e = read('A Peruvian court convicted Juan Mora. Peruvian protesters burned the flag of Chile.')
    const country = (name: string) => e.entities.find((x) => x.name === name)?.country
    expect(country('Peruvian court')).toBe('country:PER')
    expect(country('Peruvian protesters')).toBeNull()
  })
  it('is the body whose members act, and the state whose weapons do', () => {
    expect(acts('Taliban fighters stormed the embassy of Nepal.')).toEqual(['Taliban ASSAULT Nepal DONE'])
    expect(acts('Fijian warplanes bombed Nepal.')).toEqual(['Fiji ASSAULT Nepal DONE'])
  })
  it('is each of two who act together, with the other', () => {
    expect(acts('Fiji and Nepal signed a trade agreement.')).toEqual([
      'Fiji SUPPORT Nepal DONE',
      'Nepal SUPPORT Fiji DONE',
    ])
  })
  it('is whoever says so, behind a pronoun', () => {
    expect(acts('Workers said they will not end the strike.')).toEqual(['Workers REJECT - DONE'])
  })
})

describe('when it was', () => {
  it('is the day named, else some time before the story', () => {
    expect(read('Fiji bombed Nepal on Tuesday.').actions[0]).toMatchObject({ date: '2018-06-12', precision: 'DAY' })
    expect(read('Fiji bombed Nepal.').actions[0]).toMatchObject({ date: '2018-06-14', precision: 'BEFORE' })
    expect(read('Fiji bombed Nepal.', null).actions[0]).toMatchObject({ date: null, precision: 'UNKNOWN' })
  })
})

describe('the rows', () => {
  const types = new Map(seed.plover.types.map((t) => [t.type, new Set(t.modes.map((m) => m.name))]))
  const contexts = new Set(seed.plover.contexts.map((c) => c.name))

  it('use modes and contexts that PLOVER has', () => {
    const wrong = seed.lexicon.rows.flatMap(({ id, yields: y }) =>
      y.relation !== 'action'
        ? []
        : [
            ...(y.mode !== null && !types.get(y.plover)!.has(y.mode)
              ? [`${id}: ${y.plover} has no mode ${y.mode}`]
              : []),
            ...y.contexts.filter((c) => !contexts.has(c)).map((c) => `${id}: no context ${c}`),
          ],
    )
    expect(wrong).toEqual([])
    const sets = [...seed.lexicon.sets.keys()].filter((name) => name.startsWith('context-'))
    expect(sets.map((name) => name.slice('context-'.length)).filter((name) => !contexts.has(name))).toEqual([])
  })
  it('cover every type', () => {
    const found = new Set(seed.lexicon.rows.flatMap(({ yields: y }) => ('plover' in y ? [y.plover] : [])))
    expect([...types.keys()].filter((type) => !found.has(type))).toEqual([])
  })
})
