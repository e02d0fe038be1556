import { describe, expect, it } from 'vitest'
import { addDays, addMonths, monthDay, nearestWeekday, range } from '../../../src/claims/calendar.ts'

describe('days and months', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29')
    expect(addDays('2021-01-01', -1)).toBe('2020-12-31')
    expect(addMonths('2021-01-15', -1)).toBe('2020-12')
    expect(addMonths('2020-12-31', 1)).toBe('2021-01')
  })

  it('takes a weekday as the last one up to the day of the story', () => {
    expect(nearestWeekday('2018-06-14', 4, 'PAST', false)).toBe('2018-06-14')
    expect(nearestWeekday('2018-06-14', 4, 'PAST', true)).toBe('2018-06-07')
    expect(nearestWeekday('2018-06-14', 5, 'PAST', false)).toBe('2018-06-08')
    expect(nearestWeekday('2018-06-14', 5, 'FUTURE', true)).toBe('2018-06-15')
  })

  it('gives a day without a year the year that fits the direction', () => {
    expect(monthDay('2018-01-05', null, 12, 30, 'PAST')).toEqual({ date: '2017-12-30', precision: 'DAY' })
    expect(monthDay('2018-12-05', null, 1, 3, 'FUTURE')).toEqual({ date: '2019-01-03', precision: 'DAY' })
    expect(monthDay('2018-06-05', null, 5, null, 'PAST')).toEqual({ date: '2018-05', precision: 'MONTH' })
    expect(monthDay(null, null, 5, null, 'PAST')).toEqual({ date: null, precision: 'UNKNOWN' })
    expect(monthDay(null, 1999, 5, null, 'PAST')).toEqual({ date: '1999-05', precision: 'MONTH' })
  })

  it('says of a range no more than both ends share', () => {
    expect(range('2018-06-04', '2018-06-10')).toEqual({ date: '2018-06', precision: 'MONTH' })
    expect(range('2018-05-28', '2018-06-03')).toEqual({ date: '2018', precision: 'YEAR' })
    expect(range('2018-12-31', '2019-01-06')).toEqual({ date: '2019-01-06', precision: 'BEFORE' })
  })
})
