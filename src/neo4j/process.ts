// Which process is which: a pid alone says little, since pids are given out again.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A process, told apart from a later one with the same pid by when it began. */
export interface ProcessId {
  readonly pid: number
  /** Opaque; equal only for the same process on the same boot. */
  readonly began: string
}

/**
 * Says which process has a pid now.
 * @returns null when none has, or when it is over and only waits to be collected
 */
export async function identify(pid: number): Promise<ProcessId | null> {
  if (!Number.isInteger(pid) || pid <= 0) return null
  const began = process.platform === 'linux' ? await beganLinux(pid) : await beganPosix(pid)
  return began ? { pid, began } : null
}

/** Whether exactly this process still runs. */
export async function runs(id: ProcessId): Promise<boolean> {
  return (await identify(id.pid))?.began === id.began
}

/** The command line of a process; empty when it is over or not ours to see. */
export async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim()
  }
  const answer = await run('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).catch(() => null)
  return answer?.stdout.trim() ?? ''
}

/**
 * Waits until a process is over.
 * @param limit milliseconds
 * @returns false when it still runs after that
 */
export async function ended(id: ProcessId, limit: number): Promise<boolean> {
  const until = Date.now() + limit
  while (await runs(id)) {
    if (Date.now() > until) return false
    await sleep(50)
  }
  return true
}

/**
 * Stops a process: asks, waits, then insists.
 * @param patience milliseconds to wait after asking
 * @returns false when it runs on all the same (it is not ours to stop)
 */
export async function stop(id: ProcessId, patience: number): Promise<boolean> {
  await signal(id, 'SIGTERM')
  if (await ended(id, patience)) return true
  await signal(id, 'SIGKILL')
  return ended(id, 5_000)
}

async function signal(id: ProcessId, name: NodeJS.Signals): Promise<void> {
  if (!(await runs(id))) return
  try {
    process.kill(id.pid, name)
  } catch (error) {
    // It ended in between, or belongs to another user: `ended` tells which.
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}

/** From /proc, as slim machines have no `ps`. */
async function beganLinux(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
  ])
  if (!stat) return null
  // The name in the second field may hold spaces and parentheses: count from its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, began] = [fields[0], fields[19]]
  return state === 'Z' || state === 'X' || !began ? null : `${boot.trim()}:${began}`
}

async function beganPosix(pid: number): Promise<string | null> {
  const answer = await run('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } }).catch(
    () => null,
  )
  const line = answer?.stdout.trim()
  return !line || line.startsWith('Z') ? null : line.replace(/^\S+\s+/, '')
}
