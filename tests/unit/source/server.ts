// A web server of the test's own, on a free port of loopback.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FetchPolicy, publicPolicy } from '../../../src/source/http/policy.ts'

export interface TestServer {
  readonly port: number
  readonly origin: string
  /** Paths asked for, in order. */
  readonly asked: readonly string[]
  /** The public policy, but for this server: its port of 127.0.0.1 may be reached. */
  readonly policy: FetchPolicy
  close(): Promise<void>
}

export async function serve(listener: RequestListener): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    asked,
    policy: {
      ...publicPolicy,
      allows: (address, asks) => (address === '127.0.0.1' && asks === port) || publicPolicy.allows(address, asks),
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
