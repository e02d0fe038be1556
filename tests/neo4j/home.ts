// Homes and processes for the tests of the embedded server.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { folderAt } from '../../src/neo4j/folder.ts'
import type { Database } from '../../src/neo4j/index.ts'
import { stop } from '../../src/neo4j/process.ts'
import { readState } from '../../src/neo4j/state.ts'

/** A process of ours that holds a database; `said` is all that it wrote to stderr so far. */
export interface Holder {
  readonly child: ChildProcess
  readonly database: Omit<Database, 'close'>
  readonly said: () => string
}

/** A new ENTENTE_HOME that has the jars already. */
export async function makeHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'entente-home-'))
  await mkdir(home, { recursive: true })
  await symlink(dirname(inject('neo4j').jars), join(home, 'jars'))
  return home
}

/** Ends what still runs on a home, and removes it. */
export async function removeHome(home: string): Promise<void> {
  const state = await readState(folderAt(join(home, 'neo4j')))
  if (state) await stop(state, 10_000)
  await rm(home, { recursive: true, force: true, maxRetries: 3 })
}

/** Settings for a small server under a home. */
export const settingsOf = (home: string): Record<string, string> => ({
  ENTENTE_HOME: home,
  NEO4J_HEAP: '256m',
  NEO4J_PAGECACHE: '32m',
  NEO4J_URI: '',
})

/** Starts a process that opens the database, and waits until it has it. */
export function startHolder(home: string): Promise<Holder> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./holder.ts', import.meta.url))], {
    cwd: ROOT,
    env: { ...process.env, ...settingsOf(home) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk
      if (out.includes('\n')) resolve({ child, database: JSON.parse(out), said: () => err })
    })
    child.once('exit', (code, signal) => reject(new Error(`the holder ended (${code ?? signal}): ${err}`)))
  })
}

/** Ends a holder with a signal, and waits until it is over. */
export function endHolder({ child }: Holder, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}

/** Runs one statement over HTTP and gives its rows. */
export async function rows(database: Omit<Database, 'close'>, statement: string): Promise<unknown[][]> {
  const login = Buffer.from(`${database.user}:${database.password}`).toString('base64')
  const response = await fetch(new URL('/db/neo4j/tx/commit', database.browserUrl!), {
    method: 'POST',
    headers: { authorization: `Basic ${login}`, 'content-type': 'application/json' },
    body: JSON.stringify({ statements: [{ statement }] }),
  })
  const body = (await response.json()) as { errors: unknown[]; results: { data: { row: unknown[] }[] }[] }
  if (body.errors.length > 0) throw new Error(JSON.stringify(body.errors))
  return body.results[0]!.data.map((d) => d.row)
}
