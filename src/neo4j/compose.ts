// The database in a container, for machines with Docker and without Java.
import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Config, ROOT } from '../config.ts'
import type { Report } from '../progress.ts'
import { DatabaseError } from './error.ts'
import { makePassword, readPassword } from './password.ts'
import { freePort } from './ports.ts'
import { probe } from './probe.ts'
import { ask, type ToolEnv, withSettings } from './toolchain.ts'

const run = promisify(execFile)

/** What Docker is there: the client, its compose plugin, an engine that answers. Null where missing. */
export interface Docker {
  readonly client: string | null
  readonly compose: string | null
  readonly engine: string | null
}

/** Asks Docker what there is of it. */
export async function findDocker(env?: ToolEnv): Promise<Docker> {
  // Of the client alone: `docker version` fails where no engine answers.
  const client = (await ask('docker', ['--version'], env, 5_000))?.match(/version ([^\s,]+)/)?.[1] ?? null
  if (!client) return { client: null, compose: null, engine: null }
  const line = (text: string | null) => text?.trim().split('\n')[0]?.trim() || null
  const [compose, engine] = await Promise.all([
    ask('docker', ['compose', 'version', '--short'], env, 5_000),
    ask('docker', ['version', '--format', '{{.Server.Version}}'], env, 5_000),
  ])
  return { client, compose: line(compose), engine: line(engine) }
}

/** The database's container, answering. */
export interface Container {
  readonly bolt: number
  readonly http: number
  readonly user: string
  readonly password: string
  /** False: it ran already. */
  readonly started: boolean
  /** Stops the container if this call's `openContainer` started it; its data stay in the volume. */
  readonly close: () => Promise<void>
}

const STEP = 'Starting the database'
const LIMIT = 300_000

/**
 * Starts the `neo4j` service of docker-compose.yml, or joins it where it runs.
 * @throws DatabaseError with what Docker said
 */
export async function openContainer(config: Config, report: Report, env?: ToolEnv): Promise<Container> {
  const file = join(ROOT, 'docker-compose.yml')
  await access(file)
  const secret = join(config.home, 'compose-password')
  const password = (await readPassword(secret)) ?? (await makePassword(secret))
  const compose = async (ports: { bolt: number; http: number }, ...args: string[]): Promise<string> => {
    const settings = {
      NEO4J_PASSWORD: password,
      // The file asks for it; only the service, which is not started here, uses it.
      ENTENTE_TOKEN: 'unused',
      NEO4J_HEAP: config.neo4j.heap,
      NEO4J_PAGECACHE: config.neo4j.pagecache,
      NEO4J_BOLT_PORT: String(ports.bolt),
      NEO4J_HTTP_PORT: String(ports.http),
    }
    try {
      const options = { env: withSettings(env, settings), timeout: LIMIT }
      return (await run('docker', ['compose', '--file', file, ...args], options)).stdout
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split('\n').slice(-8).join('\n  ')
      throw new DatabaseError(`docker compose ${args[0]} failed:\n  ${said || String(error)}`)
    }
  }
  const running = portsOf(await compose({ bolt: 7687, http: 7474 }, 'ps', '--format', 'json', 'neo4j'))
  const ports = running ?? { bolt: await freePort(7687), http: await freePort(7474) }
  report({ step: STEP, message: running ? 'its container runs already' : 'the container of docker-compose.yml' })
  if (!running) await compose(ports, 'up', '--detach', '--wait', 'neo4j')
  const doors = { ...ports, user: 'neo4j', password }
  await untilReady(doors)
  const close = async () => {
    if (!running) await compose(ports, 'stop', 'neo4j')
  }
  return { ...doors, started: !running, close }
}

/** Reads which ports a running container publishes, from `docker compose ps --format json` (one object a line). */
export function portsOf(listing: string): { readonly bolt: number; readonly http: number } | null {
  for (const line of listing.trim().split('\n')) {
    if (!line.startsWith('{') && !line.startsWith('[')) continue
    const parsed = JSON.parse(line)
    for (const container of Array.isArray(parsed) ? parsed : [parsed]) {
      const publishers: { TargetPort: number; PublishedPort: number }[] = container.Publishers ?? []
      const find = (target: number) => publishers.find((p) => p.TargetPort === target && p.PublishedPort > 0)
      const [bolt, http] = [find(7687), find(7474)]
      if (container.State === 'running' && bolt && http) return { bolt: bolt.PublishedPort, http: http.PublishedPort }
    }
  }
  return null
}

async function untilReady(doors: Parameters<typeof probe>[0]): Promise<void> {
  const until = Date.now() + 60_000
  for (;;) {
    const answer = await probe(doors)
    if (answer === 'ready') return
    if (answer === 'unauthorized') {
      throw new DatabaseError(
        "The database's container runs with another password than this home's. " +
          'Set NEO4J_URI and NEO4J_PASSWORD to use it as it is.',
      )
    }
    if (Date.now() > until) {
      throw new DatabaseError('The container runs, but its database does not answer: see `docker compose logs neo4j`.')
    }
    await sleep(300)
  }
}
