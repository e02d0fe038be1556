// The terms of deals: who gives what in exchange for what.
import { describe, expect, it } from 'vitest'
import { nameOf, read } from './read.ts'

const terms = (text: string) => {
  const x = read(text)
  return x.pledges.map((p) => `${p.actors.map((id) => nameOf(x, id)).join('+')} > ${nameOf(x, p.target)}: ${p.content}`)
}

describe('the terms of a deal', () => {
  it.each([
    [
      "Norway met Iceland on Friday, striking a deal that includes lower Norwegian duties on Icelandic wool in exchange for Reykjavik's curbs on cod fishing, the reopening of an air route and a steady supply of herring.",
      [
        'Norway > Iceland: lower Norwegian duties on Icelandic wool',
        "Iceland > Norway: Reykjavik's curbs on cod fishing",
        'Iceland > Norway: the reopening of an air route',
        'Iceland > Norway: a steady supply of herring',
      ],
    ],
    [
      'Peru and Chile struck a deal on Tuesday that includes lower Peruvian port fees in exchange for Chilean wool.',
      ['Peru > Chile: lower Peruvian port fees', 'Chile > Peru: Chilean wool'],
    ],
    [
      'Peru reached a deal with Chile to reopen the canal in return for lower tolls.',
      ['Peru > Chile: reopen the canal', 'Chile > Peru: lower tolls'],
    ],
  ])('are each a pledge of the party that gives it: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it.each([
    'Peru reached a deal with Chile and Bolivia that includes lower tolls in exchange for wool.',
    'A deal that includes lower tolls in exchange for wool was praised in Peru.',
  ])('are nobody’s where the two parties are not told: %s', (text) => {
    expect(terms(text)).toEqual([])
  })
})
