// What watching remembers from one run to the next, in one file that is replaced as a whole.
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'

const FeedState = z.strictObject({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** Milliseconds since 1970: not polled before. */
  nextAt: z.number().default(0),
  /** Polls that failed in a row. */
  failures: z.number().int().default(0),
})

const StateFile = z.strictObject({
  version: z.literal(1),
  feeds: z.record(z.string(), FeedState),
  /** Address to the last day on which a feed listed it, of stories that were fetched or given up. */
  done: z.record(z.string(), z.string()),
  /** Address to the number of failed tries, of stories that will be tried again. */
  tries: z.record(z.string(), z.number().int()),
})

/** State of one feed. */
export type FeedState = z.infer<typeof FeedState>

/** All that watching remembers. */
export type WatchState = z.infer<typeof StateFile>

const KEEP_DAYS = 120

/** The state in a file; an empty one where there is no file. @throws Error where the file is broken */
export async function readState(path: string): Promise<WatchState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return { version: 1, feeds: {}, done: {}, tries: {} }
  const result = StateFile.safeParse(parse(text))
  if (result.success) return result.data
  throw new Error(`${path} is no state of watching. Move it away; what is in the graph stays.`)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Writes the state beside its file and then puts it in its place: a crash leaves the old or the new one. */
export async function writeState(path: string, state: WatchState, now: number): Promise<void> {
  const oldest = new Date(now - KEEP_DAYS * 86_400_000).toISOString().slice(0, 10)
  const done = Object.fromEntries(Object.entries(state.done).filter(([, day]) => day >= oldest))
  await mkdir(dirname(path), { recursive: true })
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(JSON.stringify({ ...state, done }))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
