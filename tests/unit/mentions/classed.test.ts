// Names of several words, of which a list knows some as something else.
import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  ['The mining company Andes Tanagra left Peru.', 'Andes Tanagra', 'Organization'],
  ['The tanker Eagle Petra cut the power cable NordLink 2 off Finland.', 'Eagle Petra', 'System'],
  ['The tanker Eagle Petra cut the power cable NordLink 2 off Finland.', 'NordLink 2', 'System'],
  ['Finland closed the Gulf of Finland to tankers.', 'Gulf of Finland', 'Place'],
  ['Serbia opened a school in North Mitrovica.', 'North Mitrovica', 'Place'],
  ['Chad fought the Ansar Tanagra group.', 'Ansar Tanagra', 'Organization'],
  ['Chad expelled ambassador Renato Villa on Monday.', 'Renato Villa', 'Person'],
  ['Chad thanked Minister of the Sea Ana Tanagra for it.', 'Ana Tanagra', 'Person'],
  ['Peruvian Trade Minister German Tanagra left Chile.', 'German Tanagra', 'Person'],
  ['They met at the Victoria Palace, Romania said.', 'Victoria Palace', 'Place'],
  ['Peru trades with Southeast Asian states.', 'Southeast Asian', 'Place'],
  ['Fishermen of Peru sailed the South Atlantic.', 'South Atlantic', 'Place'],
  ['China drew its nine-dash line anew.', 'nine-dash line', 'Issue'],
  ['Cuban envoy Josefina Vidal Ardenza spoke.', 'Josefina Vidal Ardenza', 'Person'],
])('%s → %s', (text, name, type) => {
  const { mentions, entity } = read(text)
  const found = mentions.find((m) => m.text === name && m.kind === 'NAME')
  expect(entity(found?.entities[0] ?? '')?.type).toBe(type)
})

test.each([
  ['Russian officials met envoys in Vienna.', 'Vienna', 'Place'],
  ['Belarusian officials in Vienna denied it.', 'Vienna', 'Place'],
  ['Officials in Vienna denied it.', 'Vienna', 'Country'],
])('%s: %s is a %s', (text, name, type) => {
  expect(read(text).referent(name)?.type).toBe(type)
})

test('a disputed sea is the matter, or a place, throughout an article', () => {
  const { entities } = read(
    'China and Vietnam quarrel over the South China Sea dispute. China claimed the South China Sea. Vietnam fishes in the South China Sea.',
  )
  const seas = entities.filter((e) => /South China Sea/.test(e.name) && e.type === 'Place')
  expect(seas).toEqual([])
})
