// Opens what every command that touches the graph needs: the database, its schema, the reference data.
import type { Config } from './config.ts'
import { type Graph, openGraph } from './graph/connection.ts'
import { migrate } from './graph/migrate.ts'
import { loadReference } from './graph/reference.ts'
import { type Database, openDatabase } from './neo4j/index.ts'
import type { Report } from './progress.ts'
import { loadSeed, type Seed } from './seed/index.ts'

/** An open graph with its reference data. `close` lets go of the connection and of a database started for it. */
export interface Opened {
  readonly database: Database
  readonly graph: Graph
  readonly seed: Seed
  readonly close: () => Promise<void>
}

/**
 * Opens the graph, brings its schema up to date and loads the reference data where that has changed.
 * @throws DatabaseError, GraphError, SeedError: each says what is wrong and what to do
 */
export async function openAll(config: Config, report: Report): Promise<Opened> {
  // Read first: a broken row must not cost a database start.
  const seed = loadSeed()
  const database = await openDatabase(config, report)
  const graph = openGraph(database)
  database.onMove(graph.moveTo)
  const close = async () => {
    await graph.close()
    await database.close()
  }
  try {
    await migrate(graph, () => report({ step: 'Schema', message: 'bringing it up to date' }))
    report({ step: 'Reference data' })
    const loaded = await loadReference(graph, seed)
    report({
      step: 'Reference data',
      message: `${loaded.entities} entities, ${loaded.publishers} publishers${loaded.changed ? ' loaded' : ', unchanged'}`,
    })
    return { database, graph, seed, close }
  } catch (error) {
    await close()
    throw error
  }
}
