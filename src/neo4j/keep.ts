// Keeps the embedded server up for as long as this process uses it: one that ends by itself is started again.
import { openServer, type Server, type ServerOptions } from './server.ts'

/** How often to look, in milliseconds, and how many ends within how long are too many. */
const LOOK = 1_000
const MOST_FALLS = 3
const WITHIN = 600_000

/** A server that is started again, at the same ports, when it ends without having been told to. */
export interface KeptServer {
  /** As it was opened: where it is and how to log in stay the same. */
  readonly server: Server
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
  const ports = { bolt: server.bolt, http: server.http }
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
      const message = `another program took port ${ports.bolt} meanwhile, so it is at ${current.bolt} now: start again.`
      options.report({ step, message })
    }
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
  return { server, close }
}
