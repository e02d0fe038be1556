import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type WatchEvent, type WatchOptions, watchFeeds } from '../../../../src/source/feeds/watch.ts'
import { serve, type TestServer } from '../server.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown

let folder: string
let server: TestServer
/** What the site answers, by path; tests change it. */
let site: Record<string, Handler>
/** Listed by the feed at /feed. */
let listed: string[]
let time: number
let slept: number[]

const page =
  (name: string): Handler =>
  (_, response) =>
    response.setHeader('content-type', 'text/html').end(`<html><body><p>Story ${name}.</p></body></html>`)
const feedText = () =>
  `<rss version="2.0"><channel><title>Port</title>${listed.map((path) => `<item><title>t</title><link>${path}</link></item>`).join('')}</channel></rss>`

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-watch-'))
  time = Date.parse('2021-03-09T00:00:00Z')
  slept = []
  listed = ['/a', '/b']
  site = {
    '/feed': (_, response) => response.end(feedText()),
    '/a': page('a'),
    '/b': page('b'),
    '/c': page('c'),
  }
  server = await serve((request, response) => {
    const handler = site[(request.url ?? '').split('?')[0]!]
    return handler ? handler(request, response) : response.writeHead(404).end()
  })
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const options = (more: Partial<WatchOptions> = {}): WatchOptions => ({
  maxBytes: 100_000,
  statePath: join(folder, 'watch.json'),
  once: true,
  policy: server.policy,
  clock: {
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms)
      time += ms
    },
  },
  ...more,
})
async function run(
  more: Partial<WatchOptions> = {},
  paths: readonly string[] = ['/feed'],
): Promise<readonly WatchEvent[]> {
  const events: WatchEvent[] = []
  for await (const event of watchFeeds(
    paths.map((path) => server.origin + path),
    options(more),
  ))
    events.push(event)
  return events
}
const stories = (events: readonly WatchEvent[]) =>
  events.flatMap((event) => (event.kind === 'document' ? [event.document.origin.replace(server.origin, '')] : []))
const failures = (events: readonly WatchEvent[]) =>
  events.flatMap((event) => (event.kind === 'failure' ? [event.failure.code] : []))
const asked = (path: string) => server.asked.filter((url) => url === path).length
const later = (minutes = 16) => {
  time += minutes * 60_000
}

describe('watching a feed', () => {
  it('fetches what it lists, once, in later runs too', async () => {
    expect(stories(await run())).toEqual(['/a', '/b'])
    later()
    listed = ['/c', '/a', '/b']
    const second = await run()
    expect(stories(second)).toEqual(['/c'])
    expect(second[0]).toMatchObject({ kind: 'polled', listed: 3, fresh: 1, changed: true })
    expect([asked('/a'), asked('/b'), asked('/c')]).toEqual([1, 1, 1])
  })

  it('polls only when it is time', async () => {
    await run()
    later(14)
    expect(await run()).toEqual([])
    later(2)
    expect(await run()).toMatchObject([{ kind: 'polled', fresh: 0 }])
    expect(asked('/feed')).toBe(2)
  })

  it('asks whether the feed changed', async () => {
    const seen: (string | undefined)[] = []
    site['/feed'] = (request, response) => {
      seen.push(request.headers['if-none-match'], request.headers['if-modified-since'])
      if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end()
      return response.writeHead(200, { etag: '"v1"', 'last-modified': 'Tue, 09 Mar 2021 00:00:00 GMT' }).end(feedText())
    }
    await run()
    for (let i = 0; i < 2; i++) {
      later()
      expect(await run()).toMatchObject([{ kind: 'polled', changed: false, fresh: 0 }])
    }
    expect(seen).toEqual([
      undefined,
      undefined,
      '"v1"',
      'Tue, 09 Mar 2021 00:00:00 GMT',
      '"v1"',
      'Tue, 09 Mar 2021 00:00:00 GMT',
    ])
  })

  it('goes on where it was killed', async () => {
    for await (const event of watchFeeds([`${server.origin}/feed`], options())) {
      // The process dies while the second story is in work.
      if (event.kind === 'document' && event.document.origin.endsWith('/b')) break
    }
    expect(stories(await run())).toEqual(['/b'])
    expect([asked('/a'), asked('/b')]).toEqual([1, 2])
  })

  it('leaves what the graph has', async () => {
    expect(stories(await run({ has: async (url) => url.endsWith('/a') }))).toEqual(['/b'])
    expect(asked('/a')).toBe(0)
  })

  it('tries a story again after a fault that may pass, three times at most', async () => {
    site['/a'] = (_, response) => response.writeHead(503).end()
    for (let i = 0; i < 5; i++) {
      await run()
      later()
    }
    expect([asked('/a'), asked('/b')]).toEqual([3, 1])
  })

  it('does not lose that story behind an unchanged feed', async () => {
    site['/feed'] = (request, response) =>
      request.headers['if-none-match']
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"v1"' }).end(feedText())
    site['/a'] = (_, response) => response.writeHead(503).end()
    await run()
    later()
    site['/a'] = page('a')
    expect(stories(await run())).toEqual(['/a'])
  })

  it('gives up at once what is gone', async () => {
    listed = ['/gone', '/b']
    expect(failures(await run())).toEqual(['HTTP_STATUS'])
    later()
    await run()
    expect(asked('/gone')).toBe(1)
  })
})

describe('manners', () => {
  it('keeps out where robots.txt says so, and asks it once', async () => {
    site['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /a')
    const events = await run()
    expect(stories(events)).toEqual(['/b'])
    expect(failures(events)).toEqual(['ROBOTS'])
    expect([asked('/a'), asked('/robots.txt')]).toEqual([0, 1])
  })

  it('keeps out where robots.txt cannot be read', async () => {
    site['/robots.txt'] = (_, response) => response.writeHead(500).end()
    expect(failures(await run())).toEqual(['HTTP_STATUS'])
    expect(asked('/feed')).toBe(0)
  })

  it('leaves the host two seconds between requests, or what it asks for', async () => {
    await run()
    expect(slept).toEqual([2000, 2000])
    slept = []
    later()
    listed = ['/c']
    site['/robots.txt'] = (_, response) => response.end('User-agent: Entente\nCrawl-delay: 9')
    await run()
    expect(slept).toEqual([9000])
  })

  it('backs off from a feed that fails, and heeds Retry-After', async () => {
    site['/feed'] = (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end()
    const [failure] = await run()
    expect(failure).toMatchObject({ kind: 'failure', failure: { code: 'HTTP_STATUS' } })
    later(119)
    expect(await run()).toEqual([])
    later(2)
    site['/feed'] = (_, response) => response.end(feedText())
    expect(stories(await run())).toEqual(['/a', '/b'])
  })

  it('doubles its pause for a feed that keeps failing', async () => {
    site['/feed'] = (_, response) => response.end('<html>no feed</html>')
    expect(failures(await run())).toEqual(['NOT_A_PAGE'])
    later(31)
    expect(failures(await run())).toEqual(['NOT_A_PAGE'])
    later(31)
    expect(await run()).toEqual([])
  })

  it('never goes to an inner address that a feed names', async () => {
    const inner = await serve((_, response) => response.end('secret'))
    listed = [inner.origin, 'http://169.254.169.254/latest/']
    const codes = failures(await run())
    await inner.close()
    // The guard refuses the robots.txt of such a host already.
    expect(codes).toEqual(['FORBIDDEN_ADDRESS', 'FORBIDDEN_ADDRESS'])
    expect(inner.asked).toEqual([])
  })
})

describe('going on', () => {
  it('waits until a feed is due, until it is stopped', async () => {
    const stop = new AbortController()
    const events: WatchEvent[] = []
    for await (const event of watchFeeds([`${server.origin}/feed`], options({ once: false, signal: stop.signal }))) {
      events.push(event)
      if (events.filter(({ kind }) => kind === 'waiting').length === 3) stop.abort()
    }
    expect(asked('/feed')).toBe(3)
    expect(stories(events)).toEqual(['/a', '/b'])
  })

  it('reads the sitemaps of an index', async () => {
    site['/index.xml'] = (_, response) =>
      response.end(
        `<sitemapindex><sitemap><loc>/one.xml</loc></sitemap><sitemap><loc>/two.xml</loc></sitemap></sitemapindex>`,
      )
    site['/one.xml'] = (_, response) => response.end('<urlset><url><loc>/a</loc></url></urlset>')
    site['/two.xml'] = (_, response) => response.end('<urlset><url><loc>/c</loc></url></urlset>')
    expect(stories(await run({}, ['/index.xml']))).toEqual(['/a', '/c'])
  })

  it('refuses a broken state before it fetches', async () => {
    writeFileSync(join(folder, 'watch.json'), '{"version": 1, "feeds"')
    await expect(run()).rejects.toThrow('watch.json')
    expect(server.asked).toEqual([])
  })

  it('keeps a whole state on disk', async () => {
    await run()
    const state = JSON.parse(readFileSync(join(folder, 'watch.json'), 'utf8'))
    expect(Object.keys(state.done)).toEqual([`${server.origin}/a`, `${server.origin}/b`])
  })
})
