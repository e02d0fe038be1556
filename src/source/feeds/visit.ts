// Fetches politely: in each host's turn, and only what its robots.txt allows.
import { type FetchResult, guardedFetch } from '../http/fetch.ts'
import { type FetchPolicy, publicPolicy } from '../http/policy.ts'
import type { Clock } from './clock.ts'
import { hostPace } from './pace.ts'
import { allowAll, type Robots, readRobots } from './robots.ts'

const HOST_DELAY = 2000
const ROBOTS_BYTES = 500_000
const AGENT = 'Entente'

type Refused = FetchResult & { readonly ok: false }

export interface VisitOptions {
  readonly maxBytes: number
  /** Milliseconds between requests to a host. */
  readonly hostDelay?: number
  readonly policy?: FetchPolicy
  readonly signal?: AbortSignal
}

export interface Visitor {
  /** Fetches an address in its host's turn, if its robots.txt allows; `headers` are sent along. */
  readonly visit: (address: string, headers?: Readonly<Record<string, string>>) => Promise<FetchResult>
}

/** Makes the visitor of one watch. */
export function visitor(options: VisitOptions, clock: Clock): Visitor {
  const pace = hostPace()
  const asked = new Map<string, Promise<Robots | Refused>>()
  const policy = options.policy ?? publicPolicy
  const signal = options.signal ? { signal: options.signal } : {}
  const inTurn = async (
    address: string,
    delay: number,
    more: { readonly maxBytes: number; readonly headers?: Readonly<Record<string, string>> },
  ) => {
    const at = pace.turn(address, delay, clock.now())
    if (at > clock.now()) await clock.sleep(at - clock.now(), options.signal)
    return guardedFetch(address, { policy, ...more, ...signal })
  }
  const robotsOf = (origin: string): Promise<Robots | Refused> => {
    const known = asked.get(origin)
    if (known) return known
    const asking = inTurn(`${origin}/robots.txt`, 0, { maxBytes: ROBOTS_BYTES }).then((result) => {
      if (result.ok) return readRobots(Buffer.from(result.answer.body).toString('utf8'), AGENT)
      // A site without the file asks nothing; one that cannot be asked is left alone, and asked again later.
      if (result.status && result.status >= 400 && result.status < 500) return allowAll
      asked.delete(origin)
      return { ...result, message: `${result.message} Without its robots.txt the site is left alone for now.` }
    })
    asked.set(origin, asking)
    return asking
  }
  return {
    visit: async (address, headers) => {
      if (!URL.canParse(address) || !/^https?:/i.test(address)) return guardedFetch(address, { policy, maxBytes: 0 })
      const { origin, pathname, search } = new URL(address)
      const robots = await robotsOf(origin)
      if ('ok' in robots) return robots
      if (!robots.allows(pathname + search)) {
        return { ok: false, code: 'ROBOTS', message: `${origin}/robots.txt does not allow ${pathname}.` }
      }
      const delay = Math.max(options.hostDelay ?? HOST_DELAY, (robots.delay ?? 0) * 1000)
      return inTurn(address, delay, { maxBytes: options.maxBytes, ...(headers ? { headers } : {}) })
    },
  }
}
