import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FetchOptions, guardedFetch } from '../../../src/source/http/fetch.ts'
import { type FetchPolicy, isPublicAddress, publicPolicy } from '../../../src/source/http/policy.ts'
import { readSources } from '../../../src/source/index.ts'
import { serve, type TestServer } from './server.ts'

const PAGE = '<html><body><p>The ferry sailed.</p></body></html>'
let server: TestServer
let inner: TestServer

beforeAll(async () => {
  inner = await serve((_, response) => response.end('a secret'))
  server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://any')
    const to = url.searchParams.get('to')
    switch (url.pathname) {
      case '/go':
        return response.writeHead(302, { location: to ?? '' }).end()
      case '/round':
        return response.writeHead(301, { location: '/round' }).end()
      case '/steps': {
        const left = Number(url.searchParams.get('left'))
        return left === 0
          ? response.end('arrived')
          : response.writeHead(307, { location: `/steps?left=${left - 1}` }).end()
      }
      case '/page':
        return response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
      case '/host':
        return response.end(request.headers.host)
      case '/gzip':
        return response.setHeader('content-encoding', 'gzip').end(gzipSync(PAGE))
      case '/bomb':
        return response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000, 'a')))
      case '/broken-gzip':
        return response.setHeader('content-encoding', 'gzip').end('no gzip at all')
      case '/declared':
        return response.setHeader('content-length', '5000000').end('x'.repeat(5_000_000))
      case '/endless': {
        const write = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        }
        response.on('drain', write)
        return write()
      }
      case '/silent':
        return undefined
      case '/drip':
        response.write('x')
        return undefined
      case '/cut':
        response.writeHead(200, { 'content-length': '100' })
        response.write('half')
        return setImmediate(() => response.destroy())
      case '/gone':
        return response.writeHead(410).end('gone')
      case '/picture':
        return response.setHeader('content-type', 'image/png').end('png')
      default:
        return response.end('ok')
    }
  })
})
afterAll(async () => {
  await server.close()
  await inner.close()
})
afterEach(() => expect(inner.asked).toEqual([]))

const get = (address: string, policy: Partial<FetchPolicy> = {}, more: Partial<FetchOptions> = {}) =>
  guardedFetch(address, { policy: { ...server.policy, ...policy }, maxBytes: 1_000_000, ...more })
const code = async (address: string, policy: Partial<FetchPolicy> = {}) => {
  const result = await get(address, policy)
  return result.ok ? 'OK' : result.code
}
const body = async (address: string, policy: Partial<FetchPolicy> = {}) => {
  const result = await get(address, policy)
  return result.ok ? Buffer.from(result.answer.body).toString() : result.message
}
const to = (address: string) => `${server.origin}/go?to=${encodeURIComponent(address)}`

describe('addresses', () => {
  const inside = [
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '192.0.2.1',
    '203.0.113.9',
    '240.0.0.1',
    '192.0.0.8',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    'fec0::1',
    '2001:db8::1',
    '100::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::1',
    '2001:0:7f00:1::1',
    'no address',
  ]
  for (const address of inside) it(`${address} is not public`, () => expect(isPublicAddress(address)).toBe(false))
  for (const address of ['93.184.216.34', '8.8.8.8', '2606:4700::6810:84e5', '::ffff:8.8.8.8']) {
    it(`${address} is public`, () => expect(isPublicAddress(address)).toBe(true))
  }
})

describe('the public policy', () => {
  const barred = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://①②⑦.0.0.1/',
    'http://93.184.216.34:22/',
    'http://93.184.216.34:7687/',
  ]
  for (const address of barred) {
    it(`bars ${address}`, async () => {
      const result = await guardedFetch(address, { policy: publicPolicy, maxBytes: 1000 })
      expect(result).toMatchObject({ ok: false, code: 'FORBIDDEN_ADDRESS' })
    })
  }
  for (const address of [
    'file:///etc/passwd',
    'gopher://93.184.216.34/',
    'ftp://93.184.216.34/',
    'http://',
    'http://user:word@93.184.216.34/',
  ]) {
    it(`takes ${address} for no web address`, async () => {
      const result = await guardedFetch(address, { policy: publicPolicy, maxBytes: 1000 })
      expect(result).toMatchObject({ ok: false, code: 'BAD_URL' })
    })
  }
  it('bars a name that resolves to loopback, at the very server that waits there', async () => {
    const policy = {
      ...publicPolicy,
      allows: (ip: string, _: number) => isPublicAddress(ip),
      resolve: async () => ['127.0.0.1'],
    }
    const result = await guardedFetch(`http://news.example:${inner.port}/`, { policy, maxBytes: 1000 })
    expect(result).toMatchObject({ ok: false, code: 'FORBIDDEN_ADDRESS' })
  })
  it('bars a name of which one address of several is inside', async () => {
    const policy = { ...publicPolicy, resolve: async () => ['93.184.216.34', '::ffff:10.0.0.1'] }
    expect(await guardedFetch('http://news.example/', { policy, maxBytes: 1000 })).toMatchObject({
      code: 'FORBIDDEN_ADDRESS',
    })
  })
})

describe('redirects', () => {
  it('are followed, five at most', async () => {
    expect(await body(`${server.origin}/steps?left=5`)).toBe('arrived')
    expect(await code(`${server.origin}/steps?left=6`)).toBe('TOO_MANY_REDIRECTS')
    expect(await code(`${server.origin}/round`)).toBe('TOO_MANY_REDIRECTS')
  })
  it('to an inner address are barred, by number or by name', async () => {
    expect(await code(to(`http://127.0.0.1:${inner.port}/`))).toBe('FORBIDDEN_ADDRESS')
    expect(await code(to(`http://[::ffff:127.0.0.1]:${inner.port}/`))).toBe('FORBIDDEN_ADDRESS')
    expect(await code(to(`http://2130706433:${inner.port}/`))).toBe('FORBIDDEN_ADDRESS')
    const resolve = async () => ['127.0.0.1']
    expect(await code(to(`http://news.example:${inner.port}/`), { resolve })).toBe('FORBIDDEN_ADDRESS')
  })
  it('to another scheme are barred', async () => {
    expect(await code(to('file:///etc/passwd'))).toBe('BAD_URL')
  })
})

describe('a connection', () => {
  it('goes to the address that was checked, and asks for the name', async () => {
    let times = 0
    // The name answers with this server first and would answer with another one later.
    const resolve = async () => (times++ === 0 ? ['127.0.0.1'] : ['10.0.0.1'])
    expect(await body(`http://news.example:${server.port}/host`, { resolve })).toBe(`news.example:${server.port}`)
    expect(times).toBe(1)
  })
  it('to a name that is nowhere is said to be so', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await body('http://nowhere.example/', { resolve })).toContain('nowhere.example')
  })
  it('that nobody takes is unreachable', async () => {
    const closed = await serve(() => {})
    await closed.close()
    const result = await guardedFetch(closed.origin, { policy: closed.policy, maxBytes: 1000 })
    expect(result).toMatchObject({ ok: false, code: 'UNREACHABLE' })
  })
})

describe('an answer', () => {
  it('is unpacked', async () => expect(await body(`${server.origin}/gzip`)).toBe(PAGE))
  it('is cut at the limit: declared, streamed without end, or unpacked', async () => {
    expect(await code(`${server.origin}/declared`)).toBe('TOO_LARGE')
    expect(await code(`${server.origin}/endless`)).toBe('TOO_LARGE')
    expect(await code(`${server.origin}/bomb`)).toBe('TOO_LARGE')
  })
  it('that never comes, or never ends, is given up', async () => {
    expect(await code(`${server.origin}/silent`, { headersTimeout: 200 })).toBe('TIMEOUT')
    expect(await code(`${server.origin}/drip`, { totalTimeout: 300 })).toBe('TIMEOUT')
  })
  it('that breaks off or cannot be unpacked is unreachable', async () => {
    expect(await code(`${server.origin}/cut`)).toBe('UNREACHABLE')
    expect(await code(`${server.origin}/broken-gzip`)).toBe('UNREACHABLE')
  })
  it('with an error status names it', async () => {
    expect(await get(`${server.origin}/gone`)).toMatchObject({ ok: false, code: 'HTTP_STATUS', status: 410 })
  })
})

describe('URLs as sources', () => {
  it('give documents and failures like any other', async () => {
    const args = [
      `${server.origin}/page`,
      `${server.origin}/picture`,
      `http://127.0.0.1:${inner.port}/`,
      'javascript://x',
    ]
    const items = []
    for await (const item of readSources(args, { maxBytes: 1000, policy: server.policy })) items.push(item)
    expect(items).toMatchObject([
      { ok: true, document: { origin: args[0], url: args[0], format: 'html', body: PAGE } },
      { ok: false, failure: { origin: args[1], code: 'NOT_A_PAGE' } },
      { ok: false, failure: { origin: args[2], code: 'FORBIDDEN_ADDRESS' } },
      { ok: false, failure: { origin: args[3], code: 'BAD_URL' } },
    ])
  })
})
