// Who says what, in the ways that English news tells it.
import { describe, expect, it } from 'vitest'
import { nameOf, read } from './read.ts'

/** Source, content and quoting of each report, in order. */
function told(text: string) {
  return read(text).attributions.map((a) => [a.source.text, a.content.text, a.quoting])
}

describe('attributions', () => {
  it.each([
    ['before', 'Captains said the port was closed.', 'Captains', 'the port was closed', 'INDIRECT'],
    ['with "that"', 'Captains said that the port was closed.', 'Captains', 'that the port was closed', 'INDIRECT'],
    ['after', 'The port was closed, captains said.', 'captains', 'The port was closed', 'INDIRECT'],
    ['inverted', 'The port was closed, said Marta Ruiz.', 'Marta Ruiz', 'The port was closed', 'INDIRECT'],
    ['inverted in the plural', 'The port is closed, say captains.', 'captains', 'The port is closed', 'INDIRECT'],
    [
      'in the middle',
      'The port, captains say, is closed.',
      'captains',
      'The port, captains say, is closed',
      'INDIRECT',
    ],
    ['with "as"', 'As captains said, the port was closed.', 'captains', 'the port was closed', 'INDIRECT'],
    [
      '"according to"',
      'According to a survey, most ports are closed.',
      'a survey',
      'most ports are closed',
      'INDIRECT',
    ],
    [
      '"according to" at the end',
      'The port is closed, according to a survey of captains.',
      'a survey of captains',
      'The port is closed',
      'INDIRECT',
    ],
    [
      'of a noun',
      "Norway's claim that the port was closed was wrong.",
      'Norway',
      'that the port was closed',
      'INDIRECT',
    ],
    ['of a paper', 'Norway sent a letter saying the port was closed.', 'a letter', 'the port was closed', 'INDIRECT'],
    [
      'of a quoted one',
      'She was quoted as saying that the port was closed.',
      'She',
      'that the port was closed',
      'INDIRECT',
    ],
    [
      'by one who quotes',
      'The agency quoted Marta Ruiz as saying that the port was closed.',
      'Marta Ruiz',
      'that the port was closed',
      'INDIRECT',
    ],
    ['of the passive', 'The plan was denounced by captains.', 'captains', 'The plan', 'INDIRECT'],
    ['of thought', 'Most captains believe the port is safe.', 'Most captains', 'the port is safe', 'INDIRECT'],
    ['of wishes', 'Captains want the port to open again.', 'Captains', 'the port to open again', 'INDIRECT'],
    ['in quotation marks', '"The port is closed," said Marta Ruiz.', 'Marta Ruiz', '"The port is closed,"', 'DIRECT'],
    [
      'of one with a long title',
      '“The port is closed,” Marta Ruiz, a captain of one of the ships waiting outside, said on Friday.',
      'Marta Ruiz',
      '“The port is closed,”',
      'DIRECT',
    ],
    [
      'in part quoted',
      'Captains said the port was "not safe" at night.',
      'Captains',
      'the port was "not safe" at night',
      'MIXED',
    ],
    [
      'of a divided quotation',
      '"The port," captains said in a letter, "is closed."',
      'captains',
      '"The port," captains said in a letter, "is closed."',
      'MIXED',
    ],
    [
      'in a transcript',
      'RUIZ: The port is closed. Nobody may enter.',
      'RUIZ',
      'The port is closed. Nobody may enter.',
      'INDIRECT',
    ],
  ])('reads a report %s', (_how, text, source, content, quoting) => {
    expect(told(text)).toEqual([[source, content, quoting]])
  })

  it('goes on over the sentences of a quotation', () => {
    expect(told('"The port is closed," Marta Ruiz said. "Nobody may enter it. It is not safe." Ships waited.')).toEqual(
      [['Marta Ruiz', '"The port is closed," Marta Ruiz said. "Nobody may enter it. It is not safe."', 'DIRECT']],
    )
  })

  it('goes back over the paragraphs of a quotation', () => {
    expect(told('“The port is closed.\n\n“Nobody may enter it,” captains said.')).toEqual([
      ['captains', '“The port is closed.\n\n“Nobody may enter it,”', 'DIRECT'],
    ])
  })

  it('gives a tail to the one who speaks already', () => {
    expect(told('The ministry denied that the port was closed, adding that ships could enter.')).toEqual([
      ['The ministry', 'that the port was closed', 'INDIRECT'],
      ['The ministry', 'that ships could enter', 'INDIRECT'],
    ])
  })

  it('gives the quotation after "adding" to the tail', () => {
    expect(told('"The port is closed," captains said, adding: "It is not safe."')).toEqual([
      ['captains', '"The port is closed,"', 'DIRECT'],
      ['captains', '"It is not safe."', 'DIRECT'],
    ])
  })

  it('names the source of a relative clause with its pronoun', () => {
    expect(told('Captains who said the port was closed waited.')[0]![0]).toBe('Captains who')
  })

  it('reads quotations between doubled single marks', () => {
    expect(told("''The port is closed,'' captains said.")).toEqual([['captains', "''The port is closed,''", 'DIRECT']])
  })

  it('keeps a report within a report', () => {
    expect(told('Marta Ruiz said captains had told her that the port was closed.')).toEqual([
      ['Marta Ruiz', 'captains had told her that the port was closed', 'INDIRECT'],
      ['captains', 'that the port was closed', 'INDIRECT'],
    ])
  })

  it('leaves to the speaker what stands in a quotation', () => {
    expect(told('"We think captains said the port was closed," Marta Ruiz said.')).toHaveLength(1)
  })

  it('knows the entity of a source that is one', () => {
    const x = read('Norwegian Foreign Minister Marta Ruiz visited the port. She said it was closed.')
    const [report] = x.attributions.slice(-1)
    expect(nameOf(x, report!.source.entity)).toBe('Marta Ruiz')
  })

  it('has no entity for a source that is none', () => {
    expect(read('Captains said the port was closed.').attributions[0]!.source.entity).toBeNull()
  })

  it('stays out of what nobody says', () => {
    expect(told('The mayor crossed the bridge. Ships waited at the port.')).toEqual([])
  })
})
