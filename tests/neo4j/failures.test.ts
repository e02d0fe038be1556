// What people read when the embedded server cannot be had.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { DatabaseError, openDatabase } from '../../src/neo4j/index.ts'
import { ensureJars, jarFolder } from '../../src/neo4j/jars.ts'
import { openServer } from '../../src/neo4j/server.ts'
import { makeHome, removeHome, settingsOf } from './home.ts'

let home = ''
beforeAll(async () => {
  home = await makeHome()
})
afterAll(() => removeHome(home))

const quiet = () => {}

it('shows the end of the log of a server that does not start, and where the log is', async () => {
  const opening = openServer({
    folder: join(home, 'neo4j'),
    // Less than any Java runs in.
    heap: '1k',
    pagecache: '32m',
    ports: { bolt: 0, http: 0 },
    parts: async () => ({ java: 'java', jars: inject('neo4j').jars }),
    report: quiet,
  })
  await expect(opening).rejects.toThrow(DatabaseError)
  await expect(opening).rejects.toThrow(/did not start[\s\S]*console\.log[\s\S]*[Tt]oo small[\s\S]*entente doctor/)
  // Nothing is left that would keep the next start from working.
  expect(await readdir(join(home, 'neo4j', 'run'))).toEqual([])
})

it('says what it needs when the password of existing data is gone', async () => {
  const folder = join(home, 'neo4j')
  await rm(join(folder, 'password'))
  await mkdir(join(folder, 'data', 'databases', 'system'), { recursive: true })
  const opening = openDatabase(readConfig(settingsOf(home)), quiet)
  await expect(opening).rejects.toThrow(/password is gone.*delete .*begin with an empty database/s)
})

it('takes a NEO4J_URI that answers, and lets it run', async () => {
  const { uri, user, password, httpUrl } = inject('neo4j')
  const env = { ENTENTE_HOME: home, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  const database = await openDatabase(readConfig(env), quiet)
  expect(database).toMatchObject({ uri, user, password, database: 'neo4j', owned: false })
  expect(database.where).toBe(`Neo4j at ${uri}, because NEO4J_URI names it`)
  await database.close()
  expect((await fetch(httpUrl)).status).toBe(200)
})

it('says that nothing that speaks Bolt is at NEO4J_URI', async () => {
  const http = inject('neo4j').httpUrl.replace('http:', 'bolt:')
  const opening = openDatabase(readConfig({ ENTENTE_HOME: home, NEO4J_URI: http, NEO4J_PASSWORD: 'x' }), quiet)
  await expect(opening).rejects.toThrow(/No Neo4j answers at .*unset NEO4J_URI/s)
})

it('fetches the jars whole, with two at it at once and after one that was interrupted', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'entente-jars-'))
  try {
    const folder = await jarFolder(cache)
    await writeFile(join(cache, 'fetch.lock'), JSON.stringify({ pid: 1, began: 'before', id: 'x' }))

    await mkdir(`${folder}.part`)
    await writeFile(join(`${folder}.part`, 'half.jar'), 'half')
    const folders = await Promise.all([ensureJars(cache, quiet), ensureJars(cache, quiet)])
    expect(folders).toEqual([folder, folder])
    const jars = await readdir(folder)
    expect(jars).toEqual(await readdir(inject('neo4j').jars))
    expect(jars).not.toContain('half.jar')
    expect(await readdir(cache)).toEqual([folder.slice(cache.length + 1)])
  } finally {
    await rm(cache, { recursive: true, force: true })
  }
})
