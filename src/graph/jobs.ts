// Jobs: longer work whose progress outlives the request that asked for it, and can be asked for at any service.
import { randomUUID } from 'node:crypto'
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

/** Milliseconds without a sign of life after which a job is taken over: its service is gone. */
const STALE = 60_000

const propsOf = ({ id: _, results, ...props }: Job) => ({ ...props, results: JSON.stringify(results) })

function jobOf(props: Readonly<Record<string, unknown>>): Job {
  const { results, endedAt, attempt: _, updatedAt: __, ...job } = props
  return { ...job, endedAt: endedAt ?? null, results: JSON.parse(results as string) } as unknown as Job
}

/**
 * Begins a job, unless it was begun under its id before.
 * @returns whether it is ours to do, and its state: another's where it is not
 */
export async function beginJob(graph: Graph, job: Job): Promise<{ readonly mine: boolean; readonly job: Job }> {
  const now = Date.now()
  const [row] = await graph.write('write/job-begin', {
    id: job.id,
    attempt: randomUUID(),
    now: new Date(now).toISOString(),
    stale: new Date(now - STALE).toISOString(),
    props: propsOf(job),
  })
  return { mine: row!.mine, job: jobOf(row!.job) }
}

/** Keeps a job's state; the same id again replaces it. A running job is kept from time to time as a sign of life. */
export async function saveJob(graph: Graph, job: Job): Promise<void> {
  await graph.write('write/job', { id: job.id, props: { ...propsOf(job), updatedAt: new Date().toISOString() } })
}

/** A job's state; null where there is no such job. */
export async function readJob(graph: Graph, id: string): Promise<Job | null> {
  const [row] = await graph.read('write/job-by-id', { id })
  if (!row) return null
  return jobOf(row.job)
}
