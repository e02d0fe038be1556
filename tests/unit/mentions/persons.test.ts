// Persons nobody has listed: titles, appositions, name orders, and later short forms.
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

describe('a person is told by what stands beside the name', () => {
  test.each([
    ['Kenyan Foreign Minister Alma Otieno left on Monday.', 'Alma Otieno', 'country:KEN'],
    ["Peru's top diplomat, Tomas Ruiz, left on Monday.", 'Tomas Ruiz', 'country:PER'],
    ["Tomas Ruiz, Peru's foreign minister, left on Monday.", 'Tomas Ruiz', 'country:PER'],
    ['Prime Minister Aino Lahti of Finland spoke first.', 'Aino Lahti', 'country:FIN'],
    ["Peru's Tomas Ruiz and Kenya's Alma Otieno met.", 'Tomas Ruiz', 'country:PER'],
    ['President-elect Tomas Ruiz spoke first.', 'Tomas Ruiz', null],
    ['County official Seo Min-jae disagreed.', 'Seo Min-jae', null],
    ['Analyst Jane Roe of the Polar Institute disagreed.', 'Jane Roe', null],
    ['Egyptian President Hazem el-Masri arrived.', 'Hazem el-Masri', 'country:EGY'],
    ['Saudi Energy Minister Fahd bin Turki arrived.', 'Fahd bin Turki', 'country:SAU'],
    ['Dutch Finance Minister Anke van der Molen arrived.', 'Anke van der Molen', 'country:NLD'],
    ['Spanish Defence Minister Rosa de la Vega arrived.', 'Rosa de la Vega', 'country:ESP'],
    ['J. K. Otieno disagreed.', 'J. K. Otieno', null],
    ['Chilean Secretary of Foreign Affairs Alma Ruiz arrived.', 'Alma Ruiz', 'country:CHL'],
    ["Kenya's Minister for Foreign Affairs and Trade, Alma Otieno, left.", 'Alma Otieno', 'country:KEN'],
    ['The envoy, Amir Tanagra Khan, left.', 'Amir Tanagra Khan', null],
    ['Emirati Foreign Minister Sheikh Karim bin Fahd arrived.', 'Karim bin Fahd', 'country:ARE'],
    ["Chad's army spokesman, Brigadier General Idriss Nour, objected.", 'Idriss Nour', 'country:TCD'],
    ['Peruvian President Tomas Ruiz and Arctic Council President Alma Otieno met.', 'Alma Otieno', null],
    ['Peru opposes the line, its ambassador to Chile, Tomas Ruiz, said.', 'Tomas Ruiz', 'country:PER'],
    ["In Kenya's view Peru was wrong, the country's envoy, Alma Otieno, said.", 'Alma Otieno', 'country:PER'],
    ['Peru’s line is good, Peruvian ambassador to Chile Tomas Ruiz said.', 'Tomas Ruiz', 'country:PER'],
    ['It left, its ambassador, Alma Otieno, said.', 'Alma Otieno', null],
    ['The White House spokesman Peter Falk declined.', 'Peter Falk', 'country:USA'],
  ])('%s → %s', (text, name, country) => {
    const { referent } = read(text)
    expect(referent(name)?.type).toBe('Person')
    expect(referent(name)?.country).toBe(country)
  })

  test('several names share one title', () => {
    const { referent, offices } = read('Foreign Ministers Ama Mensah of Ghana and Otto Falk of Norway signed it.')
    expect(referent('Ama Mensah')?.country).toBe('country:GHA')
    expect(referent('Otto Falk')?.country).toBe('country:NOR')
    expect(offices.map((o) => o.title)).toEqual(['Foreign Minister', 'Foreign Minister'])
  })

  test('a counterpart holds the office of the other', () => {
    const { offices, referent } = read(
      'The foreign minister of the republic left. Kenyan Foreign Minister Alma Otieno met her Turkish counterpart Kemal Aydin in Oslo.',
    )
    expect(referent('Kemal Aydin')?.country).toBe('country:TUR')
    expect(offices.find((o) => o.of === 'country:TUR')?.title).toBe('Foreign Minister')
  })

  test('one who held office speaks for no state', () => {
    expect(read('Former Kenyan Foreign Minister Alma Otieno disagreed.').referent('Alma Otieno')?.country).toBeNull()
  })
})

describe('later short forms are the same person', () => {
  test.each([
    ['Kenyan Foreign Minister Alma Otieno left. Otieno will return.', 'Alma Otieno'],
    ['South Korean envoy Seo Min-jae left. Seo will return.', 'Seo Min-jae'],
    ['Egyptian President Hazem el-Masri left. Mr el-Masri will return.', 'Hazem el-Masri'],
    ['Chinese spokesman Zhang Weimin left. Weimin will return.', 'Zhang Weimin'],
  ])('%s', (text, name) => {
    const { entities } = read(text)
    const persons = entities.filter((e) => e.type === 'Person')
    expect(persons.map((p) => p.name)).toEqual([name])
  })

  test('of two with one surname the one named last is meant', () => {
    const { mentions, entity } = read(
      'Peruvian President Tomas Ruiz left. County official Elena Ruiz stayed. The farm is closed, Ruiz said.',
    )
    const last = mentions.filter((m) => m.text === 'Ruiz').at(-1)!
    expect(entity(last.entities[0]!)?.name).toBe('Elena Ruiz')
  })

  test('an administration is the country, not its leader', () => {
    const { referent } = read('U.S. President Donald Trump left. The Trump administration objected.')
    expect(referent('Trump administration')?.id).toBe('country:USA')
  })
})

describe('a minister of no named state is the paper\u2019s own', () => {
  const story = 'LIMA -- Foreign Minister Alma Ardenza met envoys of Chile. Peru is pleased, she said.'
  test.each([
    [story, {}, 'country:PER'],
    [story.replace('LIMA -- ', ''), {}, null],
    [story.replace('LIMA -- ', ''), { publisher: 'The Straits Times' }, null],
    [story.replace('LIMA', 'QUITO'), {}, null],
  ])('%s %j', (text, more, country) => {
    expect(read(text, more).referent('Alma Ardenza')?.country ?? null).toBe(country)
  })
})
