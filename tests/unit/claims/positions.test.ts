// Constructions in which states call for, support and oppose things, one sentence or two for each.
import { describe, expect, it } from 'vitest'
import { nameOf, read } from './read.ts'

const told = (text: string) => {
  const x = read(text)
  return x.positions.map((p) => [p.actors.map((id) => nameOf(x, id)).join('+'), p.stance, p.content].join(' | '))
}

describe('what is called something', () => {
  it.each([
    ['La Paz considers the treaty of 1904 unfair.', 'Bolivia | OPPOSES | the treaty of 1904 as unfair'],
    ['Peru called the ruling an injustice.', 'Peru | OPPOSES | the ruling as an injustice'],
    ['Denmark described the move as disappointing.', 'Denmark | OPPOSES | the move as disappointing'],
    [
      'Riyadh labelled the draft pact with Beijing "gravely concerning".',
      'Saudi Arabia | OPPOSES | the draft pact with Beijing as gravely concerning',
    ],
    [
      'Norway said the raid was a flagrant breach of the law.',
      'Norway | OPPOSES | the raid as a flagrant breach of the law',
    ],
    ['Norway said the raid was a very dangerous step.', 'Norway | OPPOSES | the raid as a very dangerous step'],
    ['Norway said the blockade amounts to blackmail.', 'Norway | OPPOSES | the blockade as blackmail'],
    ['Algeria has cut ties with Mali over what it called a betrayal.', 'Algeria | OPPOSES | a betrayal'],
    ['Brazil rejected what it called a colonial mindset.', 'Brazil | OPPOSES | what it called a colonial mindset'],
    [
      'Chile refused the accord, which Peru said was harmful to the region.',
      'Peru | OPPOSES | the accord as harmful to the region',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it.each([
    'Norway wants Sweden to hand over people it regards as terrorists.',
    'Norway said there was no way back.',
    'Norway rejected the plan and called it Aurora.',
    'Norway and Sweden are close neighbours, Norwegian Foreign Minister Espen Barth Eide said.',
  ])('reads no judgement into: %s', (text) =>
    expect(told(text).filter((p) => /(?:OPPOSES|SUPPORTS).* as /.test(p))).toEqual([]),
  )
})

describe('who goes on speaking', () => {
  it.each([
    [
      'New Delhi maintains that the matter is closed and has asked Islamabad to drop it.',
      'India | CALLS_FOR | drop it',
    ],
    [
      'Algeria blamed Morocco for fires that killed dozens and accused it of backing rebels.',
      'Algeria | OPPOSES | backing rebels',
    ],
    [
      'Thailand insisted that the quarrel be settled by the two and ruled out any mediation.',
      'Thailand | OPPOSES | any mediation',
    ],
    [
      'It is regrettable that Manila listens to outsiders, Chinese Foreign Minister Wang Yi said, and asked the Philippines to stop.',
      'China | CALLS_FOR | stop',
    ],
    [
      'Kenya and Chad have offered to mediate, and Oman’s foreign minister, Badr Albusaidi, appealed for calm.',
      'Oman | CALLS_FOR | calm',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('what points back', () => {
  it.each([
    ['Rwanda accused Uganda of arming rebels. Uganda denied the accusations.', 'Uganda | OPPOSES | arming rebels'],
    ['Kyiv accused Minsk of hiding the men, a charge Belarus denies.', 'Belarus | OPPOSES | hiding the men'],
    ['Iran condemned the strike; Britain and Japan backed it.', 'United Kingdom+Japan | SUPPORTS | the strike'],
    [
      'Russia has lifted its ban on selling missiles to Iran. Israel criticised the move.',
      'Israel | OPPOSES | Russia has lifted its ban on selling missiles to Iran',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it.each([
    'Norway welcomed the decision.',
    'Sweden urged restraint. Norway rejected it.',
    'Norway appreciates that, Sweden said.',
  ])('leaves out what nothing tells: %s', (text) =>
    expect(told(text).filter((p) => p.startsWith('Norway'))).toEqual([]),
  )
})

describe('calls', () => {
  it.each([
    ['Denmark urged Russia, which had seized a trawler, to free it.', 'Denmark | CALLS_FOR | free it'],
    ['Denmark asked Russia, weakened by a strike, to keep the port open.', 'Denmark | CALLS_FOR | keep the port open'],
    ['Denmark will urge Russia to free the trawler.', 'Denmark | CALLS_FOR | free the trawler'],
    ['Russia has to free the trawler, Denmark said.', 'Denmark | CALLS_FOR | free the trawler'],
    ['Russia should leave the bay at once, Denmark said.', 'Denmark | CALLS_FOR | leave the bay at once'],
    ['Denmark told Russia to back off after a trawler had been seized.', 'Denmark | CALLS_FOR | back off'],
    ['NATO said the time had come to welcome Sweden.', 'NATO | CALLS_FOR | welcome Sweden'],
    ['Estonia signed a formal note demanding reparations from Russia.', 'Estonia | CALLS_FOR | reparations'],
    ['Asmara insisted that Ethiopian troops leave the town.', 'Eritrea | CALLS_FOR | leave the town'],
    [
      'Germany asked Russia in a phone call to use its influence on Minsk.',
      'Germany | CALLS_FOR | use its influence on Minsk',
    ],
    [
      '"We ask Chile to wait," Peruvian Foreign Minister Elmer Schialer said. "Do not cross the line."',
      'Peru | CALLS_FOR | not cross the line',
    ],
    [
      'Oman expressed hope for more talks and trade, an end to the raids, and safer shipping in the strait.',
      'Oman | CALLS_FOR | safer shipping in the strait',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it('takes no wish for oneself as a call', () => expect(told('Norway hopes that its view will prevail.')).toEqual([]))
})

describe('opposition', () => {
  it.each([
    ['Italy condemned Libya on Monday for seizing the ferry.', 'Italy | OPPOSES | seizing the ferry'],
    [
      'The Syrian Arab Republic condemns in the strongest terms the raid on the port.',
      'Syria | OPPOSES | the raid on the port',
    ],
    ['Jordan recalled its ambassador in protest at the bombing.', 'Jordan | OPPOSES | the bombing'],
    ['Japan summoned the Chinese ambassador to protest the drills.', 'Japan | OPPOSES | the drills'],
    ['The coup drew condemnation from Chad.', 'Chad | OPPOSES | The coup'],
    ['Norway said there should be no drilling without its consent.', 'Norway | OPPOSES | drilling without its consent'],
    ['Norway said the seizure could not be justified.', 'Norway | OPPOSES | the seizure'],
    [
      'Sudan said any unilateral step would endanger its reservoirs.',
      'Sudan | OPPOSES | any unilateral step would endanger its reservoirs',
    ],
    [
      'Washington was concerned the law could harm free speech.',
      'United States | OPPOSES | the law could harm free speech',
    ],
    ['Chad and Niger traded accusations of piracy.', 'Chad+Niger | OPPOSES | piracy'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it('takes no stance from what somebody is accused of', () =>
    expect(told('Islamabad accuses Afghanistan of supporting attacks in Pakistan.')).toEqual([
      'Pakistan | OPPOSES | supporting attacks in Pakistan',
    ]))
})

describe('claims in the midst of other words', () => {
  it.each([
    ['Norway, deeply wary of Kenyan raids, shut its port.', 'Norway | OPPOSES | Kenyan raids'],
    ['Norway urged Kenya - a member of the club - to show restraint.', 'Norway | CALLS_FOR | show restraint'],
    [
      'Norwegian Prime Minister Erna Solberg voiced hope on Tuesday that Kenya will open its border.',
      'Norway | CALLS_FOR | open its border',
    ],
    ['Norway has said all along that Kenya must leave the port.', 'Norway | CALLS_FOR | leave the port'],
    ['Norway made it clear that Kenya must leave the port.', 'Norway | CALLS_FOR | leave the port'],
    ['Kenya called on Norway to sign a code of conduct.', 'Kenya | CALLS_FOR | sign a code of conduct'],
    ['Norway stood by Kenya in the quarrel.', 'Norway | SUPPORTS | Kenya in the quarrel'],
    [
      'Kenyan Foreign Minister Amina Mohamed met the press. "We are glad. We want Norway to open the border," the minister stated at a meeting on Sunday.',
      'Kenya | CALLS_FOR | open the border',
    ],
    ['Norway said Kenya had "gone too far".', 'Norway | OPPOSES | Kenya had "gone too far"'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  it.each([
    'Norway is committed to defending its waters.',
    'Norway vowed to build a road, encourage trade in the north, and open a school.',
    'Norway went on despite potential criticism of Kenya.',
    'The mayor of Oslo urged Kenya to free the crew.',
  ])('none in: %s', (text) => expect(told(text)).toEqual([]))

  it.each([
    'Norway believes Kenya will attack the port.',
    'Norway fears that Kenya will send troops.',
    'Norwegian Prime Minister Erna Solberg voiced hope on Tuesday that Kenya will open its border.',
  ])('nobody binds himself in: %s', (text) => expect(read(text).pledges).toEqual([]))
})
