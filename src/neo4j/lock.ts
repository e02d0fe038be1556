// One process at a time: a lock file that names its holder, and is not believed when that one is gone.
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from './error.ts'
import { identify, type ProcessId, runs } from './process.ts'

interface Holder extends ProcessId {
  readonly id: string
}

/** How long to wait for another holder, in milliseconds, and whom to tell that we do. */
export interface LockOptions {
  readonly limit: number
  readonly onWait?: (pid: number) => void
}

/**
 * Runs something while no other process of this machine runs something under the same lock.
 * @param file the lock; its folder is made
 * @throws DatabaseError when a live process holds the lock past the limit
 */
export async function withLock<T>(file: string, options: LockOptions, act: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true })
  const self: Holder = { ...(await identify(process.pid))!, id: randomUUID() }
  const until = Date.now() + options.limit
  let told = false
  while (!(await take(file, self))) {
    const holder = await holderOf(file)
    const held = holder !== null && (await runs(holder))
    if (holder && !held) await breakStale(file, holder, self)
    if (Date.now() > until) {
      throw new DatabaseError(
        `Process ${holder?.pid ?? '?'} has held ${file} for too long. End that process, then try again.`,
      )
    }
    if (held && !told) options.onWait?.(holder.pid)
    told ||= held
    await sleep(100)
  }
  try {
    return await act()
  } finally {
    await rm(file, { force: true })
  }
}

/** Links a whole file into place: nobody ever reads half a lock. */
async function take(file: string, self: Holder): Promise<boolean> {
  const draft = `${file}.${self.id}`
  await writeFile(draft, JSON.stringify(self))
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    await rm(draft, { force: true })
  }
}

async function holderOf(file: string): Promise<Holder | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const { pid, began, id } = JSON.parse(text)
    return { pid: Number(pid), began: String(began), id: String(id) }
  } catch {
    return { pid: 0, began: '', id: 'unreadable' }
  }
}

/**
 * Removes the lock of a holder that is gone. Of several that saw it, one may: it looks again under a lock of
 * its own, so that nobody removes what another has just taken.
 */
async function breakStale(file: string, stale: Holder, self: Holder): Promise<void> {
  const breaker = `${file}.break`
  if (await take(breaker, self)) {
    const now = await holderOf(file)
    if (now?.id === stale.id && now.pid === stale.pid) await rm(file, { force: true })
    await rm(breaker, { force: true })
    return
  }
  // Held for a moment only; one that stays was left by a process killed in that moment.
  const age = await stat(breaker).then(
    (s) => Date.now() - s.mtimeMs,
    () => 0,
  )
  if (age > 10_000) await rm(breaker, { force: true })
}
