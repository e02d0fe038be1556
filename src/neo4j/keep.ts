// Keeps the embedded server up for as long as this process uses it: one that ends by itself is started again.
import { openServer, type Server, type ServerOptions } from './server.ts'

/** How often to look, in milliseconds, and how many ends within how long are too many. */
const LOOK = 1_000
const MOST_FALLS = 3
const WITHIN = 600_000

/** A server that is started again, at the same ports where they are free, when it ends without having been told to. */
export interface KeptServer {
  /** As it was opened. How to log in stays the same; where it is too, unless another program takes its port meanwhile. */
  readonly server: Server
  /** Has the Bolt port told each time that the server comes back at another one. */
  readonly onMove: (tell: (bolt: number) => void) => void
  /** Lets go for good. Safe to call twice. */
  readonly close: () => Promise<void>
}

/**
 * Joins or starts a server as `openServer` does, and keeps it up. One that keeps ending is given up, which
 * `options.report` tells with the end of its log.
 * @throws DatabaseError when it does not come up the first time
 */
export async function keepServer(options: ServerOptions): Promise<KeptServer> {
  const server = await openServer(options)
  let ports = { bolt: server.bolt, http: server.http }
  let tell: (bolt: number) => void = () => undefined
  const step = 'Keeping the database up'
  let current = server
  let falls: readonly number[] = []
  let looking: Promise<void> | null = null
  const look = async () => {
    if (await current.alive()) return
    falls = [...falls.filter((time) => Date.now() - time < WITHIN), Date.now()]
    if (falls.length > MOST_FALLS) {
      clearInterval(timer)
      const log = `See the logs in ${options.folder}/logs, then start again.`
      options.report({ step, message: `it ended ${falls.length} times in a short while, and is given up. ${log}` })
      return
    }
    options.report({ step, message: `process ${current.pid} ended by itself: it is started again` })
    await current.close()
    current = await openServer({ ...options, ports })
    if (current.bolt !== ports.bolt) {
      const message = `another program took port ${ports.bolt} meanwhile, so it is at ${current.bolt} now`
      options.report({ step, message })
      tell(current.bolt)
    }
    ports = { bolt: current.bolt, http: current.http }
  }
  const timer = setInterval(() => {
    looking ??= look()
      // It did not come up again: said now, tried again at the next look.
      .catch((error: Error) => options.report({ step, message: error.message }))
      .finally(() => {
        looking = null
      })
  }, LOOK)
  // Looking must not keep this process from ending.
  timer.unref()
  let closing: Promise<void> | null = null
  const end = async () => {
    clearInterval(timer)
    await looking
    await current.close()
  }
  const close = () => {
    closing ??= end()
    return closing
  }
  const onMove = (told: typeof tell) => {
    tell = told
  }
  return { server, onMove, close }
}
