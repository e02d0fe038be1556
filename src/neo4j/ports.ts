import { createServer } from 'node:net'

/** Whether a server could listen there now. Port 0 always can. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return listenOnce(port, host).then((p) => p !== null)
}

/**
 * The preferred port, or the next free one.
 * @param preferred 0 for any
 * @param taken ports that are spoken for, free or not
 */
export async function freePort(preferred: number, taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (let port = preferred; port > 0 && port < preferred + 100 && port <= 65_535; port++) {
    if (!taken.has(port) && (await isFree(port))) return port
  }
  for (;;) {
    const port = await listenOnce(0, '127.0.0.1')
    if (port !== null && !taken.has(port)) return port
  }
}

function listenOnce(port: number, host: string): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const got = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(got))
    })
  })
}
