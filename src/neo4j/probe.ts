// Does a database answer? Bolt by its handshake, and a real query over HTTP, without the driver.
import { connect } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** What the embedded server answers to a query: it ran, the password is wrong, or nothing (yet). */
export type Answer = 'ready' | 'unauthorized' | 'silent'

/** Address of a server's two doors, and who asks. */
export interface Doors {
  readonly bolt: number
  readonly http: number
  readonly user: string
  readonly password: string
}

/** Asks the server on loopback for a Bolt handshake, then to run a query over HTTP. */
export async function probe({ bolt, http, user, password }: Doors): Promise<Answer> {
  if (!(await boltAnswers('127.0.0.1', bolt, 'none'))) return 'silent'
  const login = Buffer.from(`${user}:${password}`).toString('base64')
  try {
    const response = await fetch(`http://127.0.0.1:${http}/db/neo4j/tx/commit`, {
      method: 'POST',
      headers: { authorization: `Basic ${login}`, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ statements: [{ statement: 'RETURN 1' }] }),
      signal: AbortSignal.timeout(5_000),
    })
    const body = (await response.json()) as { errors?: { code: string }[]; results?: unknown[] }
    if (response.status === 401 || response.status === 403) return 'unauthorized'
    return response.ok && body.errors?.length === 0 && body.results?.length === 1 ? 'ready' : 'silent'
  } catch {
    // Refused, reset or cut short: it is starting or stopping.
    return 'silent'
  }
}

/**
 * Whether something speaks Bolt there.
 * @param encryption none, or TLS with or without a trusted certificate
 */
export function boltAnswers(
  host: string,
  port: number,
  encryption: 'none' | 'trusted' | 'any',
  limit = 3_000,
): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { host, port }
    const hello = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, 0, 2, 4, 4, 0, 0, 0, 4, 0, 0, 0, 3])
    const socket =
      encryption === 'none'
        ? connect(options, () => socket.write(hello))
        : connectTls({ ...options, servername: host, rejectUnauthorized: encryption === 'trusted' }, () =>
            socket.write(hello),
          )
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(limit, () => end(false))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
    // Four bytes: the version agreed on; zeros when none was.
    socket.once('data', (bytes) => end(bytes.length >= 4 && bytes.readUInt32BE(0) !== 0 && bytes[0] !== 0x48))
  })
}
