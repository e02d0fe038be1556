// The database of the measurements: one that is kept in a folder, or one made for the run and removed after it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../src/config.ts'
import { type Connection, openGraph } from '../../../src/graph/connection.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { archiveOf, ensureJars } from '../../../src/neo4j/jars.ts'
import { openServer } from '../../../src/neo4j/server.ts'
import { findJava } from '../../../src/neo4j/toolchain.ts'
import { fill, type Pair } from './data.ts'

/** A running database with the data of the measurements. */
export interface BenchDatabase {
  readonly connection: Connection
  readonly close: () => Promise<void>
}

/**
 * Starts a database with pairs of so many facts each.
 * @param home folder to keep it in, so that the next run finds it made; null: none is kept
 */
export async function openBenchDatabase(
  pairs: readonly Pair[],
  home: string | null,
  say: (line: string) => void,
): Promise<BenchDatabase> {
  const folder = home ?? (await mkdtemp(join(tmpdir(), 'entente-bench-')))
  const report = () => undefined
  const java = await findJava(null)
  const jars = await ensureJars(join(ROOT, '.entente', 'jars'), report)
  const parts = async () => ({ java: java.command, jars, archive: archiveOf(jars, java) })
  const open = () => openServer({ folder, heap: '2g', pagecache: '1g', ports: { bolt: 0, http: 0 }, parts, report })
  const made = join(folder, 'made.json')
  const wanted = JSON.stringify(pairs)
  if ((await readFile(made, 'utf8').catch(() => '')) !== wanted) {
    say('making the data')
    await (await open()).close()
    await fill({ java: java.command, jars, home: folder }, pairs)
  }
  const server = await open()
  const { user, password } = server
  const connection = { uri: `bolt://127.0.0.1:${server.bolt}`, user, password, database: 'neo4j' }
  const graph = openGraph(connection)
  say('filling the indexes')
  await migrate(graph)
  await graph.close()
  await writeFile(made, wanted)
  const close = async () => {
    await server.close()
    if (home === null) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return { connection, close }
}
