// Brings the database's schema to what this program needs. Every numbered file of `cypher/schema` is one step,
// run once, in order. Several services may start at once: one migrates, the others wait for it.
import type { Graph, StatementName } from './connection.ts'
import { GraphError } from './error.ts'
import { statements } from './statements.ts'

/** The state of the schema. */
export interface SchemaState {
  /** What the database has; 0 before the first migration. */
  readonly version: number
  /** What this program needs. */
  readonly wanted: number
}

interface Step {
  readonly number: number
  readonly name: StatementName
}

const NUMBERED = /^schema\/(\d{3})-/
/** Long enough to fill an index over millions of claims, and to wait for another service that does. */
const PATIENCE = 30 * 60_000

function steps(): readonly Step[] {
  return [...statements().keys()].flatMap((name) => {
    const number = NUMBERED.exec(name)?.[1]
    return number ? [{ number: Number(number), name: name as StatementName }] : []
  })
}

const wantedVersion = () => Math.max(...steps().map((step) => step.number))

/**
 * Which schema the database has and which one is needed.
 * @throws GraphError where the database does not answer
 */
export async function schemaState(graph: Graph): Promise<SchemaState> {
  const [row] = await graph.read('schema/current', {})
  return { version: row?.version ?? 0, wanted: wantedVersion() }
}

async function apply(graph: Graph, step: Step): Promise<void> {
  try {
    // Services that start at once get in each other's way here; a lost race is retried.
    await graph.write(step.name, {} as never, { timeout: PATIENCE })
  } catch (error) {
    // Two services that make the first constraint at once: the second finds it made.
    const cause = error instanceof Error ? (error.cause as { code?: string } | undefined) : undefined
    if (!cause?.code?.includes('AlreadyExists')) throw error
  }
}

/**
 * Applies what is missing of `cypher/schema`, and waits until its indexes are filled.
 * @param graph the graph; its database is changed only where it is behind
 * @param report called before each step with a line for people
 * @returns the versions before and after; equal where nothing was to do
 * @throws GraphError SCHEMA where the database was made by a newer program
 */
export async function migrate(
  graph: Graph,
  report: (line: string) => void = () => undefined,
): Promise<{ readonly from: number; readonly to: number }> {
  const wanted = wantedVersion()
  const known = await schemaState(graph)
  refuseNewer(known.version, wanted)
  if (known.version === wanted) return { from: wanted, to: wanted }
  const all = steps()
  // The version node's own constraint comes first: it makes the lock one node. It cannot be made while a
  // transaction holds that node, the others can.
  if (known.version === 0) await apply(graph, all[0]!)
  return graph.transaction(
    async (tx) => {
      const from = (await tx.run('schema/lock', {}))[0]!.version
      refuseNewer(from, wanted)
      for (const step of all.filter((s) => s.number > Math.max(from, 1))) {
        report(`schema ${step.number} of ${wanted}: ${statements().get(step.name)!.what}`)
        await apply(graph, step)
      }
      await graph.implicit('schema/await', { seconds: PATIENCE / 1000 }, { timeout: PATIENCE })
      await tx.run('schema/raise', { version: wanted, at: new Date().toISOString() })
      return { from, to: wanted }
    },
    { timeout: PATIENCE },
  )
}

function refuseNewer(version: number, wanted: number): void {
  if (version <= wanted) return
  throw new GraphError(
    'SCHEMA',
    `The database has schema ${version}, this program knows ${wanted}: a newer program made it. Update the program, or use another database.`,
  )
}
