// How many requests one client may send in a minute. Each service counts its own: behind a balancer a client may send
// as many to each.
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from '../../config.ts'
import { apiError } from '../errors.ts'

/** The client of a request: its address, as the connection or the balancer in front of us has it. */
export function clientOf(request: Request, req: IncomingMessage | undefined, trustProxy: boolean): string {
  // The balancer adds the address that it saw at the end; what stands before it anyone may have written.
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || req?.socket.remoteAddress || 'local'
}

/** Counts a request. Throws a GraphQLError TOO_MANY_REQUESTS, which says when the next may come, beyond the limit. */
export type Rate = (request: Request, req: IncomingMessage | undefined) => Promise<void>

/** Opens the count, one for all that a client may ask. */
export function openRate({ requests, trustProxy }: Limits): Rate {
  const limiter = new RateLimiterMemory({ points: requests, duration: 60 })
  return async (request, req) => {
    try {
      await limiter.consume(clientOf(request, req, trustProxy))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      const seconds = Math.ceil(refused.msBeforeNext / 1000)
      throw apiError(
        'TOO_MANY_REQUESTS',
        `More than ${requests} requests in a minute (ENTENTE_MAX_REQUESTS). Try again in ${seconds} seconds.`,
        { http: { status: 429, headers: { 'retry-after': String(seconds) } } },
      )
    }
  }
}

/** Refuses requests to the endpoint beyond the limit. */
export function useRate(endpoint: string, rate: Rate): Plugin {
  return {
    async onRequestParse({ request, url, serverContext }) {
      if (url.pathname === endpoint) await rate(request, (serverContext as { req?: IncomingMessage }).req)
    },
  }
}
