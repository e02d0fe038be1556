import { describe, expect, it } from 'vitest'
import { backOff, hostPace, pollPause, retryAfter } from '../../../../src/source/feeds/pace.ts'
import { readRobots } from '../../../../src/source/feeds/robots.ts'

describe('robots.txt', () => {
  const robots = (text: string) => readRobots(text, 'Entente')

  it('is read by the group of our name, else by that of all', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: ENTENTE\nDisallow: /private\nCrawl-delay: 7'
    expect(robots(text).allows('/news/1')).toBe(true)
    expect(robots(text).allows('/private/1')).toBe(false)
    expect(robots(text).delay).toBe(7)
    expect(readRobots(text, 'Third').allows('/news/1')).toBe(false)
  })
  it('lets the longest rule decide, and between equals the one that allows', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same'
    expect(robots(text).allows('/news/1')).toBe(false)
    expect(robots(text).allows('/news/open/1')).toBe(true)
    expect(robots(text).allows('/same')).toBe(true)
  })
  it('knows stars and ends', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /a/*/secret\nDisallow: /end$\n'
    expect(robots(text).allows('/x/y.pdf')).toBe(false)
    expect(robots(text).allows('/x/y.pdf?page=1')).toBe(true)
    expect(robots(text).allows('/a/b/secret/c')).toBe(false)
    expect(robots(text).allows('/end')).toBe(false)
    expect(robots(text).allows('/endless')).toBe(true)
  })
  it('forbids nothing when it says nothing', () => {
    for (const text of ['', 'User-agent: *\nDisallow:', '<html>no such page</html>', 'Disallow: /']) {
      expect(robots(text).allows('/news')).toBe(true)
    }
  })
})

describe('pauses', () => {
  const NOW = Date.parse('2021-03-09T00:00:00Z')
  it('of Retry-After are seconds or a date, a day at most', () => {
    expect(retryAfter('120', NOW)).toBe(120_000)
    expect(retryAfter('Tue, 09 Mar 2021 00:05:00 GMT', NOW)).toBe(300_000)
    expect(retryAfter('Mon, 08 Mar 2021 00:00:00 GMT', NOW)).toBe(0)
    expect(retryAfter('99999999', NOW)).toBe(86_400_000)
    expect(retryAfter('soon', NOW)).toBeNull()
    expect(retryAfter(undefined, NOW)).toBeNull()
  })
  it('between polls are ours or the longer one that the feed asks for', () => {
    expect(pollPause(900_000, null)).toBe(900_000)
    expect(pollPause(900_000, 60)).toBe(3_600_000)
    expect(pollPause(900_000, 1)).toBe(900_000)
  })
  it('after failures double, to six hours, and never undercut what was asked', () => {
    expect(backOff(1000, 1, null)).toBe(2000)
    expect(backOff(1000, 3, null)).toBe(8000)
    expect(backOff(1000, 99, null)).toBe(6 * 3_600_000)
    expect(backOff(1000, 1, 50_000)).toBe(50_000)
  })
  it('keep requests to one host apart, hosts among themselves not', () => {
    const pace = hostPace()
    expect(pace.turn('https://a.example/1', 2000, NOW)).toBe(NOW)
    expect(pace.turn('https://a.example/2', 2000, NOW)).toBe(NOW + 2000)
    expect(pace.turn('https://a.example/3', 2000, NOW + 500)).toBe(NOW + 4000)
    expect(pace.turn('https://b.example/1', 2000, NOW)).toBe(NOW)
    expect(pace.turn('https://a.example/4', 2000, NOW + 9000)).toBe(NOW + 9000)
  })
})
