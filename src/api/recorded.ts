// Facts as they are recorded, whichever service or command recorded them: the graph itself is asked what is new, while
// somebody listens. Nothing is published before it is committed.
import { setTimeout } from 'node:timers/promises'
import type { ApiContext } from './context.ts'
import { dyadOf } from './filter.ts'
import type { FactKind } from './generated/schema.ts'
import { entityKey } from './names.ts'

/** Milliseconds between two questions. */
const EVERY = 500
/** How far back each question goes: what takes long to commit bears the time at which it began. */
const OVERLAP = 30_000
/** Articles looked at in one question. */
const MOST = 500

interface Recorded {
  readonly pair?: readonly string[] | null
  readonly kinds?: readonly FactKind[] | null
}

async function dyad(pair: readonly string[], { loaders }: ApiContext): Promise<string> {
  const rows = await Promise.all(pair.map((name) => loaders.named.load(entityKey(name, 'pair'))))
  return dyadOf(
    pair.map((name, i) => rows[i]?.id ?? name),
    'pair',
  )
}

/** Facts that are recorded from now on, one by one. */
export async function* recorded(args: Recorded, context: ApiContext, signal: AbortSignal) {
  const from = new Date().toISOString()
  const only = args.pair ? await dyad(args.pair, context) : null
  const seen = new Set<string>()
  while (!signal.aborted) {
    const since = new Date(Date.now() - OVERLAP).toISOString()
    const rows = await context.graph.read('read/recorded', { since, limit: MOST })
    for (const row of rows) {
      if (row.recordedAt < from || seen.has(row.id)) continue
      seen.add(row.id)
      if (only && !row.dyads.includes(only)) continue
      if (args.kinds?.length && !args.kinds.includes(row.kind as FactKind)) continue
      yield row.id
    }
    // What is older than the overlap does not come again.
    const present = new Set(rows.map((row) => row.id))
    for (const id of seen) if (!present.has(id)) seen.delete(id)
    await setTimeout(EVERY, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
