// `/health`: the service runs. `/ready`: it can answer, since its database does. Both for people and for balancers.
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../../graph/connection.ts'

const json = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** Answers `/health` and `/ready`; the latter asks the database each time, so that it recovers by itself. */
export function useHealth(graph: Graph): Plugin {
  return {
    async onRequest({ url, endResponse }) {
      if (url.pathname === '/health') endResponse(json(200, { status: 'ok' }))
      if (url.pathname !== '/ready') return
      const state = await graph.ready()
      endResponse(state.ok ? json(200, { ready: true }) : json(503, { ready: false, reason: state.reason }))
    },
  }
}
