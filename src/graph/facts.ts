// Writes facts: their nodes, the edges that follow from them, and their picture.
import type { EntityId } from '../model.ts'
import type { Placed } from './concerns.ts'
import type { Transaction } from './connection.ts'
import type { FactRows } from './fact.ts'

/** Looks an entity up through its merges; undefined where there is none. */
export type Place = (id: EntityId) => Placed | undefined

/** Looks entities up through their merges, by the ids that extractors gave. */
export async function placesOf(tx: Transaction, ids: Iterable<EntityId>): Promise<Place> {
  const rows = await tx.run('write/places', { ids: [...new Set(ids)].sort() })
  const places = new Map(rows.map(({ id, canonical, ...rest }) => [id, { ...rest, id: canonical }]))
  return (id) => places.get(id)
}

/** Rows in one order everywhere: writers that take their locks in the same order do not wait for each other in a ring. */
const inOrder = <T extends { readonly id?: string; readonly key?: string }>(rows: readonly T[]): readonly T[] =>
  [...rows].sort((a, b) => ((a.key ?? a.id ?? '') < (b.key ?? b.id ?? '') ? -1 : 1))

/**
 * Writes the nodes of facts and their edges to entities and dyads.
 * @param known ids of those that are in the graph: what followed from their older state is taken off first
 */
export async function writeFacts(
  tx: Transaction,
  rows: readonly FactRows[],
  known: readonly string[],
  at: string,
): Promise<void> {
  if (rows.length === 0) return
  const nodes = inOrder(rows.map((row) => row.node))
  await tx.run('write/facts', {
    claims: nodes.filter((node) => node.id.startsWith('claim:')),
    events: nodes.filter((node) => node.id.startsWith('event:')),
    at,
  })
  if (known.length > 0) {
    await tx.run('write/unlink', { facts: known })
    await erasePicture(tx, known)
  }
  await tx.run('write/links', { links: inOrder(rows.flatMap((row) => row.links)) })
  await tx.run('write/concerns', { concerns: inOrder(rows.flatMap((row) => row.concerns)) })
}

/** What depends on the attestations being there: where claims were made, and the picture. */
export async function drawFacts(tx: Transaction, rows: readonly FactRows[]): Promise<void> {
  const saidAt = rows.flatMap((row) => row.saidAt ?? [])
  if (saidAt.length > 0) await tx.run('write/said-at', { claims: saidAt })
  const drawn = rows.filter((row) => row.node.props.picture !== null).map((row) => row.node.id)
  if (drawn.length > 0) await tx.run('write/draw-picture', { facts: drawn.sort() })
}

/** Erases the picture edges of facts. */
export async function erasePicture(tx: Transaction, facts: readonly string[]): Promise<void> {
  // Lucene takes a thousand clauses at most.
  for (let from = 0; from < facts.length; from += 500) {
    const query = facts.slice(from, from + 500).map((id) => `"${id}"`)
    await tx.run('write/erase-picture', { query: query.join(' OR ') })
  }
}
