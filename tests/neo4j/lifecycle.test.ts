// The embedded server through the lives and deaths of the processes that use it.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderAt } from '../../src/neo4j/folder.ts'
import { ended, identify, runs } from '../../src/neo4j/process.ts'
import { readState, type ServerState } from '../../src/neo4j/state.ts'
import { endHolder, type Holder, makeHome, removeHome, rows, startHolder } from './home.ts'

describe('the embedded server', () => {
  let home = ''
  const holders: Holder[] = []
  const hold = async () => {
    const holder = await startHolder(home)
    holders.push(holder)
    return holder
  }
  const state = async (): Promise<ServerState> => (await readState(folderAt(join(home, 'neo4j'))))!

  beforeAll(async () => {
    home = await makeHome()
  })
  afterAll(async () => {
    for (const holder of holders) await endHolder(holder, 'SIGKILL')
    await removeHome(home)
  })

  it('is started once by two processes that ask at once, and stays for the one that is left', async () => {
    // 7687 is taken by us, or by a database that runs on this machine: either way the next free one is used.
    const squatter = createServer()
    await new Promise<void>((resolve) => {
      squatter.once('error', () => resolve()).listen(7687, '127.0.0.1', () => resolve())
    })
    const [a, b] = await Promise.all([hold(), hold()])
    squatter.close()
    expect([a.database.owned, b.database.owned].sort()).toEqual([false, true])
    expect(a.database.uri).toBe(b.database.uri)
    expect(a.database.uri).not.toBe('bolt://127.0.0.1:7687')
    expect(a.database.where).toContain('embedded')

    const [starter, joiner] = a.database.owned ? [a, b] : [b, a]
    await rows(starter.database, "CREATE (:Kept {name: 'first start'})")
    await endHolder(starter, 'SIGTERM')
    expect(await rows(joiner.database, 'MATCH (n:Kept) RETURN n.name')).toEqual([['first start']])

    const server = await state()
    await endHolder(joiner, 'SIGTERM')
    expect(await runs(server)).toBe(false)
    expect(await readState(folderAt(join(home, 'neo4j')))).toBeNull()
  })

  it('keeps its password where only its owner reads', async () => {
    const file = join(home, 'neo4j', 'password')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readFile(file, 'utf8')).trim().length).toBeGreaterThanOrEqual(32)
  })

  it('comes back when it is killed, stops when its only user is, and keeps its data', async () => {
    // Left by nobody: these name a living process that is not a server and holds no lock.
    const { run, state: file, lock } = folderAt(join(home, 'neo4j'))
    const self = (await identify(process.pid))!
    await writeFile(file, JSON.stringify({ instance: 'abc', ...self, bolt: 1, http: 2 }))
    await writeFile(lock, JSON.stringify({ pid: process.pid, began: 'another time', id: 'old' }))
    await writeFile(join(run, 'neo4j.pid'), `${process.pid}\n`)

    const holder = await hold()
    expect(holder.database.owned).toBe(true)
    expect(await rows(holder.database, 'MATCH (n:Kept) RETURN n.name')).toEqual([['first start']])
    await rows(holder.database, "CREATE (:Kept {name: 'second start'})")

    // Killed itself, it comes back for its user, at the same ports and with what was acknowledged.
    const killed = await state()
    process.kill(killed.pid, 'SIGKILL')
    const kept = () => rows(holder.database, 'MATCH (n:Kept) RETURN n.name ORDER BY n.name')
    await expect.poll(kept, { timeout: 45_000, interval: 200 }).toEqual([['first start'], ['second start']])
    expect(holder.said()).toContain(`process ${killed.pid} ended by itself: it is started again`)

    const server = await state()
    expect(server.pid).not.toBe(killed.pid)
    await endHolder(holder, 'SIGKILL')
    expect(await ended(server, 15_000)).toBe(true)
  })

  // Finds the guard by /proc.
  it.skipIf(process.platform !== 'linux')('is found by the next start when nothing guards it any more', async () => {
    const holder = await hold()
    const orphan = await state()
    // The guard dies first, then the process that held the server: nobody is left to stop it.
    const guards = await childrenOf((await parentOf(orphan.pid))!)
    for (const pid of [...guards.filter((p) => p !== orphan.pid), await parentOf(orphan.pid)]) {
      process.kill(pid!, 'SIGKILL')
    }
    await endHolder(holder, 'SIGKILL')
    expect(await runs(orphan)).toBe(true)

    const next = await hold()
    expect(next.database.owned).toBe(true)
    expect(await runs(orphan)).toBe(false)
    const names = await rows(next.database, 'MATCH (n:Kept) RETURN n.name ORDER BY n.name')
    expect(names).toEqual([['first start'], ['second start']])
    await endHolder(next, 'SIGTERM')
  })
})

async function parentOf(pid: number): Promise<number | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) || null
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return text.trim().split(/\s+/).filter(Boolean).map(Number)
}
