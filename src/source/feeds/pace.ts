// How long to wait: between requests to one host, between polls of one feed, after failures.

const MINUTE = 60_000
const LONGEST = 24 * 60 * MINUTE
const LONGEST_BACKOFF = 6 * 60 * MINUTE

/** Milliseconds that a `Retry-After` header asks for, at most a day; null where it asks nothing. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST)
}

/**
 * Milliseconds until a feed's next poll.
 * @param interval the usual pause
 * @param ttl minutes that the feed asks for
 */
export function pollPause(interval: number, ttl: number | null): number {
  return Math.min(Math.max(interval, (ttl ?? 0) * MINUTE), LONGEST)
}

/** Milliseconds until a feed that failed is polled again: doubled each time, to six hours, or what it asked for. */
export function backOff(interval: number, failures: number, asked: number | null): number {
  return Math.max(asked ?? 0, Math.min(interval * 2 ** Math.min(failures, 20), LONGEST_BACKOFF))
}

/** Keeps requests to one host apart. */
export interface HostPace {
  /** When the next request to the address's host may be made; notes that it will be. */
  readonly turn: (address: string, delay: number, now: number) => number
}

export function hostPace(): HostPace {
  const next = new Map<string, number>()
  return {
    turn: (address, delay, now) => {
      const { host } = new URL(address)
      const at = Math.max(now, next.get(host) ?? 0)
      next.set(host, at + delay)
      return at
    },
  }
}
