// `entente extract --explain`: what a person sees of a relation.
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain.ts'
import { read } from './claims/read.ts'

const ESC = '\u001b'
const plain = (text: string) => explain(read(text), { color: false })

describe('explain', () => {
  it('marks who says what, over the sentences of a quotation', () => {
    expect(plain('"The port is closed," captains said. "Nobody may enter it."')).toContain(
      [
        'captains says',
        '  {"The port is closed," [captains] <said>. "Nobody may enter it."}',
        '  rule say-plain, direct',
      ].join('\n'),
    )
  })

  it('marks actors, cue and content of a pledge, with its rule', () => {
    const out = plain('Norway vowed not to close its border with Finland.')
    expect(out).toContain('Norway pledges not: close its border with Finland')
    expect(out).toMatch(
      / {2}\[Norway\] <vowed> not to \{close \[?its\]? border with Finland\}\.\n {2}rule pledge-\S+, .*confidence 0\.\d\d/,
    )
  })

  it('marks positions', () => {
    expect(plain('Denmark urged Russia to free the trawler.')).toMatch(
      /\[Denmark\] <urged> Russia to \{free the trawler\}/,
    )
  })

  it('marks meetings with their kind, place and day', () => {
    const out = plain('Austria and Slovenia held talks in Graz on Tuesday.')
    expect(out).toContain('HELD TALKS: Austria, Slovenia in Graz, 2018-06-12 (DAY)')
    expect(out).toMatch(/\{\[Austria\] and \[Slovenia\] held <talks> in Graz on Tuesday\}\./)
  })

  it('marks actions', () => {
    expect(plain('Norway expelled two Russian diplomats.')).toMatch(/Norway → Russia: .*\n.*\[Norway\] .*expelled/)
  })

  it('marks milestones', () => {
    expect(plain('Fiji and Nepal established diplomatic relations in 1986.')).toMatch(
      /TIES_ESTABLISHED: Fiji, Nepal, 1986 \(YEAR\)\n.*\[Fiji\] and \[Nepal\]/,
    )
  })

  it('uses colours for a terminal, and goes back to the content after a name within it', () => {
    const out = explain(read('Captains said Norway had closed the port.'), { color: true })
    expect(out).toContain(
      `${ESC}[1;36mCaptains${ESC}[0m ${ESC}[1;33msaid${ESC}[0m ${ESC}[32mNorway had closed the port${ESC}[0m.`,
    )
    expect(out).toContain(`${ESC}[35mrule say-plain, indirect${ESC}[0m`)
    expect(plain('Captains said Norway had closed the port.')).not.toContain(ESC)
  })

  it('lets no escape sequence of an article through', () => {
    expect(plain(`Captains said the port${ESC}[2J was closed.`)).not.toContain(ESC)
  })

  it('keeps the words as they are, marks apart', () => {
    const text = 'Captains said Norway urged Denmark to open the port, and Denmark vowed to do so.'
    for (const line of plain(text).split('\n')) {
      if (line.startsWith('  ') && !line.includes('rule ')) expect(line.trim().replace(/[[\]<>{}]/g, '')).toBe(text)
    }
  })

  it('says so where nothing was found', () => {
    expect(plain('It rained all day.')).toContain('Nothing found')
  })
})
