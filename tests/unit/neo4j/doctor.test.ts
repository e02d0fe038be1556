import { chmod, mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { type Check, checkNode, examine } from '../../../src/doctor.ts'
import { type Machine, makeMachine } from './machine.ts'

describe('examine', () => {
  let machine: Machine
  afterEach(() => machine.remove())

  const checks = async (
    programs: Parameters<typeof makeMachine>[0],
    settings: Record<string, string> = {},
    prepare: () => Promise<void> = async () => {},
  ): Promise<Record<string, Check>> => {
    machine = await makeMachine(programs)
    await prepare()
    const config = readConfig({ ENTENTE_HOME: machine.home, PORT: '0', ...settings })
    const unread = () => Promise.reject(new Error('no database answers, so its schema is not asked for'))
    return Object.fromEntries((await examine(config, unread, machine.env)).map((check) => [check.name, check]))
  }

  it('fails where no database can be had, and says how to have one', async () => {
    const found = await checks({})
    expect(found.Node).toMatchObject({ state: 'ok', found: process.versions.node })
    expect(found.Java).toMatchObject({ state: 'fail', found: 'not found (java)' })
    expect(found.Java!.advice).toContain('apt-get install openjdk-17-jre-headless')
    expect(found.Maven).toMatchObject({ state: 'fail' })
    expect(found.Database).toMatchObject({ state: 'ok', found: 'not running: `npm start` starts it' })
    expect(found.Schema).toBeUndefined()
  })

  it('passes with Java and Maven, and warns of a Java that this Neo4j is not tested on', async () => {
    const good = await checks({ java: { says: 'openjdk version "21.0.2"' }, mvn: { says: 'Apache Maven 3.9.9' } })
    expect(Object.values(good).filter((check) => check.state !== 'ok')).toEqual([])
    await machine.remove()
    const odd = await checks({ java: { says: 'openjdk version "25"' }, mvn: { says: 'Apache Maven 3.9.9' } })
    expect(odd.Java).toMatchObject({ state: 'warn', advice: expect.stringContaining('JAVA_HOME') })
  })

  it('says that JAVA_HOME leads nowhere', async () => {
    const found = await checks({ java: { says: 'openjdk version "17.0.1"' } }, { JAVA_HOME: '/nowhere' })
    expect(found.Java).toMatchObject({ state: 'fail', found: 'not found (/nowhere/bin/java)' })
    expect(found.Java!.advice).toContain('JAVA_HOME points elsewhere')
  })

  it('fails for a database that is given and does not answer, and needs no Java then', async () => {
    const silent = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const uri = `bolt://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const found = await checks({}, { NEO4J_URI: uri, NEO4J_PASSWORD: 'x' })
    silent.close()
    expect(found.Database).toMatchObject({
      state: 'fail',
      found: expect.stringContaining(`No Neo4j answers at ${uri}`),
    })
    expect(found.Java!.state).toBe('warn')
  })

  it('warns of a password that others can read, and of a taken port', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const port = String((taken.address() as AddressInfo).port)
    const found = await checks({}, { PORT: port }, async () => {
      const folder = join(machine.home, 'neo4j')
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'password'), 'secret\n')
      await chmod(join(folder, 'password'), 0o644)
    })
    taken.close()
    expect(found.Home).toMatchObject({ state: 'warn', advice: expect.stringContaining('chmod 600') })
    expect(found.Port).toMatchObject({ state: 'warn', found: expect.stringContaining(port) })
  })
})

describe('checkNode', () => {
  it.each([
    ['18.20.4', 'fail'],
    ['20.18.0', 'fail'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('says of Node %s: %s', (version, state) => {
    expect(checkNode(version).state).toBe(state)
  })
})
