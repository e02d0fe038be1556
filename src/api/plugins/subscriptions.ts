// How many subscriptions are open at once: each asks the database twice a second. Each service counts its own.
import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../config.ts'
import type { ApiContext } from '../context.ts'
import { apiError } from '../errors.ts'
import { clientOf } from './rate.ts'

type Asked = ApiContext & { readonly request: Request; readonly req?: IncomingMessage }

function refusal(whose: string, allowed: number, setting: string) {
  return apiError(
    'TOO_MANY_REQUESTS',
    `${whose} ${allowed} subscriptions open, and no more are allowed (${setting}). Close one, or follow several pairs with one.`,
    { allowed, http: { status: 429 } },
  )
}

/** Refuses subscriptions beyond the limits; one that ends, however it ends, makes room. */
export function useSubscriptions({ subscriptions, allSubscriptions, trustProxy }: Limits): Plugin<Asked> {
  const open = new Map<string, number>()
  let all = 0
  return {
    onSubscribe({ args }) {
      const { request, req, signal } = args.contextValue
      const client = clientOf(request, req, trustProxy)
      const own = open.get(client) ?? 0
      if (own >= subscriptions) throw refusal('You have', subscriptions, 'ENTENTE_MAX_SUBSCRIPTIONS')
      if (all >= allSubscriptions) {
        throw refusal('All clients together have', allSubscriptions, 'ENTENTE_MAX_ALL_SUBSCRIPTIONS')
      }
      open.set(client, own + 1)
      all++
      let held = true
      const release = () => {
        if (!held) return
        held = false
        all--
        const rest = open.get(client)! - 1
        if (rest > 0) open.set(client, rest)
        else open.delete(client)
      }
      // The client went away.
      signal.addEventListener('abort', release, { once: true })
      return {
        onSubscribeError: release,
        onSubscribeResult({ result }) {
          if (typeof (result as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === 'function') {
            return { onEnd: release }
          }
          release()
          return undefined
        },
      }
    },
  }
}
