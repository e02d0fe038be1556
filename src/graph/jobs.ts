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

const propsOf = ({ id: _, results: __, ...props }: Job) => props

/** @param parts JSON of the lists of results that were kept one after the other */
function jobOf(props: Readonly<Record<string, unknown>>, parts: readonly string[]): Job {
  const { endedAt, attempt: _, updatedAt: __, ...job } = props
  const results = parts.flatMap((part) => JSON.parse(part) as unknown[])
  return { ...job, endedAt: endedAt ?? null, results } as unknown as Job
}

/**
 * Begins a job, unless it was begun under its id before.
 * @returns the attempt to do it that is ours, null where another does it; and its state
 */
export async function beginJob(
  graph: Graph,
  job: Job,
): Promise<{ readonly attempt: string | null; readonly job: Job }> {
  const now = Date.now()
  const attempt = randomUUID()
  const [row] = await graph.write('write/job-begin', {
    id: job.id,
    attempt,
    now: new Date(now).toISOString(),
    stale: new Date(now - STALE).toISOString(),
    props: propsOf(job),
  })
  return { attempt: row!.mine ? attempt : null, job: jobOf(row!.job, row!.results) }
}

/**
 * Keeps a running job's state, with the results that are new: a sign of life too.
 * @param attempt the one that it is done in
 * @param kept how many results were kept before
 * @returns false where another attempt has taken the job over: then nothing was kept
 */
export async function saveJob(graph: Graph, job: Job, attempt: string, kept: number): Promise<boolean> {
  const rows = await graph.write('write/job', {
    id: job.id,
    attempt,
    props: { ...propsOf(job), updatedAt: new Date().toISOString() },
    from: kept,
    results: kept < job.results.length ? JSON.stringify(job.results.slice(kept)) : null,
  })
  return rows.length > 0
}

/** How far a job is; null where there is no such job. Its results are not read. */
export async function readJobState(graph: Graph, id: string) {
  return (await graph.read('read/job-state', { id }))[0] ?? null
}

/** A job's state; null where there is no such job. */
export async function readJob(graph: Graph, id: string): Promise<Job | null> {
  const [row] = await graph.read('read/job-by-id', { id })
  if (!row) return null
  return jobOf(row.job, row.results)
}
