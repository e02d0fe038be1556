// Countries by name, adjective, people, abbreviation, side, government, capital and building.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('a country is named', () => {
  test.each([
    ['Norway closed the border.', 'Norway', 'country:NOR'],
    ['The Kenyan delegation left early.', 'Kenyan', 'country:KEN'],
    ['Many Syrians fled to the coast.', 'Syrians', 'country:SYR'],
    ['The ROK side was pleased.', 'ROK side', 'country:KOR'],
    ['The Peruvian government resigned.', 'Peruvian government', 'country:PER'],
    ['The UK and Chile signed it.', 'UK', 'country:GBR'],
    ['The U.S.-Japan talks failed.', 'U.S.', 'country:USA'],
    ['The U.S.-Japan talks failed.', 'Japan', 'country:JPN'],
    ['Sino-Indian ties improved.', 'Sino', 'country:CHN'],
    ["The People's Republic of China objected.", "People's Republic of China", 'country:CHN'],
    ['Anti-Russian protests grew.', 'Russian', 'country:RUS'],
  ])('%s → %s', (text, name, id) => {
    const mention = read(text).mentions.find((m) => m.text === name && m.kind === 'NAME')
    expect(mention?.entities).toEqual([id])
  })

  test('a currency is no country', () => {
    expect(read('Peru lent Kenya US$120 million.').entities.map((e) => e.name)).toEqual(['Peru', 'Kenya'])
  })

  test('a pronoun in small letters is no country', () => {
    expect(read('They told us to wait. It is for us to decide.').entities).toEqual([])
  })
})

describe('a capital stands for its government', () => {
  test.each([
    ['Beijing urged both sides to wait.', 'Beijing', 'country:CHN'],
    ['The deal was struck between Moscow and Ankara on Friday.', 'Moscow', 'country:RUS'],
    ['The deal was struck between Moscow and Ankara on Friday.', 'Ankara', 'country:TUR'],
    ["Kenya rejected Jakarta's offer.", 'Jakarta', 'country:IDN'],
    ['Lima will not bow to pressure from Santiago over fish.', 'Santiago', 'country:CHL'],
    ['Officials in Nairobi welcomed the plan.', 'Nairobi', 'country:KEN'],
    ['It lodged a protest with Oslo.', 'Oslo', 'country:NOR'],
  ])('%s → %s', (text, name, id) => {
    const mention = read(text).mentions.find((m) => m.text === name)
    expect(mention).toMatchObject({ entities: [id], metonym: true })
  })
})

describe('a capital is a city', () => {
  test.each([
    ['The ministers met in Beijing on Friday.', 'Beijing'],
    ['He flew to Ankara on Monday.', 'Ankara'],
    ['The capital Nairobi was quiet.', 'Nairobi'],
    ['They signed it in Oslo, Norway, in May.', 'Oslo'],
    ["He left Lima's airport at dawn.", 'Lima'],
    ['A bomb went off in western Kabul.', 'Kabul'],
  ])('%s → %s', (text, name) => {
    const { mentions, entity } = read(text)
    const mention = mentions.find((m) => m.text === name)!
    expect(entity(mention.entities[0]!)?.type).toBe('Place')
    expect(mention.metonym).toBe(false)
  })

  test('one article may have both readings', () => {
    const { entities } = read('The envoys met in Ankara. Ankara said the talks went well.')
    expect(entities.map((e) => e.type).sort()).toEqual(['Country', 'Place'])
  })
})
