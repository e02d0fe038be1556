import { describe, expect, it } from 'vitest'
import { pictureType } from '../../../src/graph/picture.ts'
import { toldBy } from '../../../src/graph/told.ts'
import { entity, extraction, LUND, NORWAY, SWEDEN } from '../../graph/articles.ts'

const REBELS = entity('organization:rebels-1234abcd', { name: 'rebels' })

const actions = (...list: readonly { actor: string; negated?: boolean; status?: 'DONE' | 'PLANNED' | 'DENIED' }[]) =>
  toldBy(
    extraction({
      date: '2021-03-04',
      sentences: ['Something was done to Sweden.'],
      entities: [NORWAY, SWEDEN, LUND, REBELS],
      actions: list.map((a) => ({ sentence: 0, recipient: SWEDEN.id, ...a })),
    }),
    '2021-03-04T00:00:00Z',
  )

describe('who does an action', () => {
  it('is the official and the state that she acts for', () => {
    expect(actions({ actor: LUND.id })[0]!.parts).toEqual([
      { role: 'ACTOR', entity: LUND.id },
      { role: 'ACTOR', entity: NORWAY.id },
      { role: 'TARGET', entity: SWEDEN.id },
    ])
  })
  it('is one alone where no state stands behind', () => {
    expect(actions({ actor: REBELS.id })[0]!.parts).toEqual([
      { role: 'ACTOR', entity: REBELS.id },
      { role: 'TARGET', entity: SWEDEN.id },
    ])
    expect(actions({ actor: NORWAY.id })[0]!.parts).toHaveLength(2)
  })
})

describe('the picture of an action', () => {
  it('shows what was done', () => {
    expect(pictureType(actions({ actor: NORWAY.id })[0]!)).toBe('SANCTIONED')
  })
  it('shows nothing that was planned or denied', () => {
    for (const told of actions(
      { actor: NORWAY.id, status: 'PLANNED' },
      { actor: NORWAY.id, status: 'DENIED', negated: true },
    ))
      expect(pictureType(told)).toBeNull()
  })
})
