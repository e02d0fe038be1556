// The facts of the article that the project began with, in other sentences; and other countries in such sentences.
import { describe, expect, it } from 'vitest'
import type { Extraction } from '../../../src/model.ts'
import { nameOf, read } from './read.ts'

const brief = (x: Extraction) => ({
  pledges: x.pledges.map((p) => ({
    actors: p.actors.map((id) => nameOf(x, id)),
    speaker: nameOf(x, p.speaker),
    target: nameOf(x, p.target),
    negated: p.negated,
    content: p.content,
  })),
  positions: x.positions.map((p) => ({
    actors: p.actors.map((id) => nameOf(x, id)),
    speaker: nameOf(x, p.speaker),
    target: nameOf(x, p.target),
    stance: p.stance,
    content: p.content,
  })),
})

describe('a list of undertakings', () => {
  it.each([
    [
      'Seoul has given Beijing three promises: it will not add to the THAAD battery, will not join the U.S.-led missile defense system, and will not turn its work with Washington and Tokyo into an alliance.',
      'South Korea',
    ],
    [
      "Finland values Estonia's two-point pledge that it will not widen the pipeline, and not sell the port.",
      'Estonia',
    ],
    ['Estonia said it will not widen the pipeline and will not sell the port.', 'Estonia'],
  ])('gives each its own negated record: %s', (text, actor) => {
    const { pledges } = brief(read(text))
    expect(pledges.length).toBeGreaterThanOrEqual(2)
    for (const p of pledges) expect(p).toMatchObject({ actors: [actor], negated: true })
    for (const p of pledges) expect(p.content).not.toMatch(/\b(not|will)\b/)
  })

  it('splits what two sides agreed to do', () => {
    const { pledges } = brief(read('Chad and Sudan agreed to reopen the border, share patrols and free the drivers.'))
    expect(pledges.map((p) => p.content)).toEqual(['reopen the border', 'share patrols', 'free the drivers'])
    for (const p of pledges) expect(p).toMatchObject({ actors: ['Chad', 'Sudan'], speaker: null, target: null })
  })
})

describe('who speaks for whom', () => {
  it('gives a minister his country, and himself as the speaker', () => {
    const { pledges } = brief(read('Peru will keep the canal open, Peruvian Foreign Minister Elmer Schialer said.'))
    expect(pledges).toMatchObject([{ actors: ['Peru'], speaker: 'Elmer Schialer', content: 'keep the canal open' }])
  })

  it('gives a side no speaker', () => {
    const { positions } = brief(read('The Peruvian side opposes the new toll.'))
    expect(positions).toMatchObject([{ actors: ['Peru'], speaker: null, stance: 'OPPOSES', content: 'the new toll' }])
  })

  it.each([
    ['Hezbollah leader Hassan Nasrallah promised not to shell Cyprus.', 'Hezbollah', 'Hassan Nasrallah'],
    ['Free Canal Party leader Alma Ruiz vowed to sell the locks.', 'Free Canal Party', 'Alma Ruiz'],
    ['ELN rebels agreed to free the pilot.', 'ELN', null],
    ["Peru's central bank promised to defend the sol.", "Peru's central bank", "Peru's central bank"],
    ['European Commission President Ursula von der Leyen pledged to fund the dam.', 'EU', 'Ursula von der Leyen'],
  ])('gives those who lead a body that body, and no state: %s', (text, actor, speaker) => {
    const extraction = read(text, '2023-06-14')
    const [pledge] = extraction.pledges
    const name = extraction.entities.find((e) => e.id === pledge?.actors[0])?.name.replace('European Union', 'EU')
    expect(name).toBe(actor)
    expect(nameOf(extraction, pledge!.speaker)).toBe(speaker)
  })

  it.each([
    ['Minister of Foreign Affairs and Trade of Peru Ana Ruiz said Peru opposes the toll.', 'Ana Ruiz'],
    ["Peru's Ministry of Foreign Affairs spokesperson Ana Ruiz said Peru opposes the toll.", 'Ana Ruiz'],
    ["A spokesperson for Peru's foreign ministry, Ana Ruiz, said Peru opposes the toll.", 'Ana Ruiz'],
    ['The chief of staff of Peruvian President Ana Ruiz said Peru opposes the toll.', null],
    ['In a letter by Peruvian Foreign Minister Ana Ruiz, Peru urged Chile to drop the toll.', 'Ana Ruiz'],
    [
      "Peru hailed the toll as a step to “better roads,” the country's minister, Ana Ruiz, was quoted as saying.",
      'Ana Ruiz',
    ],
    ['Peruvian Foreign Minister Milan Ruiz urged Chile to drop the toll.', 'Milan Ruiz'],
    ["Peru's Foreign Minister A. K. Ruiz urged Chile to drop the toll.", 'A. K. Ruiz'],
    ['Foreign Minister of Peru Dr Ana Ruiz urged Chile to drop the toll.', 'Ana Ruiz'],
    ['Peruvian Foreign Minister Ana Ruiz: Peru will drop the toll.', 'Ana Ruiz'],
    ['Peruvian Foreign Minister Jan Ruiz urged Chile to drop the toll.', 'Jan Ruiz'],
    ["Peru's Trade Minister, Ana Ruiz, urged Chile to drop the toll.", 'Ana Ruiz'],
    ['Peru opposes the toll, Peruvian Minister Ana Ruiz said, according to state media.', 'Ana Ruiz'],
    ['Peruvian Minister Ana Ruiz said Peru and Chile agreed that the toll was a mistake.', 'Ana Ruiz'],
  ])('gives the one who is named with an office, however long it is: %s', (text, speaker) => {
    const extraction = read(text)
    const [claim] = [...extraction.pledges, ...extraction.positions]
    expect(nameOf(extraction, claim!.speaker)).toBe(speaker)
  })

  it.each([
    // The words of one who is told of go on within the paragraph, as long as their tense is that of the report.
    [
      'Foreign Minister Ana Ruiz of Peru said Peru and Chile are friends. Peru is ready to build a bridge to Chile.',
      'Ana Ruiz',
    ],
    ['Foreign Minister Ana Ruiz of Peru said it rained. Peru would open the port to Chile.', 'Ana Ruiz'],
    ['Foreign Minister Ana Ruiz of Peru said it rained. Peru opposes the toll of Chile.', null],
    ['Foreign Minister Ana Ruiz of Peru said Peru and Chile are friends.\n\nPeru opposes the toll of Chile.', null],
    ['Statement by Peruvian Foreign Minister Ana Ruiz\n\nPeru opposes the toll of Chile.', 'Ana Ruiz'],
    // Of others they tell nothing.
    [
      'Foreign Minister Ana Ruiz of Peru said Peru and Chile are friends. Chile is ready to build a bridge to Peru.',
      null,
    ],
    [
      'Peruvian foreign ministry spokesman Omar Ruiz spoke. “Chile must leave the port at once,” the foreign ministry spokesman said.',
      'Omar Ruiz',
    ],
    ['Peruvian President Ana Ruiz spoke. The 62-year-old urged Chile to drop the toll.', 'Ana Ruiz'],
    [
      'Peruvian Minister Ana Ruiz met Chilean Minister Ola Rojas. The former general urged Bolivia to drop the toll.',
      undefined,
    ],
    [
      'Peruvian Foreign Minister Ana Ruiz spoke. The head of Peruvian diplomacy urged Chile to drop the toll.',
      'Ana Ruiz',
    ],
    ['Peruvian King Aldo spoke. His Majesty urged Chile to drop the toll.', 'King Aldo'],
  ])('gives the one who goes on, and no other: %s', (text, speaker) => {
    const extraction = read(text)
    const claim = [...extraction.pledges, ...extraction.positions].at(-1)
    expect(claim && nameOf(extraction, claim.speaker)).toBe(speaker)
  })

  it('takes the word of who heads a region or a city for no state', () => {
    const party = read('Northern Irish First Minister Arlene Foster vowed to keep the ferry.', '2018-06-14')
    expect(party.pledges.map((p) => p.actors)).toEqual([['organization:dup']])
    expect(read('Istanbul Mayor Ekrem Imamoglu vowed to keep the ferry.', '2021-06-14').pledges).toEqual([])
  })

  it('gives a statement to all who make it, and to nobody who merely saw it', () => {
    const actors = (text: string) => read(text).pledges.map((p) => [...p.actors].sort())
    expect(actors('A joint statement from Norway and Denmark said they would close the port.')).toEqual([
      ['country:DNK', 'country:NOR'],
    ])
    expect(actors('A letter rejected by Denmark said the strait would be closed.')).toEqual([])
  })

  it('ends a statement where another party speaks', () => {
    const text = `Norway and Denmark quarrel over the port. The Norwegian foreign ministry issued the following statement:

"We will close the port."

Danish Foreign Minister Lars Rasmussen said on Friday his country regretted it. "We will reopen the strait," he said.

We will not say when.`
    expect(read(text).pledges.map((p) => [p.actors[0], p.content])).toEqual([
      ['country:NOR', 'close the port'],
      ['country:DNK', 'reopen the strait'],
    ])
  })

  it('takes no word of those who only study', () => {
    const { pledges, positions } = brief(read('The Asan Institute for Policy Studies urged Japan to lift the ban.'))
    expect([...pledges, ...positions]).toEqual([])
  })

  it('takes "we" for the state of whoever speaks', () => {
    const { pledges } = brief(read('"We will keep the canal open," Peruvian Foreign Minister Elmer Schialer said.'))
    expect(pledges).toMatchObject([{ actors: ['Peru'], speaker: 'Elmer Schialer' }])
  })

  it('keeps the speaker of a quotation that runs on', () => {
    const { positions } = brief(
      read('"The canal is ours," Peruvian Foreign Minister Elmer Schialer said. "Chile must respect the treaty."'),
    )
    expect(positions).toMatchObject([
      {
        actors: ['Peru'],
        speaker: 'Elmer Schialer',
        target: 'Chile',
        stance: 'CALLS_FOR',
        content: 'respect the treaty',
      },
    ])
  })

  it("gives another side's promise to the promiser, with no speaker", () => {
    const { pledges } = brief(
      read('Peru has promised to keep the canal open, Chilean Foreign Minister Alberto van Klaveren said.'),
    )
    expect(pledges).toMatchObject([{ actors: ['Peru'], speaker: null }])
  })

  it("leaves an analyst's own view out", () => {
    const { positions, pledges } = brief(read('Peru should keep the canal open, said Ana Soto, an analyst in Lima.'))
    expect(positions).toEqual([])
    expect(pledges).toEqual([])
  })
})

describe('what is no fact', () => {
  it.each([
    ['If Peru promises to keep the canal open, prices will fall.'],
    ['Peru may promise to keep the canal open.'],
    ['Peru did not promise to keep the canal open.'],
    ['Peru could urge Chile to keep the canal open.'],
  ])('%s', (text) => {
    const { pledges, positions } = brief(read(text))
    expect(pledges.filter((p) => /canal/.test(p.content))).toEqual([])
    expect(positions).toEqual([])
  })
})

describe('stances in other shapes', () => {
  it.each([
    ['Ghana called on Togo to reopen the lagoon.', 'CALLS_FOR', 'Ghana', 'Togo', 'reopen the lagoon'],
    ['Ghana hopes that Togo will reopen the lagoon.', 'CALLS_FOR', 'Ghana', 'Togo', 'reopen the lagoon'],
    [
      'Togo should reopen the lagoon, Ghanaian President John Mahama said.',
      'CALLS_FOR',
      'Ghana',
      'Togo',
      'reopen the lagoon',
    ],
    ['Ghana accused Togo of closing the lagoon.', 'OPPOSES', 'Ghana', 'Togo', 'closing the lagoon'],
    ['Ghana voiced concern over the closed lagoon.', 'OPPOSES', 'Ghana', null, 'the closed lagoon'],
    ['Ghana welcomed the reopening of the lagoon.', 'SUPPORTS', 'Ghana', null, 'the reopening of the lagoon'],
    [
      'Force is not the solution, Ghanaian President John Mahama said.',
      'OPPOSES',
      'Ghana',
      null,
      'Force as not the solution',
    ],
  ])('%s', (text, stance, actor, target, content) => {
    const { positions } = brief(read(text))
    expect(positions).toMatchObject([{ stance, actors: [actor], target, content }])
  })
})

describe('the speaker is', () => {
  it.each([
    [
      'whom an office of a state is said to be held by',
      'Peru opposes the dam, its ambassador to Chile, Tomas Ruiz, said.',
    ],
    ['whom an office is said to be held by, with its post', "Peru's ambassador to Chile, Tomas Ruiz, opposes the dam."],
    ['whoever tells others', "Peru opposes the dam, Peru's ambassador to Chile, Tomas Ruiz, told reporters on Monday."],
    ['whoever speaks in the middle', 'Peru, said Peruvian Foreign Minister Tomas Ruiz, opposes the dam.'],
    ['whoever adds more', 'Peru opposes the dam, said Peruvian Foreign Minister Tomas Ruiz adding that rain fell.'],
    ['whoever makes it clear', 'Peruvian Foreign Minister Tomas Ruiz made it clear that Peru opposes the dam.'],
    [
      'whoever writes to a body',
      'Peruvian Foreign Minister Tomas Ruiz wrote in a letter to the UN that Peru opposed the dam.',
    ],
    ['who bears a title with its state after it', 'Minister of Foreign Affairs of Peru Tomas Ruiz opposes the dam.'],
    ['an ambassador in full', 'The Ambassador of the Republic of Peru to Chile Tomas Ruiz opposes the dam.'],
    ['the minister, not his army', 'Peruvian Defence Minister Tomas Ruiz said the Peruvian army opposes the dam.'],
    [
      'who is named after the title',
      "Peru's foreign minister has opposed the dam. Peruvian Foreign Minister Tomas Ruiz arrived in Quito for talks.",
    ],
    [
      'the minister of that field',
      'Peruvian Foreign Minister Tomas Ruiz met Peruvian Defence Minister Ana Soto. The Peruvian foreign minister opposes the dam.',
    ],
    [
      'the new minister',
      'Peruvian Foreign Minister Tomas Ruiz has come. The new Peruvian foreign minister opposes the dam.',
    ],
  ])('%s', (_, text) => {
    expect(brief(read(text)).positions).toMatchObject([{ actors: ['Peru'], speaker: 'Tomas Ruiz', stance: 'OPPOSES' }])
  })

  it.each([
    'A statement from the Peruvian foreign ministry said Peru opposed the dam.',
    '"Peru opposes the dam," said a statement issued by the Peruvian foreign ministry on Monday.',
    '"Peru opposes the dam," the Peruvian foreign ministry\'s statement said.',
    'The Peruvian foreign ministry released a statement on Monday. "Peru opposes the dam," the statement read.',
    'The Peruvian foreign ministry issued a statement and said, "Peru opposes the dam."',
    'A spokesman for the Peruvian foreign ministry said Peru opposed the dam.',
    'A Peruvian foreign ministry spokeswoman said Peru opposed the dam.',
    'The Peruvian foreign ministry issued the following statement on Monday: Peru opposes the dam.',
    'The Peruvian foreign ministry spoke to the press in Lima. Peru opposes the dam, it said.',
  ])('the body whose paper it is: %s', (text) => {
    const { positions } = brief(read(text))
    expect(positions).toMatchObject([{ actors: ['Peru'], speaker: 'Peruvian foreign ministry', stance: 'OPPOSES' }])
  })

  it('a ministry told by its field alone, of the state that acts', () => {
    const { positions } = brief(
      read('Peru has recalled its envoy to Chile. It opposes the dam, the foreign ministry said. '),
    )
    expect(positions).toMatchObject([{ actors: ['Peru'], speaker: null }])
    const told = brief(read('Peru opposes the dam and has recalled its envoy to Chile, the foreign ministry said.'))
    expect(told.positions).toMatchObject([{ actors: ['Peru'], speaker: 'foreign ministry' }])
  })

  it('whoever ends a quotation of several paragraphs', () => {
    const { positions } = brief(
      read(
        'Peruvian Foreign Minister Tomas Ruiz spoke in Quito.\n\n"Peru opposes the dam.\n\n"We want Bolivia to stop it," he said.',
      ),
    )
    expect(positions).toHaveLength(2)
    for (const p of positions) expect(p).toMatchObject({ actors: ['Peru'], speaker: 'Tomas Ruiz' })
  })

  it('a ministry of the state at the end of its name', () => {
    const text =
      'The Ministry of Defence of the Republic of Peru opposes the dam. The Ministry of Defence of Chile welcomes it as a gift.'
    expect(brief(read(text)).positions).toMatchObject([
      { actors: ['Peru'], speaker: 'Ministry of Defence of the Republic of Peru' },
      { actors: ['Chile'], speaker: 'Ministry of Defence of Chile' },
    ])
  })

  it('the body of one without a name before another of the same title with one', () => {
    const text =
      'Chilean foreign ministry spokesman Luis Mata arrived. A Peruvian foreign ministry spokesman flew to Quito. “Chile must stop the dam,” the spokesman said.'
    expect(brief(read(text)).positions).toMatchObject([{ actors: ['Peru'], speaker: 'Peruvian foreign ministry' }])
  })

  it('not whoever an aside between commas tells of', () => {
    const { positions } = brief(read('Peru left the pact with Chile, which flooded Bolivia, and condemned the raid.'))
    expect(positions).toMatchObject([{ actors: ['Peru'], stance: 'OPPOSES', content: 'the raid' }])
  })

  it('nobody where the holder of the title is not named', () => {
    const { positions } = brief(
      read("Peru's president has opposed the dam. Peruvian Foreign Minister Tomas Ruiz is in Quito."),
    )
    expect(positions).toMatchObject([{ actors: ['Peru'], speaker: null }])
  })

  it('whoever tells of what both sides promise', () => {
    const { pledges } = brief(
      read('Peruvian Foreign Minister Tomas Ruiz said Peru and Chile had agreed to share the water.'),
    )
    expect(pledges).toMatchObject([{ actors: ['Peru', 'Chile'], speaker: 'Tomas Ruiz' }])
  })

  it('whoever spoke in the paragraph before, of what his state has always stood for', () => {
    const told = 'Peruvian Foreign Minister Tomas Ruiz arrived in Quito.\n\nRuiz said the dam was in use.\n\n'
    const { positions } = brief(read(`${told}Peru has always opposed the dam.`))
    expect(positions).toMatchObject([{ actors: ['Peru'], speaker: 'Tomas Ruiz', stance: 'OPPOSES' }])
    expect(brief(read(`${told}Chile has always opposed the dam.`)).positions).toMatchObject([
      { actors: ['Chile'], speaker: null },
    ])
  })

  it('the deputy head of a mission, whom "the diplomat" means rather than the president', () => {
    const { positions } = brief(
      read(
        'President Xi Jinping left Quito. Lihua Shao, the deputy chief of the Chinese embassy in Quito, stayed. The Chinese diplomat said China opposed the dam.',
      ),
    )
    expect(positions).toMatchObject([{ actors: ['China'], speaker: 'Lihua Shao', stance: 'OPPOSES' }])
  })
})

describe('no word of a state is', () => {
  it.each([
    [
      'what is feared of it',
      "Peru's foreign minister, Ana Ruiz, voiced concern that Chile was urging strikes.",
      'Chile',
    ],
    [
      'what is said by the vice-president of a party',
      'Jan Novak, vice-president of The Reformers, rejected the visit of the Polish envoy to Slovakia.',
      'Poland',
    ],
    ['what it only seems to do', 'Zambia seemed to reject all offers by Botswana.', 'Zambia'],
    [
      'the fate of its officers',
      'The Zambian officers who hold the same posts in Gaborone will be sent home.',
      'Zambia',
    ],
  ])('%s', (_, text, state) => {
    const { pledges, positions } = brief(read(text))
    for (const claim of [...pledges, ...positions]) expect(claim.actors).not.toContain(state)
  })

  it('what is said to be to do, where nothing tells what', () => {
    const { positions } = brief(read('Peruvian Foreign Minister Tomas Ruiz told the radio what Chile should do.'))
    expect(positions).toEqual([])
  })

  it('what a noun beside the object takes', () => {
    const { positions } = brief(read("Peru rejected Chile's plan in a speech to graduating cadets."))
    expect(positions).toMatchObject([{ actors: ['Peru'], content: expect.stringContaining('plan') }])
  })

  it('a warning of what it will itself do', () => {
    const { positions } = brief(read('Peru warned that its patience would end.'))
    expect(positions).toEqual([])
  })
})
