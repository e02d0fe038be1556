// What people change is done once per key and leaves a record: who, when, what, why, and what came of it.
import { createHash, randomUUID } from 'node:crypto'
import type { Graph, RequestOptions, Transaction } from './connection.ts'
import { GraphError } from './error.ts'

/** Who asks for a change, and why. */
export interface Act {
  /** The caller's name. */
  readonly by: string
  readonly reason?: string | null
  /** The same key gives the first answer again. */
  readonly key?: string | null
  /** The present moment, when left out. */
  readonly now?: Date
  /** How long it may take, and what ends it. */
  readonly within?: RequestOptions
}

/** A change with the record of it. */
export type Audited<T> = T & {
  /** Id of the record. */
  readonly audit: string
}

/** Inside a change: the transaction, and the moment that all of it bears. */
export interface Change {
  readonly tx: Transaction
  readonly at: string
  readonly audit: string
}

/**
 * Does a change in one transaction, once per key.
 * @param action its name, as the record shows it
 * @param subjects ids of what it is done to
 * @param detail what was asked, kept as JSON: the same key with another wish is refused
 * @param work gives the answer, which is kept too
 * @throws GraphError INVALID where the key was used for something else; whatever `work` throws, nothing is kept then
 */
export async function audited<T extends object>(
  graph: Graph,
  act: Act,
  action: string,
  subjects: readonly string[],
  detail: Readonly<Record<string, unknown>>,
  work: (change: Change) => Promise<T>,
  options: RequestOptions = {},
): Promise<Audited<T>> {
  const key = act.key ?? randomUUID()
  const audit = `audit:${createHash('sha256').update(key).digest('hex').slice(0, 24)}`
  const at = (act.now ?? new Date()).toISOString()
  const wish = JSON.stringify({ ...detail, reason: act.reason ?? null })
  return graph.transaction(
    async (tx) => {
      const attempt = randomUUID()
      const props = {
        at,
        by: act.by,
        action,
        subjects,
        reason: act.reason ?? null,
        detail: wish,
        key: `${at}|${audit}`,
      }
      const [record] = await tx.run('write/audit-begin', { id: audit, attempt, props })
      if (!record!.isNew) {
        if (record!.action !== action || record!.detail !== wish || record!.subjects.join() !== subjects.join()) {
          throw new GraphError(
            'INVALID',
            `The key "${key}" was used for ${record!.action} of ${record!.subjects.join(', ')}: give another key.`,
          )
        }
        return { ...(JSON.parse(record!.outcome) as T), audit }
      }
      const answer = await work({ tx, at, audit })
      await tx.run('write/audit-end', { id: audit, outcome: JSON.stringify(answer) })
      return { ...answer, audit }
    },
    { timeout: 120_000, ...act.within, ...options },
  )
}
