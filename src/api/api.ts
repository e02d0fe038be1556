// The GraphQL endpoint: schema, context of each request, and its plugins, one behaviour each.
import { setMaxListeners } from 'node:events'
import { useDisableIntrospection } from '@graphql-yoga/plugin-disable-introspection'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Graph } from '../graph/connection.ts'
import { openAuth } from './auth.ts'
import type { Caller } from './caller.ts'
import type { ApiContext, Ingest, Rereading } from './context.ts'
import { maskErrors } from './errors.ts'
import { Left, type Running } from './jobs.ts'
import { openLoaders } from './loaders.ts'
import { bookmarksOf, useBookmarks } from './plugins/bookmarks.ts'
import { useCsrf } from './plugins/csrf.ts'
import { useDeadline } from './plugins/deadline.ts'
import { useGraphiql } from './plugins/graphiql.ts'
import { useHealth } from './plugins/health.ts'
import { useLimits } from './plugins/limits.ts'
import { useLinkedData } from './plugins/linked-data.ts'
import { useOperations } from './plugins/operations.ts'
import { openQuiet } from './plugins/quiet.ts'
import { openRate, useRate } from './plugins/rate.ts'
import { useReadPermission } from './plugins/read-permission.ts'
import { useSubscriptions } from './plugins/subscriptions.ts'
import { openReader } from './reader.ts'
import { buildApiSchema } from './schema.ts'
import { warmUp } from './warm.ts'

/** Where the API is. */
export const ENDPOINT = '/graphql'

/** The settings that the API goes by. */
export type ApiConfig = Pick<Config, 'maxBytes' | 'auth' | 'limits' | 'introspection' | 'graphiql' | 'operations'>

/** What the API is made of. */
export interface ApiParts {
  readonly graph: Graph
  readonly config: ApiConfig
  readonly token: string
  /** Whether anyone may read. */
  readonly openReading: boolean
  readonly ingest: Ingest
  readonly rereading?: Rereading | undefined
  readonly log: Logger
  readonly plugins: readonly Plugin[]
}

/** Its parts, and what it keeps of its own. */
type Inner = ApiParts & { readonly running: Running }

function contextOf(request: Pick<Request, 'signal' | 'headers'>, caller: Caller, parts: Inner): ApiContext {
  const { graph, ingest, rereading, log, running, config } = parts
  const controller = new AbortController()
  // Every statement of the request listens for its end.
  setMaxListeners(0, controller.signal)
  request.signal.addEventListener('abort', () => controller.abort(request.signal.reason), { once: true })
  const bookmarks = bookmarksOf(request)
  const { signal } = controller
  const reader = openReader(graph, { signal, bookmarks, timeout: config.limits.seconds * 1000 })
  return {
    graph,
    ingest,
    rereading,
    log,
    running,
    caller,
    reader,
    loaders: openLoaders(reader.read),
    moments: new Map(),
    writeTime: config.limits.writeSeconds * 1000,
    signal,
    stop: (reason) => controller.abort(reason),
  }
}

/** The API as a request handler. */
export interface Api {
  readonly yoga: YogaServerInstance<object, object>
  /** Asks what is asked most once, with nobody waiting, so that the first callers do not wait for it. Never rejects. */
  readonly warm: (signal: AbortSignal) => Promise<void>
  /** Leaves the jobs that are being done, to be taken up again, and says so in the graph and to who waits for them. */
  readonly leaveJobs: () => Promise<void>
}

/** Who asks when nobody does. */
const NOBODY: Caller = { name: 'anyone', mode: 'none', canRead: true, canWrite: false }

/**
 * Builds the API.
 * @throws ConfigError where the keys of JWTs or the list of operations cannot be used
 */
export function createApi(given: ApiParts): Api {
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const running: Running = { ending: ending.signal, jobs: new Set() }
  const parts: Inner = { ...given, running }
  const { graph, log, config } = parts
  const authenticate = openAuth({ ...parts, auth: config.auth })
  const { plugin, quiet } = openQuiet()
  const linked = { graph, authenticate, rate: openRate(config.limits), log }
  const context = ({ request }: { request: Request }): ApiContext | Promise<ApiContext> => {
    const caller = authenticate(request)
    return caller instanceof Promise
      ? caller.then((known) => contextOf(request, known, parts))
      : contextOf(request, caller, parts)
  }
  const yoga = createYoga({
    schema: buildApiSchema(),
    context: context as never,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    graphiql: false,
    multipart: false,
    cors: false,
    // Its own answer at /health is empty, and comes first: no address ends in a space, so it never answers.
    healthCheckEndpoint: ' ',
    maskedErrors: { maskError: maskErrors(log) },
    // Documents come in JSON, which takes more room than they do.
    maxRequestBodySize: 2 * config.maxBytes,
    logging: {
      debug: (...args: unknown[]) => log.trace(args.join(' ')),
      info: (...args: unknown[]) => log.debug(args.join(' ')),
      warn: (...args: unknown[]) => log.warn(args.join(' ')),
      // Errors are logged where they are masked, with their id.
      error: () => undefined,
    },
    plugins: [
      plugin,
      useHealth(graph),
      ...(config.graphiql ? [useGraphiql(ENDPOINT)] : []),
      // Data first, then the pages that the service was given, then plain pages for what has none.
      useLinkedData(linked, 'data'),
      ...parts.plugins,
      useLinkedData(linked, 'pages'),
      useRate(ENDPOINT, linked.rate),
      useCsrf(),
      ...(config.operations ? [useOperations(config.operations)] : []),
      ...(config.introspection ? [] : [useDisableIntrospection()]),
      ...useLimits(config.limits),
      useReadPermission(),
      useDeadline(config.limits),
      useSubscriptions(config.limits),
      useBookmarks(graph),
    ],
  }) as unknown as YogaServerInstance<object, object>
  const open = () => contextOf({ signal: new AbortController().signal, headers: new Headers() }, NOBODY, parts)
  const warm = async (signal: AbortSignal) => {
    const began = Date.now()
    await warmUp(open, quiet, signal)
    log.debug({ milliseconds: Date.now() - began }, 'the questions that are asked most are warm')
  }
  const leaveJobs = async () => {
    ending.abort(new Left('the service is stopping'))
    await Promise.allSettled(running.jobs)
  }
  return { yoga, warm, leaveJobs }
}
