// Fetches one address, guarded: every hop's scheme, port and each resolved address are checked before the
// connection, and the connection goes to an address that was checked.
import { isIP } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, buildConnector, request } from 'undici'
import type { FailureCode } from '../failure.ts'
import type { FetchPolicy } from './policy.ts'

/** What an address answered. */
export interface Fetched {
  /** The last hop's address. */
  readonly url: string
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Decompressed. Empty for 304. */
  readonly body: Uint8Array
}

export type FetchResult =
  | { readonly ok: true; readonly answer: Fetched }
  | {
      readonly ok: false
      readonly code: FailureCode
      readonly message: string
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
    }

export interface FetchOptions {
  readonly policy: FetchPolicy
  /** Bytes of the body, compressed and decompressed. */
  readonly maxBytes: number
  /** Further request headers (`if-none-match`). */
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

type Refused = FetchResult & { readonly ok: false }

const refuse = (code: FailureCode, message: string): Refused => ({ ok: false, code, message })

/**
 * Fetches an address with GET.
 * @returns the answer with status 2xx or 304, or why there is none; never throws for what the network does
 */
export async function guardedFetch(address: string, options: FetchOptions): Promise<FetchResult> {
  const { policy } = options
  const timer = AbortSignal.timeout(policy.totalTimeout)
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer
  let next = address
  for (let hop = 0; hop <= policy.maxRedirects; hop++) {
    const target = await check(next, policy)
    if (!('pinned' in target)) return target
    const result = await hopTo(target, options, signal)
    if (!('redirect' in result)) return result
    if (!URL.canParse(result.redirect, next)) {
      return refuse('UNREACHABLE', `${next} redirects to "${result.redirect}", which is no address.`)
    }
    next = new URL(result.redirect, next).href
  }
  return refuse('TOO_MANY_REDIRECTS', `${address} redirects more than ${policy.maxRedirects} times.`)
}

interface Target {
  readonly url: URL
  /** The checked address that the connection must go to. */
  readonly pinned: string
}

async function check(address: string, policy: FetchPolicy): Promise<Target | Refused> {
  if (!URL.canParse(address))
    return refuse('BAD_URL', `"${address}" is no address. It takes one like https://example.org/news.`)
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse(
      'BAD_URL',
      `${address} has the scheme "${url.protocol.slice(0, -1)}"; only http and https are fetched.`,
    )
  }
  if (url.username || url.password) return refuse('BAD_URL', `${url.origin} is given with a user name; leave it out.`)
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await resolveHost(host, policy)
  if (addresses.length === 0) {
    return refuse('UNREACHABLE', `The host name ${host} was not found. Check the spelling and the network.`)
  }
  // One inner address among several is enough: the next look-up could give that one.
  const barred = addresses.find((ip) => !policy.allows(ip, port))
  if (barred !== undefined) {
    return refuse(
      'FORBIDDEN_ADDRESS',
      `${url.origin} leads to ${barred} port ${port}, which is not a public web address. It was not fetched.`,
    )
  }
  return { url, pinned: addresses[0]! }
}

async function resolveHost(host: string, policy: FetchPolicy): Promise<readonly string[]> {
  if (isIP(host)) return [host]
  try {
    return await policy.resolve(host)
  } catch {
    return []
  }
}

async function hopTo(
  { url, pinned }: Target,
  options: FetchOptions,
  signal: AbortSignal,
): Promise<FetchResult | { readonly redirect: string }> {
  const { policy } = options
  const agent = new Agent({
    connect: pinnedConnector(pinned, policy),
    headersTimeout: policy.headersTimeout,
    bodyTimeout: policy.headersTimeout,
    maxHeaderSize: 32_768,
  })
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': policy.userAgent,
        accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-language': 'en',
        'accept-encoding': 'gzip, deflate, br',
        ...options.headers,
      },
    })
    const headers = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]),
    )
    const status = response.statusCode
    // A body that is thrown away on purpose reports an error that nobody waits for.
    response.body.on('error', () => {})
    if (status >= 300 && status < 400 && status !== 304 && headers.location) {
      response.body.destroy()
      return { redirect: headers.location }
    }
    if (status !== 304 && (status < 200 || status > 299)) {
      response.body.destroy()
      return {
        ...refuse('HTTP_STATUS', `${url.href} answered ${status}. Check the address in a browser.`),
        status,
        headers,
      }
    }
    const body = await readBody(response.body, headers, options.maxBytes)
    if (body === null) {
      return refuse('TOO_LARGE', `${url.href} is larger than ${options.maxBytes} bytes (setting ENTENTE_MAX_BYTES).`)
    }
    return { ok: true, answer: { url: url.href, status, headers, body } }
  } catch (error) {
    return unreachable(url, error)
  } finally {
    agent.destroy().catch(() => {})
  }
}

// The socket goes to the checked address whatever the name says by now; TLS still asks for the name.
function pinnedConnector(pinned: string, policy: FetchPolicy): buildConnector.connector {
  const connect = buildConnector({ timeout: policy.connectTimeout })
  return (options, callback) =>
    connect(
      { ...options, hostname: pinned, host: pinned, servername: isIP(options.hostname) ? '' : options.hostname },
      callback,
    )
}

async function readBody(
  stream: AsyncIterable<Uint8Array> & { destroy(): unknown },
  headers: Readonly<Record<string, string>>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    stream.destroy()
    return null
  }
  const unpack = decoder(headers['content-encoding'])
  const chunks: Uint8Array[] = []
  let raw = 0
  let size = 0
  for await (const chunk of unpack ? unpack(counted(stream)) : counted(stream)) {
    size += chunk.length
    if (size > maxBytes || raw > maxBytes) {
      stream.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)

  async function* counted(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      raw += chunk.length
      yield chunk
      if (raw > maxBytes) return
    }
  }
}

type Unpack = (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>

function decoder(encoding: string | undefined): Unpack | null {
  const through = (transform: () => NodeJS.ReadWriteStream): Unpack =>
    async function* (source) {
      const stream = transform()
      const feed = (async () => {
        for await (const chunk of source) {
          if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve))
        }
        stream.end()
      })()
      feed.catch((error: Error) => (stream as unknown as { destroy(error: Error): void }).destroy(error))
      yield* stream as unknown as AsyncIterable<Uint8Array>
    }
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return through(createGunzip)
    case 'deflate':
      return through(createInflate)
    case 'br':
      return through(createBrotliDecompress)
    default:
      return null
  }
}

function unreachable(url: URL, error: unknown): Refused {
  const { name, code, message } = error as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError' || /TIMEOUT/.test(code ?? '')) {
    return refuse('TIMEOUT', `${url.href} did not answer in time. Try again later.`)
  }
  if (name === 'AbortError') return refuse('TIMEOUT', `Fetching ${url.href} was stopped.`)
  return refuse('UNREACHABLE', `${url.href} could not be read: ${code ?? message ?? 'the connection failed'}.`)
}
