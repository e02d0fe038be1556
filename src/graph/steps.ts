// Finds what new facts do to earlier pledges, and what later facts did to new ones, in the graph and within the batch.
import type { Transaction } from './connection.ts'
import type { Comparable } from './same.ts'
import { type Step, stepOf, threadQuery } from './thread.ts'

/** A fact with what it is compared by. */
export interface ComparedFact {
  readonly id: string
  readonly is: Comparable
}

/** A link from a later fact to a pledge. */
export interface StepRow extends Step {
  readonly fact: string
  readonly pledge: string
}

function between(a: ComparedFact, b: ComparedFact): readonly StepRow[] {
  if (a.id === b.id) return []
  const forth = stepOf(a.is, b.is)
  if (forth) return [{ ...forth, fact: a.id, pledge: b.id }]
  const back = stepOf(b.is, a.is)
  return back ? [{ ...back, fact: b.id, pledge: a.id }] : []
}

/**
 * Finds the steps that new facts take, or have taken by others.
 * @param fresh facts that are new to the graph; nothing of them is written yet
 */
export async function findSteps(tx: Transaction, fresh: readonly ComparedFact[]): Promise<readonly StepRow[]> {
  const asked = fresh.flatMap((fact, at) => {
    const query = threadQuery(fact.is)
    return query === null ? [] : [{ at, query, pledge: fact.is.kind === 'PLEDGE', words: fact.is.words }]
  })
  if (asked.length === 0) return []
  const rows = await tx.run('write/threads', { facts: asked })
  const steps = rows.flatMap((row) => between(fresh[row.at]!, { id: row.id, is: row.fact as unknown as Comparable }))
  const byActor = new Map<string, ComparedFact[]>()
  for (const { at } of asked) {
    const fact = fresh[at]!
    const others = new Set(fact.is.actors.flatMap((actor) => byActor.get(actor) ?? []))
    for (const other of others) steps.push(...between(fact, other))
    for (const actor of fact.is.actors) byActor.set(actor, [...(byActor.get(actor) ?? []), fact])
  }
  return steps
}
