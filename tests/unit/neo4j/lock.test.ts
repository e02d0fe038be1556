import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withLock } from '../../../src/neo4j/lock.ts'
import { ended, identify, runs, stop } from '../../../src/neo4j/process.ts'

let folder = ''
let file = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-lock-'))
})
beforeEach(() => {
  file = join(folder, `${Math.random()}.lock`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('withLock', () => {
  it('lets one in at a time, and leaves no file', async () => {
    let inside = 0
    let most = 0
    const act = async () => {
      most = Math.max(most, ++inside)
      await sleep(20)
      inside--
    }
    await Promise.all(Array.from({ length: 8 }, () => withLock(file, { limit: 20_000 }, act)))
    expect(most).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('lets one in at a time where many find the same stale lock', async () => {
    // A pid that lives, held by a process that is not the one that took the lock.
    await writeFile(file, JSON.stringify({ pid: process.pid, began: 'long ago', id: 'stale' }))
    let inside = 0
    let most = 0
    const act = async () => {
      most = Math.max(most, ++inside)
      await sleep(10)
      inside--
    }
    await Promise.all(Array.from({ length: 12 }, () => withLock(file, { limit: 20_000 }, act)))
    expect(most).toBe(1)
  })

  it('does not believe a lock that cannot be read', async () => {
    await writeFile(file, 'half a lo')
    expect(await withLock(file, { limit: 5_000 }, async () => 'in')).toBe('in')
  })

  it('gives up on a holder that lives, naming it', async () => {
    await writeFile(file, JSON.stringify({ ...(await identify(process.pid)), id: 'live' }))
    const waited: number[] = []
    const waiting = withLock(file, { limit: 250, onWait: (pid) => waited.push(pid) }, async () => 'in')
    await expect(waiting).rejects.toThrow(`Process ${process.pid} has held ${file}`)
    expect(waited).toEqual([process.pid])
    await rm(file)
  })

  it('gives the lock back when what it guarded fails', async () => {
    await expect(withLock(file, { limit: 100 }, () => Promise.reject(new Error('inside')))).rejects.toThrow('inside')
    expect(await withLock(file, { limit: 100 }, async () => 'in')).toBe('in')
  })
})

describe('processes', () => {
  it('tells this process from another and from none', async () => {
    const self = (await identify(process.pid))!
    expect(await runs(self)).toBe(true)
    expect(await runs({ ...self, began: `${self.began}0` })).toBe(false)
    expect((await identify(process.ppid))?.began).not.toBe(self.began)
    expect(await identify(0)).toBeNull()
    expect(await identify(2 ** 30)).toBeNull()
  })

  it('stops one that does not listen, and no other', async () => {
    const deaf = spawn('/bin/sh', ['-c', 'trap "" TERM; echo deaf; while :; do sleep 0.1; done'])
    await new Promise((resolve) => deaf.stdout.once('data', resolve))
    const id = (await identify(deaf.pid!))!
    await stop({ ...id, began: 'another' }, 0)
    expect(await runs(id)).toBe(true)
    expect(await stop(id, 200)).toBe(true)
    expect(await ended(id, 0)).toBe(true)
    expect(deaf.signalCode ?? (await new Promise((r) => deaf.once('exit', (_, signal) => r(signal))))).toBe('SIGKILL')
  })
})
