// Deals and resolutions that no list has: which of them are one.
import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  [
    'The council adopted resolution 1970 on the raid in Peru. Peru backed resolution 1973.',
    ['resolution 1970', 'resolution 1973'],
  ],
  [
    'Peru signed the 1992 fishing agreement with Chile. Chile prefers the 2018 fishing agreement.',
    ['1992 fishing agreement', '2018 fishing agreement'],
  ],
  [
    'Peru and Chile signed the 1992 fishing agreement. The fishing agreement is dead, Peru said.',
    ['1992 fishing agreement'],
  ],
])('%s names %s', (text, names) => {
  const { entities } = read(text)
  expect(entities.filter((e) => e.type === 'Agreement').map((e) => e.name)).toEqual(names)
})
