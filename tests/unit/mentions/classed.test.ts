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
