// The GraphQL endpoint: schema, context of each request, and its plugins, one behaviour each.
import { setMaxListeners } from 'node:events'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/connection.ts'
import { bearer, type Caller, sameSecret } from './caller.ts'
import type { ApiContext, Ingest, Rereading } from './context.ts'
import { maskErrors } from './errors.ts'
import { openLoaders } from './loaders.ts'
import { useGraphiql } from './plugins/graphiql.ts'
import { useHealth } from './plugins/health.ts'
import { useReadPermission } from './plugins/read-permission.ts'
import { openReader } from './reader.ts'
import { buildApiSchema } from './schema.ts'

/** Where the API is. */
export const ENDPOINT = '/graphql'

/** What the API is made of. */
export interface ApiParts {
  readonly graph: Graph
  readonly config: Pick<Config, 'maxBytes'>
  readonly token: string
  /** Whether anyone may read. */
  readonly openReading: boolean
  readonly ingest: Ingest
  readonly rereading?: Rereading | undefined
  readonly log: Logger
  readonly plugins: readonly Plugin[]
}

function callerOf(request: Request, { token, openReading }: ApiParts): Caller {
  const given = bearer(request.headers.get('authorization'))
  const known = given !== null && sameSecret(given, token)
  return { name: known ? 'token' : 'anyone', mode: 'token', canRead: known || openReading, canWrite: known }
}

/** Builds the API as a request handler. */
export function createApi(parts: ApiParts): YogaServerInstance<object, object> {
  const { graph, ingest, rereading, log } = parts
  const context = ({ request }: { request: Request }): ApiContext => {
    // Every statement of the request listens for its end.
    setMaxListeners(0, request.signal)
    const reader = openReader(graph, { signal: request.signal })
    return {
      graph,
      ingest,
      rereading,
      log,
      caller: callerOf(request, parts),
      reader,
      loaders: openLoaders(reader.read),
      moments: new Map(),
      signal: request.signal,
    }
  }
  return createYoga({
    schema: buildApiSchema(),
    context: context as never,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    graphiql: false,
    multipart: false,
    cors: false,
    maskedErrors: { maskError: maskErrors(log) },
    // Documents come in JSON, which takes more room than they do.
    maxRequestBodySize: 2 * parts.config.maxBytes,
    logging: {
      debug: (...args: unknown[]) => log.trace(args.join(' ')),
      info: (...args: unknown[]) => log.debug(args.join(' ')),
      warn: (...args: unknown[]) => log.warn(args.join(' ')),
      // Errors are logged where they are masked, with their id.
      error: () => undefined,
    },
    plugins: [useHealth(graph), useGraphiql(ENDPOINT), ...parts.plugins, useReadPermission()],
  }) as unknown as YogaServerInstance<object, object>
}
