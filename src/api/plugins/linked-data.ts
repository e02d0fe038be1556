// Linked data beside the API: /export, and things of the graph at addresses of their own.
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isLinkedData, linkedData, wantsPage } from '../../export/index.ts'
import type { Graph } from '../../graph/connection.ts'
import { GraphError } from '../../graph/error.ts'
import type { Authenticate } from '../auth.ts'
import { requireRead } from '../caller.ts'

/** Milliseconds that one page of an export may take. */
const PAGE_TIME = 120_000

const json = (status: number, error: string, headers: HeadersInit = {}): Response =>
  Response.json({ error }, { status, headers })

function refused(error: unknown): Response {
  if (error instanceof GraphQLError) {
    const { status = 401, headers } = (error.extensions.http ?? {}) as { status?: number; headers?: HeadersInit }
    return json(status, error.message, headers)
  }
  if (error instanceof GraphError && error.code === 'UNAVAILABLE') return json(503, 'The database does not answer.')
  if (error instanceof GraphError && error.code === 'TIMEOUT') {
    return json(504, 'The database took too long. Ask for less: a pair, a kind, a shorter time.')
  }
  throw error
}

/**
 * Answers for those who may read.
 * @param pages whether pages of things are answered too, or left to who comes later
 */
export function useLinkedData(graph: Graph, authenticate: Authenticate, pages: 'data' | 'pages'): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (!isLinkedData(url.pathname)) return
      // Pages of entities and articles are the service's own, where it has any.
      const better = /^\/(entity|article)\//.test(url.pathname)
      if (pages === 'data' && better && wantsPage(request)) return
      try {
        if (url.pathname !== '/context.jsonld') requireRead(await authenticate(request))
        const read = graph.read.bind(graph)
        const options = { signal: request.signal, timeout: PAGE_TIME }
        endResponse(await linkedData(request, (name, params) => read(name, params, options)))
      } catch (error) {
        endResponse(refused(error))
      }
    },
  }
}
