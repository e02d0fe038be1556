// The embedded server: found running and joined, or started. One per folder, however many ask.
import { mkdir, realpath } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../progress.ts'
import { DatabaseError } from './error.ts'
import { type Folder, folderAt } from './folder.ts'
import { clearGuard, type Hold, holdOnto, isStopping } from './guard.ts'
import { withLock } from './lock.ts'
import { ensurePassword, readPassword } from './password.ts'
import { probe } from './probe.ts'
import { commandLine, ended, runs, stop } from './process.ts'
import { homeFlag, type Parts, STEP, STOP_LIMIT, type StartOptions, startServer, USER } from './start.ts'
import { clearState, readState, type ServerState } from './state.ts'

/** Which server, and what to start it from where it does not run. */
export interface ServerOptions extends StartOptions {
  /** Holds data, settings, logs and password; made when missing. */
  readonly folder: string
  /** Asked only when a server must be started. */
  readonly parts: () => Promise<Parts>
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
  /** Whether its process still runs. */
  readonly alive: () => Promise<boolean>
  /**
   * Lets go. The server stops when nobody holds it any more; this waits for that. Safe to call twice.
   * @returns whether the server has stopped
   */
  readonly close: () => Promise<boolean>
}

/** Milliseconds for a running server to answer, and for another process to fetch and start one. */
const ANSWER_LIMIT = 15_000
const LOCK_LIMIT = 900_000

/**
 * Joins the server of a folder, or starts it.
 * @throws DatabaseError when it does not come up, with the end of its log
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const folder = await makeFolder(options.folder)
  const onWait = (pid: number) => options.report({ step: STEP, message: `process ${pid} is starting it` })
  return withLock(folder.lock, { limit: LOCK_LIMIT, onWait }, async () => {
    const joined = await joinRunning(folder, options.report)
    if (joined) return joined
    const parts = await options.parts()
    const password = await ensurePassword(folder)
    const { state, hold, leaves } = await startServer(folder, parts, password, options)
    return serverOf(folder, state, { password, hold, started: true, report: options.report, leaves })
  })
}

/** The server that runs on a folder now, and its password where that is kept; null when none runs. Starts nothing. */
export async function findServer(path: string): Promise<(ServerState & { readonly password: string | null }) | null> {
  const folder = folderAt(await realpath(path).catch(() => path))
  const state = await readState(folder)
  if (!state || !(await isServer(folder, state))) return null
  return { ...state, password: await readPassword(folder.password) }
}

/** Whether the process that a state names is a server on this folder: no other is joined, let alone stopped. */
async function isServer(folder: Folder, state: ServerState): Promise<boolean> {
  return (await runs(state)) && `${await commandLine(state.pid)} `.includes(`${homeFlag(folder)} `)
}

/** Under its real path: one folder must not look like two. */
async function makeFolder(path: string): Promise<Folder> {
  try {
    await mkdir(folderAt(path).run, { recursive: true })
    return folderAt(await realpath(path))
  } catch (error) {
    throw new DatabaseError(
      `${path} cannot be made (${(error as Error).message}). Set ENTENTE_HOME to a folder of yours.`,
    )
  }
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
      return serverOf(folder, state, { password, hold, started: false, report, leaves: false })
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
  { password, hold, started, ...end }: { password: string; hold: Hold; started: boolean } & End,
): Server {
  let closing: Promise<boolean> | null = null
  const { bolt, http, pid } = state
  const close = () => {
    closing ??= letGo(folder, state, hold, end)
    return closing
  }
  return { bolt, http, pid, user: USER, password, started, alive: () => runs(state), close }
}

/** Whom to tell how the end goes, and whether the server leaves an archive of its classes. */
interface End {
  readonly report: Report
  readonly leaves: boolean
}

async function letGo(folder: Folder, state: ServerState, hold: Hold, { report, leaves }: End): Promise<boolean> {
  const step = 'Stopping the database'
  hold.release()
  // The guard sees the end of its pipe at once, unless others hold the server too: then it is theirs.
  const until = Date.now() + 1_000
  while ((await runs(state)) && !(await isStopping(folder, state.instance))) {
    if (Date.now() > until) {
      report({ step, message: 'others use it, so it runs on' })
      return false
    }
    await sleep(20)
  }
  // Once, it writes its classes to an archive too: that takes some seconds, and later starts save more each.
  if (await runs(state))
    report({ step, message: leaves ? 'writing its data, and once its classes, to start faster' : 'writing its data' })
  if (!(await ended(state, STOP_LIMIT))) await stop(state, 0)
  // Whoever waits to start the next server holds the lock, and clears this one away itself.
  if ((await readState(folder))?.instance === state.instance) await clearState(folder)
  await clearGuard(folder, state.instance)
  return true
}
