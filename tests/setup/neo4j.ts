// Starts one real Neo4j for a test run, on free ports and in a folder of its own, and removes both after it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../../src/config.ts'
import { archiveOf, ensureJars } from '../../src/neo4j/jars.ts'
import { openServer } from '../../src/neo4j/server.ts'
import { findJava } from '../../src/neo4j/toolchain.ts'
import { plainProgress } from '../../src/progress.ts'

/** How tests reach the database: `inject('neo4j')`. */
export interface TestDatabase {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Neo4j's HTTP address, for its Browser. */
  readonly httpUrl: string
  /** The folder of the server's jars, for tests that start servers of their own. */
  readonly jars: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestDatabase
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { report } = plainProgress((line) => process.stderr.write(`${line}\n`))
  // The jars that `npm start` uses too: fetched once for both.
  const jars = await ensureJars(join(ROOT, '.entente', 'jars'), report)
  const folder = await mkdtemp(join(tmpdir(), 'entente-test-'))
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
  const java = await findJava(null)
  const server = await openServer({
    folder,
    heap: '512m',
    pagecache: '128m',
    ports: { bolt: 0, http: 0 },
    parts: async () => ({ java: java.command, jars, archive: archiveOf(jars, java) }),
    report,
  }).catch(async (error) => {
    await remove()
    throw error
  })
  project.provide('neo4j', {
    uri: `bolt://127.0.0.1:${server.bolt}`,
    user: server.user,
    password: server.password,
    database: 'neo4j',
    httpUrl: `http://127.0.0.1:${server.http}`,
    jars,
  } satisfies ProvidedContext['neo4j'])
  return async () => {
    await server.close()
    await remove()
  }
}
