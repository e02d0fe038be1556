// Jobs: longer work whose progress outlives the request that asked for it, and can be asked for at any service.
import type { Graph } from './connection.ts'

/** Where a job stands. */
export interface Job {
  /** `job:…`. */
  readonly id: string
  readonly kind: 'ingest' | 'reprocess'
  readonly status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED'
  readonly total: number
  readonly done: number
  readonly added: number
  readonly duplicates: number
  readonly failed: number
  readonly by: string
  readonly startedAt: string
  readonly endedAt: string | null
  /** Results so far, in order, as the caller shapes them. */
  readonly results: readonly unknown[]
}

/** Keeps a job's state; the same id again replaces it. */
export async function saveJob(graph: Graph, { id, results, ...props }: Job): Promise<void> {
  await graph.write('write/job', { id, props: { ...props, results: JSON.stringify(results) } })
}

/** A job's state; null where there is no such job. */
export async function readJob(graph: Graph, id: string): Promise<Job | null> {
  const [row] = await graph.read('write/job-by-id', { id })
  if (!row) return null
  const { results, endedAt, ...job } = row.job
  return { ...job, endedAt: endedAt ?? null, results: JSON.parse(results as string) } as unknown as Job
}
