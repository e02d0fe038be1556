// What refers back: pronouns, titles alone, the two sides.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('a pronoun means', () => {
  test.each([
    ['Kenyan Foreign Minister Alma Otieno left on Monday. She will return in May.', 'She', ['Alma Otieno']],
    ['Mr Tomas Ruiz spoke first. He will return in May.', 'He', ['Tomas Ruiz']],
    ['Norway said it would reopen its embassy.', 'it', ['Norway']],
    ['Norway said it would reopen its embassy.', 'its', ['Norway']],
    ['Mrs Alma Otieno met Mr Tomas Ruiz. He spoke first.', 'He', ['Tomas Ruiz']],
    ['Mr Tomas Ruiz met Mrs Alma Otieno. She spoke first.', 'She', ['Alma Otieno']],
    ["Mr Tomas Ruiz left. Norway's prime minister welcomed it. She praised Chile.", 'She', ['Norway']],
    ["Norway's prime minister met Mr Tomas Ruiz. He praised Chile.", 'He', ['Tomas Ruiz']],
    ['The European Union and Chile met on Monday. They called for calm.', 'They', ['European Union', 'Chile']],
  ])('%s %s', (text, pronoun, names) => {
    expect(read(text).referents(pronoun)).toEqual(names)
  })

  test('"it" before "is clear that" means nothing', () => {
    expect(read('Norway left the talks. It is clear that they failed.').referents('It')).toEqual([])
  })
})

describe('a group means', () => {
  test.each([
    ['Norway and Chile signed it. The two sides will meet again.', 'The two sides', ['Norway', 'Chile']],
    ['Norway and Chile signed it. Both countries will gain.', 'Both countries', ['Norway', 'Chile']],
    [
      'Kenyan President Alma Otieno met Peruvian President Tomas Ruiz. The two leaders agreed to meet again.',
      'The two leaders',
      ['Alma Otieno', 'Tomas Ruiz'],
    ],
    [
      'Kenyan President Alma Otieno met Peruvian President Tomas Ruiz. The presidents agreed to meet again.',
      'The presidents',
      ['Alma Otieno', 'Tomas Ruiz'],
    ],
    [
      'Kenya, Peru and Chile signed it. The three countries will meet again.',
      'The three countries',
      ['Kenya', 'Peru', 'Chile'],
    ],
  ])('%s %s', (text, group, names) => {
    expect([...read(text).referents(group)].sort()).toEqual([...names].sort())
  })

  test('no pair where the two were told of apart', () => {
    const apart =
      'Kenyan President Alma Otieno left. Peruvian President Tomas Ruiz arrived. The presidents did not meet.'
    expect(read(apart).referents('The presidents')).toEqual([])
  })

  test('no group where one side is told of', () => {
    expect(read('Norway signed it. The two sides will meet again.').referents('The two sides')).toEqual([])
  })
})

describe('an office that no state is named of', () => {
  const story = 'The Prime Minister spoke to Norwegian Foreign Minister Alma Otieno about Peru.'

  test("is one of the paper's own state", () =>
    expect(read(story, { publisher: 'Government of Peru' }).referents('The Prime Minister')).toEqual(['Peru']))

  test('is nobody where the paper is of no state', () =>
    expect(read(story, { publisher: 'Harbour Post' }).referents('The Prime Minister')).toEqual([]))
})

describe('those who act for a state refer to it', () => {
  test.each([
    ['Turkish officials denied it.', 'Turkish officials', 'country:TUR'],
    ['The Kenyan president objected.', 'Kenyan president', 'country:KEN'],
    ["Peru's ambassador was summoned.", "Peru's ambassador", 'country:PER'],
    ['Chile spoke first. The government in Lima denied it.', 'The government', 'country:PER'],
  ])('%s', (text, mention, id) => {
    const found = read(text).mentions.find((m) => m.text === mention && m.kind === 'NOMINAL')
    expect(found?.entities).toEqual([id])
  })
})

describe('the government is', () => {
  test.each([
    [
      "the speaker's, where a minister speaks of it",
      'Kenya must leave, Peruvian Foreign Minister Tomas Ruiz said. He told parliament Kenya was wrong, adding that the government remains opposed to it.',
      ['Peru'],
    ],
    [
      "the speaker's, where the speaker is a state",
      'Kenya closed the border. Peru said that the government regretted it.',
      ['Peru'],
    ],
    [
      'the country told of last, where nobody of a state speaks',
      'Kenya closed the border. The government will open it in May.',
      ['Kenya'],
    ],
  ])('%s', (_, text, names) => {
    expect(read(text).referents('the government').concat(read(text).referents('The government'))).toEqual(names)
  })
})

describe('a neighbour is the other of the two', () => {
  test.each([
    ['Kenya warned Uganda. It will not yield to its neighbour.', 'its neighbour', ['Uganda']],
    ['Kenya and Uganda met. The neighbours signed it.', 'The neighbours', ['Kenya', 'Uganda']],
  ])('%s %s', (text, mention, names) => {
    expect(read(text).referents(mention)).toEqual(names)
  })

  test('and nobody where three are told of', () => {
    expect(read('Kenya warned Uganda and Chad. It fears its neighbour.').referents('its neighbour')).toEqual([])
  })
})
