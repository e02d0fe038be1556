// Starts one embedded server, and waits until it answers.
import { randomUUID } from 'node:crypto'
import { access, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../progress.ts'
import { DatabaseError } from './error.ts'
import type { Folder } from './folder.ts'
import { clearGuard, type Guarded, type Hold, startGuarded } from './guard.ts'
import { setInitialPassword } from './password.ts'
import { freePort } from './ports.ts'
import { probe } from './probe.ts'
import { identify, runs, stop } from './process.ts'
import { archiveFlags, javaFlags, neo4jConf } from './settings.ts'
import { clearState, type ServerState, writeState } from './state.ts'
import type { ToolEnv } from './toolchain.ts'

/** The Java command, the folder of jars, and the archive of classes that is used, or made when missing. */
export interface Parts {
  readonly java: string
  readonly jars: string
  readonly archive?: string
}

/** What a server is started from. */
export interface StartOptions {
  readonly heap: string
  readonly pagecache: string
  /** Ports to try first; 0 for any. The next free ones are taken where these are not free. */
  readonly ports: { readonly bolt: number; readonly http: number }
  readonly report: Report
  /** For the programs started here; this process's own when left out. */
  readonly env?: ToolEnv | undefined
}

interface Ports {
  readonly bolt: number
  readonly http: number
}

export const USER = 'neo4j'
export const STEP = 'Starting the database'
/** Milliseconds for a server to answer after it was started, and to end after it was asked to. */
const START_LIMIT = 120_000
export const STOP_LIMIT = 60_000

const MAIN = 'org.neo4j.server.CommunityEntryPoint'

/** A server that answers, and the hold on it. */
export interface Started {
  readonly state: ServerState
  readonly hold: Hold
  /** Whether it will leave an archive of its classes, which takes it some seconds when it ends. */
  readonly leaves: boolean
}

/**
 * Starts a server on a folder that no server runs on: the caller holds the folder's lock.
 * @throws DatabaseError when it does not come up, with the end of its log
 */
export async function startServer(
  folder: Folder,
  parts: Parts,
  password: string,
  options: StartOptions,
): Promise<Started> {
  const began = Date.now()
  options.report({ step: STEP, message: `Neo4j in ${folder.root}` })
  const taken = new Set<number>()
  for (let attempt = 1; ; attempt++) {
    const bolt = await freePort(options.ports.bolt, taken)
    const http = await freePort(options.ports.http, new Set([...taken, bolt]))
    await mkdir(folder.conf, { recursive: true })
    await writeFile(join(folder.conf, 'neo4j.conf'), neo4jConf({ ...options, bolt, http }))
    await setInitialPassword(folder, { ...parts, password, env: options.env })
    const begun = await begin(folder, parts, { bolt, http }, options)
    if (await comesUp(begun, password)) {
      const took = ((Date.now() - began) / 1000).toFixed(1)
      options.report({ step: STEP, message: `ready after ${took} s on ports ${bolt} (Bolt) and ${http} (HTTP)` })
      return { state: begun.state, hold: begun.guarded.hold, leaves: begun.leaves }
    }
    await abandon(folder, begun)
    const log = await readFile(folder.console, 'utf8').catch(() => '')
    // Between our look and its own, another program may have taken a port.
    const collided = /BindException|already in use|is already bound/i.test(log)
    if (!collided || attempt === 4) throw new DatabaseError(notUp(folder, log))
    taken.add(bolt).add(http)
  }
}

interface Begun {
  readonly guarded: Guarded
  readonly state: ServerState
  readonly leaves: boolean
}

async function begin(
  folder: Folder,
  { java, jars, archive }: Parts,
  ports: Ports,
  options: StartOptions,
): Promise<Begun> {
  const instance = randomUUID()
  const leaves = archive && (await missing(archive)) ? { draft: `${archive}.${instance}`, kept: archive } : null
  if (leaves) await removeOldDrafts(leaves.kept)
  const flags = [...javaFlags(options.heap), ...archiveFlags(leaves ? { make: leaves.draft } : { use: archive })]
  const command = [java, ...flags, '-cp', join(jars, '*'), MAIN, homeFlag(folder), `--config-dir=${folder.conf}`]
  const guarded = await startGuarded(folder, instance, command, leaves, options.env)
  // One that ended at once has no process to name any more: `comesUp` sees that.
  const id = (await identify(guarded.pid)) ?? { pid: guarded.pid, began: 'ended' }
  const state: ServerState = { instance, ...id, ...ports }
  await writeState(folder, state)
  return { guarded, state, leaves: leaves !== null }
}

/** What tells a server on this folder from any other process. */
export const homeFlag = (folder: Folder) => `--home-dir=${folder.root}`

/** Waits until the server answers; false when it ended, or said nothing for too long. */
async function comesUp({ guarded: { shell }, state }: Begun, password: string): Promise<boolean> {
  const until = Date.now() + START_LIMIT
  while (Date.now() < until) {
    if (shell.exitCode !== null || shell.signalCode !== null || !(await runs(state))) return false
    if ((await probe({ ...state, user: USER, password })) === 'ready') return true
    await sleep(100)
  }
  return false
}

async function abandon(folder: Folder, { guarded, state }: Begun): Promise<void> {
  guarded.hold.release()
  await stop(state, STOP_LIMIT)
  await clearState(folder)
  await clearGuard(folder, state.instance)
}

function notUp(folder: Folder, log: string): string {
  const last = log.trim() ? log.trimEnd().split('\n').slice(-12) : ['(nothing)']
  return [
    `The database did not start in ${folder.root}. The end of its log (${folder.console}):`,
    ...last.map((line) => `  ${line}`),
    'Run `entente doctor` to check what it needs.',
  ].join('\n')
}

/** Left by servers that were killed while they wrote: none takes this long. */
async function removeOldDrafts(archive: string): Promise<void> {
  for (const name of await readdir(dirname(archive))) {
    const file = join(dirname(archive), name)
    if (!name.startsWith(`${basename(archive)}.`)) continue
    const written = await stat(file).then(
      (s) => s.mtimeMs,
      () => Date.now(),
    )
    if (Date.now() - written > 600_000) await rm(file, { force: true })
  }
}

function missing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  )
}
