import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDate, isDay, toIsoDate } from '../../../src/article/dates.ts'
import { loadArticleSeed } from '../../../src/seed/article.ts'

const seed = loadArticleSeed()

describe('dates on pages', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Updated: 2017-11-23 01:42', '2017-11-23'],
    ['Updated: 2017-11-23 01:42 GMT+8', '2017-11-23T01:42:00+08:00'],
    ['Updated: 2017-11-23 01:42 IRKT', '2017-11-23'],
    ['2017-11-23 01:42 +0800', '2017-11-23T01:42:00+08:00'],
    ['Nov 23, 2017', '2017-11-23'],
    ['Published November 23rd, 2017 at 1:42 PM EST', '2017-11-23T13:42:00-05:00'],
    ['23 November 2017, 10.05 GMT', '2017-11-23T10:05:00Z'],
    ['10:05 GMT, 23 Nov 2017', '2017-11-23T10:05:00Z'],
    ['12:10 AM KST, May 4, 2018', '2018-05-04T00:10:00+09:00'],
    ['Thursday 23 November 2017', '2017-11-23'],
    ['2017/11/23', '2017-11-23'],
    ['23-Nov-2017', '2017-11-23'],
    ['November 31, 2017', null],
    ['Nov 23', null],
    ['in 2017', null],
    ['call 2017-1123-44', null],
  ]
  for (const [text, iso] of rows) it(text, () => expect(findDate(text, seed)?.iso ?? null).toBe(iso))

  it('keeps the time of metadata only with its zone', () => {
    expect(toIsoDate('2017-11-23T01:42:30.000Z', seed)).toBe('2017-11-23T01:42:00Z')
    expect(toIsoDate('2017-11-23T01:42:30+0800', seed)).toBe('2017-11-23T01:42:00+08:00')
    expect(toIsoDate('2017-11-23T01:42:30', seed)).toBe('2017-11-23')
    expect(toIsoDate('2017-02-29', seed)).toBeNull()
    expect(toIsoDate('soon', seed)).toBeNull()
  })

  it('gives days of the calendar only, whatever the text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 14 }), (day, month) => {
        const iso = findDate(`2019-${month}-${day}`, seed)?.iso
        expect(iso === undefined || isDay(iso)).toBe(true)
      }),
    )
  })
})
