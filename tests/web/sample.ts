// The bundled dispatches in the test run's database, and the service with its pages over them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { ingestParts } from '../../src/commands/ingest.ts'
import { serviceIngest } from '../../src/commands/service-ingest.ts'
import { ROOT } from '../../src/config.ts'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { loadReference } from '../../src/graph/reference.ts'
import { ingest } from '../../src/ingest.ts'
import { loadSeed } from '../../src/seed/index.ts'
import type { Service } from '../../src/server.ts'
import { readSources } from '../../src/source/index.ts'
import { openPages } from '../../src/web/pages.ts'
import { serviceOver, settings } from '../api/service.ts'
import { clear } from '../graph/database.ts'

/** A service that holds the dispatches. */
export interface Sample {
  readonly graph: Graph
  readonly service: Service
  readonly close: () => Promise<void>
}

const FOLDER = join(ROOT, 'seed', 'dispatches')
const MARK = 'SampleOfTheTests'

const files = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => /\.(txt|jsonl)$/.test(name))
    .sort()
    .map((name) => join(FOLDER, name))

async function fill(graph: Graph): Promise<void> {
  const seed = loadSeed()
  await clear(graph)
  await loadReference(graph, seed)
  // A machine under load may stop a statement; what was not written then can be ingested again, as the result says.
  for (let attempt = 1; ; attempt++) {
    const failed: string[] = []
    for await (const result of ingest(readSources(files(), { maxBytes: 1_000_000 }), ingestParts({ graph, seed }))) {
      if (result.status === 'invalid' || result.status === 'failed') failed.push(result.message)
    }
    if (failed.length === 0) break
    if (attempt === 3) throw new Error(`The dispatches could not be ingested:\n${failed.join('\n')}`)
  }
  await graph.raw(`CREATE (:${MARK})`)
}

/** Puts the dispatches into the graph, unless the file of tests before this one has left them there. */
export async function openSample(): Promise<Sample> {
  const graph = openGraph(inject('neo4j'))
  await migrate(graph)
  const { rows } = await graph.raw(`MATCH (m:${MARK}) RETURN m LIMIT 1`)
  if (rows.length === 0) await fill(graph)
  const config = settings({ ENTENTE_MAX_SECONDS: '60' })
  const ingesting = serviceIngest({ graph, seed: loadSeed() }, config)
  const service = serviceOver(graph, { config, ingest: ingesting, pages: openPages() })
  const close = async () => {
    await service.close()
    await graph.close()
  }
  return { graph, service, close }
}
