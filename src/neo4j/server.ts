// The embedded server: found running and joined, or started. One per folder, however many ask.
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../progress.ts'
import { DatabaseError } from './error.ts'
import { type Folder, folderAt } from './folder.ts'
import { clearGuard, type Guarded, type Hold, holdOnto, isStopping, startGuarded } from './guard.ts'
import { withLock } from './lock.ts'
import { ensurePassword, readPassword, setInitialPassword } from './password.ts'
import { freePort } from './ports.ts'
import { probe } from './probe.ts'
import { commandLine, ended, identify, runs, stop } from './process.ts'
import { javaFlags, neo4jConf } from './settings.ts'
import { clearState, readState, type ServerState, writeState } from './state.ts'
import type { ToolEnv } from './toolchain.ts'

/** What a server is started from. */
export interface ServerOptions {
  /** Holds data, settings, logs and password; made when missing. */
  readonly folder: string
  readonly heap: string
  readonly pagecache: string
  /** Ports to try first; 0 for any. The next free ones are taken where these are not free. */
  readonly ports: { readonly bolt: number; readonly http: number }
  /** Asked only when a server must be started: the Java command and the folder of jars. */
  readonly parts: () => Promise<{ readonly java: string; readonly jars: string }>
  readonly report: Report
  readonly env?: ToolEnv | undefined
}

/** A server that answers, and this process's hold on it. */
export interface Server {
  readonly bolt: number
  readonly http: number
  readonly user: string
  readonly password: string
  /** The server's own process. */
  readonly pid: number
  /** False: another process had started it. */
  readonly started: boolean
  /**
   * Lets go. The server stops when nobody holds it any more; this waits for that. Safe to call twice.
   * @returns whether the server has stopped
   */
  readonly close: () => Promise<boolean>
}

const STEP = 'Starting the database'
const USER = 'neo4j'
/** Milliseconds: for a server to answer when it starts, to end when asked, to answer when it runs. */
const START_LIMIT = 120_000
const STOP_LIMIT = 30_000
const ANSWER_LIMIT = 15_000

/**
 * Joins the server of a folder, or starts it.
 * @throws DatabaseError when it does not come up, with the end of its log
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const folder = folderAt(options.folder)
  await mkdir(folder.run, { recursive: true })
  const onWait = (pid: number) => options.report({ step: STEP, message: `process ${pid} is starting it` })
  return withLock(folder.lock, { limit: START_LIMIT + STOP_LIMIT, onWait }, async () => {
    const joined = await joinRunning(folder, options.report)
    return joined ?? start(folder, options)
  })
}

/** Whether the server that a folder's state names runs now. */
export async function isRunning(path: string): Promise<boolean> {
  const folder = folderAt(path)
  const state = await readState(folder)
  return state !== null && (await isServer(folder, state))
}

/** Whether the process that a state names is a server on this folder: no other is joined, let alone stopped. */
async function isServer(folder: Folder, state: ServerState): Promise<boolean> {
  return (await runs(state)) && (await commandLine(state.pid)).includes(`--home-dir=${folder.root}`)
}

/** Joins the server that the state file names, where that is one and answers; else makes sure it is over. */
async function joinRunning(folder: Folder, report: Report): Promise<Server | null> {
  const state = await readState(folder)
  if (!state) return null
  if (!(await isServer(folder, state))) {
    await clearState(folder)
    await clearGuard(folder, state.instance)
    return null
  }
  const password = await readPassword(folder.password)
  const hold = password ? await holdOnto(folder, state.instance) : null
  if (hold && password) {
    const answer = await answers({ ...state, user: USER, password }, ANSWER_LIMIT)
    if (answer && !(await isStopping(folder, state.instance))) {
      report({ step: STEP, message: `it runs already (process ${state.pid})` })
      return serverOf(folder, state, { password, hold, started: false })
    }
    hold.release()
  }
  // On its way out already, or guarded by nobody, or not answering: asked to end, it ends with its data whole.
  report({ step: STEP, message: `the last one must end first (process ${state.pid})` })
  if (!(await stop(state, STOP_LIMIT))) {
    throw new DatabaseError(
      `Process ${state.pid} runs on the data in ${folder.root}, does not answer, and cannot be stopped. ` +
        'End it, then try again.',
    )
  }
  await clearState(folder)
  await clearGuard(folder, state.instance)
  return null
}

async function start(folder: Folder, options: ServerOptions): Promise<Server> {
  const { java, jars } = await options.parts()
  const began = Date.now()
  options.report({ step: STEP, message: `Neo4j in ${folder.root}` })
  const password = await ensurePassword(folder)
  const taken = new Set<number>()
  for (let attempt = 1; ; attempt++) {
    const bolt = await freePort(options.ports.bolt, taken)
    const http = await freePort(options.ports.http, new Set([...taken, bolt]))
    await writeSettings(folder, neo4jConf({ bolt, http, heap: options.heap, pagecache: options.pagecache }))
    await setInitialPassword(folder, { java, jars, password, env: options.env })
    const instance = randomUUID()
    const command = [java, ...javaFlags(options.heap), '-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint']
    const paths = [`--home-dir=${folder.root}`, `--config-dir=${folder.conf}`]
    const guarded = await startGuarded(folder, instance, [...command, ...paths], options.env)
    const id = await identify(guarded.pid)
    if (id) {
      const state: ServerState = { instance, ...id, bolt, http }
      await writeState(folder, state)
      if (await comesUp(guarded, state, password)) {
        const took = ((Date.now() - began) / 1000).toFixed(1)
        options.report({ step: STEP, message: `ready after ${took} s on ports ${bolt} (Bolt) and ${http} (HTTP)` })
        return serverOf(folder, state, { password, hold: guarded.hold, started: true })
      }
      guarded.hold.release()
      await stop(state, STOP_LIMIT)
    }
    guarded.hold.release()
    await clearState(folder)
    await clearGuard(folder, instance)
    const log = await readFile(folder.console, 'utf8').catch(() => '')
    // Between our look and its own, another program may have taken a port.
    if (attempt < 4 && /BindException|already in use|is already bound/i.test(log)) {
      taken.add(bolt).add(http)
      continue
    }
    throw new DatabaseError(notUp(folder, log))
  }
}

/** Waits until the server answers; false when it ended, or said nothing for too long. */
async function comesUp({ shell }: Guarded, state: ServerState, password: string): Promise<boolean> {
  const until = Date.now() + START_LIMIT
  while (Date.now() < until) {
    if (shell.exitCode !== null || shell.signalCode !== null || !(await runs(state))) return false
    const answer = await probe({ ...state, user: USER, password })
    if (answer === 'ready') return true
    await sleep(100)
  }
  return false
}

async function answers(doors: Parameters<typeof probe>[0], limit: number): Promise<boolean> {
  const until = Date.now() + limit
  while (Date.now() < until) {
    if ((await probe(doors)) === 'ready') return true
    await sleep(200)
  }
  return false
}

function serverOf(
  folder: Folder,
  state: ServerState,
  { password, hold, started }: { password: string; hold: Hold; started: boolean },
): Server {
  let closing: Promise<boolean> | null = null
  const { bolt, http, pid } = state
  const close = () => {
    closing ??= letGo(folder, state, hold)
    return closing
  }
  return { bolt, http, pid, user: USER, password, started, close }
}

async function letGo(folder: Folder, state: ServerState, hold: Hold): Promise<boolean> {
  hold.release()
  // The guard sees the end of its pipe at once, unless others hold the server too: then it is theirs.
  const until = Date.now() + 1_000
  while ((await runs(state)) && !(await isStopping(folder, state.instance))) {
    if (Date.now() > until) return false
    await sleep(20)
  }
  if (!(await ended(state, STOP_LIMIT))) await stop(state, 0)
  // Whoever waits to start the next server holds the lock, and clears this one away itself.
  if ((await readState(folder))?.instance === state.instance) await clearState(folder)
  await clearGuard(folder, state.instance)
  return true
}

async function writeSettings(folder: Folder, text: string): Promise<void> {
  await mkdir(folder.conf, { recursive: true })
  await writeFile(join(folder.conf, 'neo4j.conf'), text)
}

function notUp(folder: Folder, log: string): string {
  const last = log.trimEnd().split('\n').slice(-12)
  return [
    `The database did not start in ${folder.root}. The end of its log (${folder.console}):`,
    ...last.map((line) => `  ${line}`),
    'Run `entente doctor` to check what it needs.',
  ].join('\n')
}
