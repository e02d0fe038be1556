import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../../src/article/index.ts'

const read = (format: 'text' | 'html', body: string) => toArticle({ origin: 'x', format, body })
const scrap = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="',
  '">',
  '<br>',
  '<table><tr><td>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&#0;',
  '&amp;',
  '<',
  '>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","headline":',
  '[]}',
  'The two ministers met in Oslo on Monday, they said. ',
  'BEIJING, Nov 22 (Xinhua) -- ',
  '© 2019 ',
  'By ',
  ' | ',
  '\n',
  '\n\n',
  '"',
  '“',
  'a',
  '1',
  '\ud800',
  '\u0000',
  '<html>',
  '<body>',
  '<svg>',
  '<template>',
)
const mess = fc.array(fc.oneof(scrap, fc.string({ maxLength: 12 })), { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text or page at all', () => {
  it('gives an article or a failure, and whole paragraphs', () => {
    fc.assert(
      fc.property(fc.constantFrom('text' as const, 'html' as const), mess, (format, body) => {
        const result = read(format, body)
        if (!result.ok) {
          expect(result.failure.origin).toBe('x')
          return
        }
        const { text, bodyStart, hash, date } = result.article
        expect(text.split('\n\n').every((paragraph) => paragraph.trim() === paragraph && paragraph !== '')).toBe(true)
        expect(bodyStart).toBeLessThanOrEqual(text.length)
        expect(hash).toMatch(/^[0-9a-f]{32}$/)
        expect(date === null || /^\d{4}-\d\d-\d\d$/.test(date)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same a second time', () => {
    fc.assert(
      fc.property(mess, (body) => {
        expect(read('html', body)).toEqual(read('html', body))
      }),
      { numRuns: 30 },
    )
  })

  it('may nest without end, or open without end', () => {
    for (const unit of ['<div>', '<b>', '<ul><li>', '<', '<p>', '"', '( ']) {
      expect(read('html', unit.repeat(5000)).ok).toBe(false)
    }
  })
})

describe('a story, read again', () => {
  it('stays what it is', () => {
    const paragraph = fc
      .tuple(
        fc.constantFrom('Norway', 'Iceland', 'The port'),
        fc.constantFrom('agreed', 'refused', 'promised'),
        fc.nat(9999),
      )
      .map(
        ([who, did, n]) =>
          `${who} ${did} on Monday to open pier ${n} to the ferries of the other side, its minister said.`,
      )
    fc.assert(
      fc.property(fc.uniqueArray(paragraph, { minLength: 2, maxLength: 8 }), (paragraphs) => {
        const body = paragraphs.join('\n\n')
        const first = read('text', body)
        expect(first.ok && first.article.text).toBe(body)
      }),
      { numRuns: 30 },
    )
  })
})
