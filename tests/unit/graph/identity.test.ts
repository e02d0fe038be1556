// What speaks for two entities being one, and what against.
import { describe, expect, test } from 'vitest'
import { identityOf, type Profile } from '../../../src/graph/identity.ts'

const profile = (
  name: string,
  more: Partial<Omit<Profile, 'entity'>> & { country?: string | null; type?: string; wikidata?: string } = {},
): Profile => {
  const { country = null, type = 'Person', wikidata = null, ...rest } = more
  return {
    entity: { id: `person:${name}`, type, name, iso2: null, iso3: null, wikidata, country, listed: false },
    aliases: [],
    offices: [],
    company: [],
    articles: [],
    ...rest,
  }
}
const NOR = 'country:NOR'

describe('proposed', () => {
  test.each([
    ['the same name', profile('Ida Lund'), profile('Ida Lund'), ['SAME_NAME']],
    ['the same name in another order and spelling', profile('Kim Jong Un'), profile('KIM Jong-un'), ['SAME_NAME']],
    [
      'initials, and the same country',
      profile('I. Lund', { country: NOR }),
      profile('Ida Lund', { country: NOR }),
      ['LONGER_NAME', 'SAME_COUNTRY'],
    ],
    [
      'a surname, country and office',
      profile('Lund', { country: NOR, offices: ['foreign minister of country:NOR'] }),
      profile('Ida Lund', { country: NOR, offices: ['foreign minister of country:NOR'] }),
      ['LONGER_NAME', 'SAME_COUNTRY', 'SAME_OFFICE'],
    ],
    [
      'an alias, country and company',
      profile('Port Board', { aliases: ['the Board'], country: NOR, company: ['a:1', 'a:2'] }),
      profile('Harbour Council', { aliases: ['the Board'], country: NOR, company: ['a:1', 'a:2'] }),
      ['SAME_ALIAS', 'SAME_COUNTRY', 'SAME_COMPANY'],
    ],
  ])('%s', (_, a, b, kinds) => {
    const proposal = identityOf(a, b)
    expect(proposal?.reasons.map((r) => r.kind)).toEqual(kinds)
    expect(proposal!.score).toBeCloseTo(proposal!.reasons.reduce((sum, r) => sum + r.weight, 0))
  })
})

describe('not proposed', () => {
  test.each([
    [
      'an alias alone',
      profile('Port Board', { aliases: ['the Board'] }),
      profile('Harbour Council', { aliases: ['the Board'] }),
    ],
    ['a surname alone', profile('Lund'), profile('Ida Lund')],
    ['one word alone', profile('Kim'), profile('Kim')],
    ['other first names', profile('Ida Lund', { country: NOR }), profile('Ola Lund', { country: NOR })],
    ['other countries', profile('Ida Lund', { country: NOR }), profile('Ida Lund', { country: 'country:DNK' })],
    ['other items of Wikidata', profile('Ida Lund', { wikidata: 'Q1' }), profile('Ida Lund', { wikidata: 'Q2' })],
    [
      'a name for a kind of paper',
      profile('joint statement', { type: 'Agreement', company: ['a:1', 'a:2'] }),
      profile('joint statement', { type: 'Agreement', company: ['a:1', 'a:2'] }),
    ],
    ['other types', profile('Ida Lund'), profile('Ida Lund', { type: 'Organization' })],
    [
      'named as two in one article',
      profile('Ida Lund', { articles: ['article:1'] }),
      profile('Ida Lund', { articles: ['article:1'] }),
    ],
  ])('%s', (_, a, b) => {
    expect(identityOf(a, b)).toBeNull()
  })
})
