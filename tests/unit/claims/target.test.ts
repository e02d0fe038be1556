// To whom a claim is addressed, or whom it is about: another party, and only where the text makes it clear.
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { nameOf, read, story } from './read.ts'

/** The target of the last claim of a text: of several in one sentence the position. */
function target(text: string): string | null | undefined {
  const extraction = read(text)
  const [claim] = [...extraction.positions, ...extraction.pledges].sort((a, b) => b.sentence - a.sentence)
  return claim && nameOf(extraction, claim.target)
}

describe('the target', () => {
  it.each([
    ["Peru criticised Chile's curbs on trucks from Bolivia.", 'Chile'],
    ['Peru called for the swift end of Chilean curbs on trucks from Bolivia.', 'Chile'],
    ["Peru welcomed Chile's willingness to widen the canal into Bolivia.", 'Chile'],
    ['Peru voiced unease about allowing Chile to buy ships from Bolivia.', 'Chile'],
    ['Peruvian Foreign Minister Elmer Schialer told Chile that Peru opposes the new toll.', 'Chile'],
    ['Togo and Ghana signed a treaty under which Togo will widen the port.', 'Ghana'],
    ['Togo said it would lower the toll if Ghana widened the port.', 'Ghana'],
    ['Togo said it would lower the toll unless Ghana widened the port.', null],
  ])('is told by whose thing it is, by who hears it, by who shares it: %s', (text, expected) => {
    expect(target(text)).toBe(expected)
  })

  it.each([
    ['Peru condemned the attacks on farmers in Chile.', null],
    ['Peru condemned the raids against Chile.', null],
    ['Chile must be stopped, Peruvian Foreign Minister Elmer Schialer said.', null],
    ['All parties should show restraint, Peruvian Foreign Minister Elmer Schialer said.', null],
  ])('is nobody where a state is only the place or the victim, or all are meant: %s', (text, expected) => {
    expect(target(text)).toBe(expected)
  })

  it.each([
    [
      'On the war in Bolivia, Peruvian Foreign Minister Elmer Schialer urged Chile to show restraint in Bolivia.',
      'Chile',
    ],
    ['Peru urged the international community to help Chile.', null],
    ['Peru blamed the raid in Chile on a local gang.', null],
    ['Chile sold two ships. Peru accused the country of secret sales to Bolivia.', 'Chile'],
    [
      'Chile has three dams. "They should sell power to Bolivia," Peruvian Foreign Minister Elmer Schialer said.',
      'Chile',
    ],
    ['Peru said the pact violates the rights of Chile.', null],
    ['Peru said the raids by Chilean ships undermine trust with Bolivia.', 'Chile'],
    ['Peru said the canal was a step towards peace with Chile.', null],
    ['Peru denounced the pact as a gift to Chile.', null],
    ['Peru defended its seizure of boats from Chile.', null],
    ['Peru values its ties with Chile.', 'Chile'],
    ['Peru voiced anger over the killing of Bolivian farmers by Chilean guards.', 'Chile'],
    ['Peru will not recognise the votes in four Chilean towns.', null],
    ['Norway called for peace in Chad and Peru.', null],
    ["Norway called for peace in Chad and Peru's withdrawal.", 'Peru'],
    ['Peru and Bolivia voiced solidarity with Chile.', 'Chile'],
    ['Peru and Bolivia called for talks on the toll of Chile.', null],
    ['Peru and Bolivia stressed the need for Chile to lower its toll.', 'Chile'],
    ['Chile has lifted its toll. Peru hailed the decision as a relief.', 'Chile'],
    ['Peru has pledged to police its border with Chile.', null],
  ])('is not told by other names in what is said: %s', (text, expected) => {
    expect(target(text)).toBe(expected)
  })

  it('of a pledge is neither a third party that is kept from something nor whoever threatens', () => {
    const start = 'Peru and Chile held talks on the canal. Chile hosted the talks, and Peru sent two envoys. '
    expect(target(`${start}Peru pledged to ensure that Bolivia never buys the canal.`)).toBe('Chile')
    expect(target(`${start}Peru vowed not to allow Bolivia to buy the canal.`)).toBe('Chile')
    expect(target(`${start}Peru and Chile argued on Monday, and Peru vowed to defend its harbours.`)).toBeNull()
  })

  it('is nobody where both are in it, or it lies elsewhere', () => {
    const start = 'Peru and Chile held talks on the canal. Chile hosted the talks, and Peru sent two envoys. '
    expect(target(`${start}Peru voiced concern over the tensions.`)).toBeNull()
    expect(target(`${start}Peru voiced concern over the new toll.`)).toBe('Chile')
    expect(target(`${start}Peru voiced concern over the consequences of the dispute.`)).toBeNull()
    expect(target(`${start}Peru called for a truce in the region.`)).toBeNull()
    expect(target(`${start}Peru appealed to world leaders to act.`)).toBeNull()
    expect(target(`${start}Peru called for an end to the war.`)).toBeNull()
    expect(target(`${start}Peru called for an end to the toll.`)).toBe('Chile')
    expect(target(`${start}Peru will do everything to protect her citizens.`)).toBeNull()
  })

  it('is whoever is talked to, though a third gains by it', () => {
    const start = 'Peru and Chile held talks on the canal. Chile hosted the talks, and Peru sent two envoys. '
    expect(target(`${start}Peru stressed the need to improve the lives of Bolivians.`)).toBe('Chile')
    expect(target(`${start}Peru pledged to help farmers who had sold wool to Bolivia.`)).toBeNull()
    expect(target(`${start}Peru described the situation along their shared border as very serious.`)).toBeNull()
    expect(target('Bolivians have suffered much. "We will build homes for them," said Peru.')).toBe('Bolivia')
  })

  it('of a promise to talk or to stop helping is the other side', () => {
    const start = 'Peru and Chile held talks on the canal. Chile hosted the talks, and Peru sent two envoys. '
    expect(target(`${start}Peru will continue to talk.`)).toBe('Chile')
    expect(target(`${start}Peru will suspend its aid.`)).toBe('Chile')
    expect(target(`${start}Peru will dredge its harbours.`)).toBeNull()
  })

  it('is the other side of a story of two', () => {
    const start = 'Peru and Chile held talks on the canal. Chile hosted the talks, and Peru sent two envoys. '
    expect(target(`${start}Peru called for lower tolls.`)).toBe('Chile')
    expect(target(`${start}Peru called for lower tolls in Bolivia.`)).toBeNull()
  })

  it('of what one says that both want is the other, though no state is named', () => {
    const { positions, entities } = read('Emmanuel Macron said he and Vladimir Putin want an accord.')
    expect(positions.map((p) => [p.actors, p.target])).toEqual([[['country:FRA'], 'country:RUS']])
    expect(entities.map((e) => e.id)).toEqual(expect.arrayContaining(['country:FRA', 'country:RUS']))
  })

  it('of a promise is whoever gives thanks for it', () => {
    const extraction = read('Togo thanked Ghana for its promise to send rice.')
    const [pledge] = extraction.pledges
    expect(pledge && [nameOf(extraction, pledge.actors[0]!), nameOf(extraction, pledge.target)]).toEqual([
      'Ghana',
      'Togo',
    ])
  })

  it('is shared by what is promised in one breath', () => {
    const extraction = read('Kenya offered to send a police force to Haiti and to train its guards.')
    expect(extraction.pledges.map((p) => nameOf(extraction, p.target))).toEqual(['Haiti', 'Haiti'])
  })
})

describe('what a claim is about', () => {
  const about = (text: string) => {
    const x = read(text)
    const claim = [...x.positions, ...x.pledges].sort((a, b) => b.sentence - a.sentence)[0]
    return claim?.about.map((id) => nameOf(x, id))
  }

  it('is the matter of the story where the content points back to it', () => {
    const story = 'Peru and Chile held talks on THAAD. THAAD is a radar system. '
    expect(about(`${story}Peru opposed the deployment.`)).toEqual(['THAAD'])
    expect(about(`${story}Peru called for lower tolls.`)).toEqual([])
    expect(about(`${story}Peru called for a new Belt and Road Initiative.`)).toEqual(['Belt and Road Initiative'])
    expect(about('Peru and Chile held talks on THAAD. Peru called for lower tolls.')).toEqual([])
  })

  it('is the dispute of the story, where the content has a word of its name', () => {
    const story = 'Peru and Chile held talks on the border dispute. '
    expect(about(`${story}Peru urged Chile to close its border.`)).toEqual(['border dispute'])
    expect(about(`${story}Peru urged Chile to disclose its new dispute.`)).toEqual([])
    expect(about('Peru and Chile met on the border dispute as Peru accused Chile of bad faith.')).toEqual([
      'border dispute',
    ])
    expect(about('Peru and Chile met on the border dispute as Peru called for better ties.')).toEqual([])
  })

  it('is the matter that the headline names, save where relations at large are told of', () => {
    const headline = 'Peru and Chile part over THAAD'
    const under = (content: string) => {
      const text = `Peru and Chile held talks. Peru has no use for THAAD. ${content}`
      const x = extract({ ...story(text), headline }, loadSeed())
      return x.positions.at(-1)?.about.map((id) => nameOf(x, id))
    }
    expect(under('Chile called for restraint.')).toEqual(['THAAD'])
    expect(under('Chile called for closer ties.')).toEqual([])
  })

  it('is a third state that the content is on, and not one where something lies', () => {
    expect(about('Peru assured Chile that it would keep Bolivia from buying the port.')).toEqual(['Bolivia'])
    expect(about('Peru assured Chile that it would buy a port in Bolivia.')).toEqual([])
  })
})
