// The HTTP service: the API, its playground, whether it is well, and the pages that it is given.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { type ApiConfig, createApi } from './api/api.ts'
import type { Ingest, Rereading } from './api/context.ts'
import { type Config, ConfigError } from './config.ts'
import type { Graph } from './graph/connection.ts'

/** What the service is put together from. */
export interface ServiceParts {
  readonly graph: Graph
  /** `token` is what somebody chose; binding to more than loopback needs it. */
  readonly config: ApiConfig & Pick<Config, 'host' | 'port' | 'token'>
  /** What writing needs, chosen or made; see src/token.ts. */
  readonly token: string
  readonly ingest: Ingest
  /** What `reprocess` reads stored articles with; without it that mutation is refused. */
  readonly rereading?: Rereading
  readonly log: Logger
  /** Answers what is not the API's: the web page, guides for Neo4j Browser. Undefined where the path is not its own. */
  readonly pages?: (request: Request) => Response | undefined | Promise<Response | undefined>
}

/** The service. */
export interface Service {
  /** Answers a request without a port: for tests, and for those who bring their own server. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Listens at the configured address; rejects with a ConfigError naming PORT where it is taken. */
  readonly listen: () => Promise<string>
  /** Asks what is asked most once, so that the first callers do not wait for plans and disks. Never rejects. */
  readonly warm: () => Promise<void>
  /**
   * Lets running requests end, for a few seconds at most, stops listening, and leaves longer jobs to be taken up again.
   * The graph stays open.
   */
  readonly close: () => Promise<void>
}

/** How long running requests get to end. */
const GRACE = 5_000
/** And then to answer that they have not. */
const LAST_WORDS = 5_000
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|\[::1\]|localhost)$/i

/** Whether an address is reached from this machine alone. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)

function usePages(pages: NonNullable<ServiceParts['pages']>): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      if (url.pathname === '/graphql') return
      const page = await pages(request)
      if (page) endResponse(page)
    },
  }
}

function listenAt(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const place = `${host}:${port}`
      const why =
        error.code === 'EADDRINUSE'
          ? `PORT ${port} is taken at ${host}: another program listens there. Stop it, or set PORT to a free one (0 takes any).`
          : error.code === 'EACCES'
            ? `PORT ${port} may not be used without more rights. Set PORT to one above 1023.`
            : error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
              ? `HOST ${host} is no address of this machine. Set HOST to one, such as 127.0.0.1.`
              : `Listening at ${place} failed: ${error.message}`
      reject(new ConfigError(why))
    })
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`)
    })
  })
}

/** Refuses to be reached by other machines where nobody chose who may write. */
function refuseOpen({ host, token, auth }: ServiceParts['config']): void {
  const others = `HOST is "${host}", which other machines can reach`
  if (auth.mode === 'none') {
    throw new ConfigError(
      `${others}, and ENTENTE_AUTH is none: anyone could write. Set ENTENTE_AUTH to token or jwt, or HOST to 127.0.0.1.`,
    )
  }
  if (auth.mode === 'token' && token === null) {
    throw new ConfigError(
      `${others}, and no token is set. Set ENTENTE_TOKEN to a secret of your own, or HOST to 127.0.0.1.`,
    )
  }
}

/**
 * Whether the service could be put together and could listen: asked before the long steps that come first.
 * @throws ConfigError as `createService` and `listen` would
 */
export async function checkService(config: ServiceParts['config']): Promise<void> {
  if (!isLoopback(config.host)) refuseOpen(config)
  const server = createServer()
  await listenAt(server, config.port, config.host)
  await new Promise((resolve) => server.close(resolve))
}

/**
 * Puts the service together. Nothing listens until `listen`.
 * @throws ConfigError where it would be reachable from other machines without a token that somebody chose
 */
export function createService(parts: ServiceParts): Service {
  const { config } = parts
  const loopback = isLoopback(config.host)
  if (!loopback) refuseOpen(config)
  const ending = new AbortController()
  const api = createApi({
    ...parts,
    openReading: config.auth.reading === 'open' || (config.auth.reading === 'loopback' && loopback),
    plugins: parts.pages ? [usePages(parts.pages)] : [],
  })
  const server = createServer(api.yoga)
  return {
    fetch: async (request) => api.yoga.fetch(request),
    warm: () => api.warm(ending.signal),
    listen: () => listenAt(server, config.port, config.host),
    close: async () => {
      ending.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      // Who waits for a longer job is told that it is left, before his connection is cut.
      const leave = setTimeout(() => void api.leaveJobs(), GRACE)
      const cut = setTimeout(() => server.closeAllConnections(), GRACE + LAST_WORDS)
      await closed
      clearTimeout(leave)
      clearTimeout(cut)
      await api.leaveJobs()
      await api.yoga.dispose()
    },
  }
}
