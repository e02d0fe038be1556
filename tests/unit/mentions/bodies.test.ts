// Bodies, documents, matters and their abbreviations; what is never an entity.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('one body has many forms', () => {
  test('with its state and without', () => {
    const { entities } = read("Peru's defence ministry denied it. The Defence Ministry gave no details.")
    expect(entities.filter((e) => e.type === 'Organization')).toHaveLength(1)
  })

  test('two states have two ministries', () => {
    const { entities } = read("Peru's fisheries ministry denied it. Chile's fisheries ministry did not.")
    const bodies = entities.filter((e) => e.type === 'Organization')
    expect(bodies.map((b) => b.country)).toEqual(['country:PER', 'country:CHL'])
  })

  test('an abbreviation in brackets is the long form', () => {
    const { entities, mentions } = read(
      'The Lakeside Fisheries Development Authority (LFDA) objected. The LFDA will appeal.',
    )
    const [body] = entities
    expect(entities).toHaveLength(1)
    expect(body?.name).toBe('Lakeside Fisheries Development Authority')
    expect(mentions.map((m) => m.text)).toContain('LFDA')
  })
})

describe('the paper itself is no actor', () => {
  test('publisher and agency are left out', () => {
    const { entities } = read('Turkey agreed, an official told Reuters. Reuters could not confirm it.', {
      publisher: 'Reuters',
    })
    expect(entities.map((e) => e.name)).toEqual(['Turkey'])
  })

  test('a word that opens a sentence is no paper of that name', () => {
    expect(read('Kenya left. The diplomat spoke first.').referents('The diplomat')).toEqual([])
    expect(read('Kenya left, The Diplomat wrote.').referent('The Diplomat')?.type).toBe('Organization')
  })

  test('another paper is named', () => {
    const { referent } = read('Turkey agreed, Haaretz reported.', { publisher: 'Reuters' })
    expect(referent('Haaretz')?.type).toBe('Organization')
  })

  test('the city of a dateline is a place, its agency nothing', () => {
    const { entities } = read('OSLO, Nov 22 (Xinhua) -- Norway signed the treaty on Wednesday.')
    expect(entities.map((e) => `${e.type} ${e.name}`)).toEqual(['Place Oslo', 'Country Norway'])
  })
})
