// Jobs: batches of documents and articles that are read again. Their state is in the graph, so that any service tells
// it, and what a service that died left undone another takes up.
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { audited } from '../graph/audit.ts'
import { beginJob, type Job, readJob, readJobState, saveJob } from '../graph/jobs.ts'
import type { ApiContext } from './context.ts'
import { apiError } from './errors.ts'

/** A result as it is kept: what is needed to show it again. */
export interface KeptResult {
  readonly origin: string
  readonly status: 'new' | 'duplicate' | 'invalid'
  readonly article?: string
  readonly facts?: number
  readonly code?: string
  readonly message?: string
}

/** The jobs that a service does, and its end. */
export interface Running {
  /** Aborted when the service stops: jobs are left where they are, to be taken up again. */
  readonly ending: AbortSignal
  readonly jobs: Set<Promise<unknown>>
}

/** Why a job is done no further here, though nothing is wrong with it. */
export class Left extends Error {
  override readonly name = 'Left'
}

/** Milliseconds between two signs of life. */
const BEAT = 250
/** The longest time without one, however long nothing comes: addresses may be slow. Well below where a job is taken over. */
const ALIVE = 20_000

/** The id of a job: the same for the same key of the same caller. */
export const jobId = (kind: string, by: string, key: string | null | undefined): string =>
  `job:${createHash('sha256')
    .update(key ? `${kind}\u0000${by}\u0000${key}` : randomUUID())
    .digest('hex')
    .slice(0, 24)}`

/** A job that begins. */
export const newJob = (id: string, kind: Job['kind'], total: number, by: string): Job => ({
  id,
  kind,
  status: 'RUNNING',
  total,
  done: 0,
  added: 0,
  duplicates: 0,
  failed: 0,
  by,
  startedAt: new Date().toISOString(),
  endedAt: null,
  results: [],
})

/** A job with one more result. */
const withResult = (job: Job, result: KeptResult): Job => ({
  ...job,
  done: job.done + 1,
  added: job.added + (result.status === 'new' ? 1 : 0),
  duplicates: job.duplicates + (result.status === 'duplicate' ? 1 : 0),
  failed: job.failed + (result.status === 'invalid' ? 1 : 0),
  results: [...job.results, result],
})

/** Milliseconds that what is under way gets to end, where a job is left. */
const ENDING = 3_000

/**
 * What a source gives until the signal is given. The source is told to end then, and waited for a little: what it is
 * writing is in the graph before the job is another's.
 * @throws the signal's reason
 */
async function* until<T>(signal: AbortSignal, source: AsyncIterable<T>): AsyncGenerator<T> {
  const items = source[Symbol.asyncIterator]()
  let stop = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
  })
  stopped.catch(() => undefined)
  signal.addEventListener('abort', stop, { once: true })
  let next: Promise<IteratorResult<T>> | null = null
  try {
    for (;;) {
      signal.throwIfAborted()
      next = items.next()
      next.catch(() => undefined)
      const { value, done } = await Promise.race([next, stopped])
      next = null
      if (done) return
      yield value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    void items.return?.().catch(() => undefined)
    if (next) await Promise.race([next.catch(() => undefined), setTimeout(ENDING, undefined, { ref: false })])
  }
}

/**
 * Does a job to its end, keeping its state as it goes on.
 * @param work gives results as they come
 * @returns the job as it ended; rejects with what `work` rejects with, after the job is marked as failed, and with
 *   `Left` where the service stops, after it is marked as waiting, or where another service has taken it over
 */
async function run(
  job: Job,
  attempt: string,
  work: AsyncIterable<KeptResult>,
  keyed: boolean,
  { graph, running }: Pick<ApiContext, 'graph' | 'running'>,
): Promise<Job> {
  const lost = new AbortController()
  let state = job
  let savedAt = Date.now()
  let kept = 0
  /** One after the other, each with the results that came since the one before. */
  let saving: Promise<void> = Promise.resolve()
  const save = (now: () => Job): Promise<void> => {
    const saved = saving.then(async () => {
      const present = now()
      if (!(await saveJob(graph, present, attempt, kept))) throw new Left('another service has taken it over')
      kept = present.results.length
    })
    saving = saved.catch(() => undefined)
    return saved
  }
  // Where another has taken it over, this one stops at once.
  const beat = () => save(() => state).catch((error) => (error instanceof Left ? lost.abort(error) : undefined))
  const alive = setInterval(() => void beat(), ALIVE)
  const end = (status: 'DONE' | 'FAILED') => ({ ...state, status, endedAt: new Date().toISOString() })
  try {
    for await (const result of until(AbortSignal.any([running.ending, lost.signal]), work)) {
      state = withResult(state, result)
      if (Date.now() - savedAt < BEAT) continue
      savedAt = Date.now()
      await save(() => state)
    }
  } catch (error) {
    clearInterval(alive)
    const left = error instanceof Left
    // What has no key cannot be asked for again.
    await save(() => (left && keyed ? { ...state, status: 'QUEUED' } : end('FAILED'))).catch(() => undefined)
    throw error
  }
  clearInterval(alive)
  state = end('DONE')
  await save(() => state)
  return state
}

/**
 * Begins a job and does it, unless its key was used before: then its state is given as it is.
 * @param how `wait`: whether it is waited for; else the job is given as it begins, and goes on by itself. `keyed`:
 *   whether the caller gave a key, by which the job can be taken up again
 */
export async function doJob(
  job: Job,
  work: () => AsyncIterable<KeptResult>,
  how: { readonly wait: boolean; readonly keyed: boolean },
  context: Pick<ApiContext, 'graph' | 'log' | 'signal' | 'running'>,
): Promise<Job> {
  const { jobs } = context.running
  // From its beginning on, so that a service that stops in between leaves it as it should.
  const begun = begin(job, work, how.keyed, context)
  const whole = begun.then(({ end }) => end)
  jobs.add(whole)
  whole.catch((error) => tellOf(error, job.id, context)).finally(() => jobs.delete(whole))
  const { end, state } = await begun
  return end && how.wait ? unlessLate(end, job.id, how.keyed, context) : state
}

/** Begins a job; `end` is null where it was begun before. */
async function begin(
  job: Job,
  work: () => AsyncIterable<KeptResult>,
  keyed: boolean,
  context: Pick<ApiContext, 'graph' | 'running'>,
): Promise<{ readonly state: Job; readonly end: Promise<Job> | null }> {
  const begun = await beginJob(context.graph, job)
  const { attempt } = begun
  if (attempt === null) return { state: begun.job, end: null }
  // Who asked for it, and for how much; what came of it the job itself tells.
  await audited(context.graph, { by: job.by, key: job.id }, job.kind, [job.id], { total: job.total }, async () => ({}))
  const end = run(job, attempt, work(), keyed, context)
  end.catch(() => undefined)
  return { state: job, end }
}

/** Tells the log why a job did not come to its end. */
function tellOf(error: unknown, job: string, { log }: Pick<ApiContext, 'log'>): void {
  if (error instanceof Left) log.warn({ job }, `a job is left: ${error.message}`)
  else log.error({ err: error, job }, 'a job failed')
}

/** Waits for a job as long as the request may take; the job goes on then. */
async function unlessLate(end: Promise<Job>, id: string, keyed: boolean, { signal }: Pick<ApiContext, 'signal'>) {
  let late = () => {}
  const patience = new Promise<never>((_, reject) => {
    late = () => {
      reject(apiError('TIMEOUT', `It takes longer than a request may. It goes on: ask job(id: "${id}").`, { job: id }))
    }
  })
  signal.addEventListener('abort', late, { once: true })
  if (signal.aborted) late()
  try {
    return await Promise.race([end, patience])
  } catch (error) {
    if (!(error instanceof Left)) throw error
    const next = `Send it again${keyed ? ' with the same key' : ''}: it begins anew, and what is in the graph already stays.`
    throw apiError('INTERRUPTED', `It was not done to its end: ${error.message}. ${next}`, { job: id })
  } finally {
    signal.removeEventListener('abort', late)
  }
}

/** A job's states as it goes on, until it ends or nobody listens any more. */
export async function* followJob(
  id: string,
  { graph, signal }: { readonly graph: ApiContext['graph']; readonly signal: AbortSignal },
): AsyncGenerator<Job> {
  let last = ''
  for (;;) {
    const state = await readJobState(graph, id)
    if (!state || signal.aborted) return
    const now = `${state.status} ${state.done}`
    const job = now === last ? null : await readJob(graph, id)
    if (job) yield job
    last = now
    if (state.status === 'DONE' || state.status === 'FAILED') return
    await setTimeout(BEAT, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
