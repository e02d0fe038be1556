// Linked data beside the API: /export, and things of the graph at addresses of their own.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { isLinkedData, linkedData, thingAt, wantsPage } from '../../export/index.ts'
import type { Graph } from '../../graph/connection.ts'
import { GraphError } from '../../graph/error.ts'
import type { Authenticate } from '../auth.ts'
import { requireRead } from '../caller.ts'
import { maskErrors } from '../errors.ts'
import type { Rate } from './rate.ts'

/** Milliseconds that one page of an export may take. */
const PAGE_TIME = 120_000

const json = (status: number, error: string, headers: HeadersInit = {}): Response =>
  Response.json({ error }, { status, headers })

function refused(error: unknown, mask: ReturnType<typeof maskErrors>): Response {
  if (error instanceof GraphQLError) {
    const { status = 401, headers } = (error.extensions.http ?? {}) as { status?: number; headers?: HeadersInit }
    return json(status, error.message, headers)
  }
  if (error instanceof GraphError && error.code === 'UNAVAILABLE') return json(503, 'The database does not answer.')
  if (error instanceof GraphError && error.code === 'TIMEOUT') {
    return json(504, 'The database took too long. Ask for less: a pair, a kind, a shorter time.')
  }
  // Thrown on, it would be told with its stack.
  return json(500, mask(error).message)
}

/** What linked data is answered with. */
export interface LinkedDataParts {
  readonly graph: Graph
  readonly authenticate: Authenticate
  readonly rate: Rate
  readonly log: Logger
}

/**
 * Answers for those who may read, as often as they may ask.
 * @param pages whether pages of things are answered too, or left to who comes later
 */
export function useLinkedData({ graph, authenticate, rate, log }: LinkedDataParts, pages: 'data' | 'pages'): Plugin {
  const mask = maskErrors(log)
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      if (!isLinkedData(url.pathname)) return
      // Pages of things are the service's own, where it has any.
      const better = thingAt(url.pathname) !== null
      if (pages === 'data' && better && wantsPage(request)) return
      const { req, res } = serverContext as { req?: IncomingMessage; res?: ServerResponse }
      // An error within a body would be nobody's to catch, and end the service.
      const cut = (error: unknown) => {
        if (!request.signal.aborted) log.warn({ err: error }, 'an export broke off')
        res?.destroy()
      }
      try {
        await rate(request, req)
        if (url.pathname !== '/context.jsonld') requireRead(await authenticate(request))
        const read = graph.read.bind(graph)
        const options = { signal: request.signal, timeout: PAGE_TIME }
        endResponse(await linkedData(request, (name, params) => read(name, params, options), res && cut))
      } catch (error) {
        endResponse(refused(error, mask))
      }
    },
  }
}
