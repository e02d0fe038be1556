import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { migrate, schemaState } from '../../src/graph/migrate.ts'
import { emptyGraph } from './database.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

/** Back to a database that no service has ever seen. */
async function forgetSchema(): Promise<void> {
  await graph.raw("MATCH (v:SchemaVersion {id: 'schema'}) DELETE v")
  const { rows } = await graph.raw('SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> "LOOKUP" RETURN *')
  for (const row of rows) {
    const what = row.owningConstraint ? 'CONSTRAINT' : 'INDEX'
    await graph.raw(`DROP ${what} ${row.owningConstraint ?? row.name} IF EXISTS`)
  }
}

test('several services that start at once on a new database migrate it once', async () => {
  const before = (await graph.read('schema/indexes', {})).map((row) => row.name)
  await forgetSchema()
  expect((await graph.read('schema/indexes', {})).map((row) => row.name)).not.toEqual(before)
  const services = Array.from({ length: 3 }, () => openGraph(inject('neo4j')))
  const results = await Promise.all(services.map((g) => migrate(g)))
  for (const g of services) await g.close()
  const { wanted } = await schemaState(graph)
  expect(results.filter((r) => r.from < r.to)).toHaveLength(1)
  expect(results.every((r) => r.to === wanted)).toBe(true)
  expect((await graph.read('schema/indexes', {})).map((row) => row.name)).toEqual(before)
})

test('an older schema is brought up by the steps that it lacks', async () => {
  const { wanted } = await schemaState(graph)
  await graph.raw('DROP INDEX picture_facts')
  await graph.raw("MATCH (v:SchemaVersion {id: 'schema'}) SET v.version = $version", { version: 30 })
  const lines: string[] = []
  expect(await migrate(graph, (line) => lines.push(line))).toEqual({ from: 30, to: wanted })
  expect(lines).toHaveLength(wanted - 30)
  const names = (await graph.read('schema/indexes', {})).map((row) => row.name)
  expect(names).toContain('picture_facts')
})

test('a newer schema is refused, with what to do', async () => {
  const { wanted } = await schemaState(graph)
  await graph.raw("MATCH (v:SchemaVersion {id: 'schema'}) SET v.version = $version", { version: wanted + 1 })
  await expect(migrate(graph)).rejects.toMatchObject({ code: 'SCHEMA', message: expect.stringContaining('Update') })
  await graph.raw("MATCH (v:SchemaVersion {id: 'schema'}) SET v.version = $version", { version: wanted })
})
