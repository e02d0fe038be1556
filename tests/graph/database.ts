// The test run's database, and ways to look at all that is in it.
import { inject } from 'vitest'
import { type Graph, openGraph } from '../../src/graph/connection.ts'
import { migrate } from '../../src/graph/migrate.ts'

/** Opens the graph of the test run with the schema in place and nothing in it. */
export async function emptyGraph(): Promise<Graph> {
  const graph = openGraph(inject('neo4j'))
  await migrate(graph)
  await clear(graph)
  return graph
}

/** Takes everything out but the schema. */
export async function clear(graph: Graph): Promise<void> {
  await graph.raw("MATCH (n) WHERE n.id IS NULL OR n.id <> 'schema' CALL (n) { DETACH DELETE n } IN TRANSACTIONS")
}

/** All nodes and relationships as sorted lines: equal exactly when the graphs are. */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.raw('MATCH (n) RETURN labels(n) AS labels, properties(n) AS props')
  const edges = await graph.raw(
    'MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, properties(r) AS props, b.id AS b',
  )
  const line = (value: unknown) => JSON.stringify(value, sorted)
  return [...nodes.rows, ...edges.rows].map(line).sort()
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One column of a free statement. */
export async function column(graph: Graph, text: string, params: Record<string, unknown> = {}): Promise<unknown[]> {
  const { rows, keys } = await graph.raw(text, params)
  return rows.map((row) => row[keys[0]!])
}
