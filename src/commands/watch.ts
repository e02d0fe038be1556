// `entente watch`: follows feeds and reads what is new into the graph, a line on each step.
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { ingest } from '../ingest.ts'
import { type Opened, openAll } from '../open.ts'
import { showProgress } from '../progress.ts'
import { type WatchEvent, type WatchOptions, watchFeeds } from '../source/index.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { ingestParts } from './ingest.ts'
import { describeFailure, describeResult } from './say.ts'
import { stopSignal } from './stop.ts'

/** How `entente watch` was called. */
export interface WatchCommand {
  /** Poll each feed that is due once, then end. */
  readonly once: boolean
  /** Minutes between two polls of a feed. */
  readonly interval?: number
  /** File that keeps what was seen; in ENTENTE_HOME when left out. */
  readonly state?: string
  readonly json: boolean
}

/** What watching says, line by line: `out` what it did, `err` what went wrong. */
export interface Lines {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

const clockTime = (ms: number): string => new Date(ms).toISOString().slice(11, 16)

function described(event: Exclude<WatchEvent, { kind: 'document' }>): string {
  switch (event.kind) {
    case 'failure':
      return describeFailure(event.failure)
    case 'waiting':
      return `Waiting until ${clockTime(event.until)} UTC. Ctrl-C stops.`
    case 'polled':
      return event.changed
        ? `${event.feed}: ${event.listed} listed, ${event.fresh} new; next at ${clockTime(event.nextAt)} UTC`
        : `${event.feed}: unchanged; next at ${clockTime(event.nextAt)} UTC`
  }
}

/**
 * Follows feeds into an open graph until told to stop. A story counts as had once it is committed: where the process
 * dies before that, the next run fetches it again.
 * @param lines where what is done is told
 * @returns 1 where something failed, or the database went away: then the rest waits for the next run
 */
export async function followFeeds(
  feeds: readonly string[],
  opened: Pick<Opened, 'graph' | 'seed'>,
  options: Omit<WatchOptions, 'has'> & { readonly json: boolean; readonly home?: string },
  lines: Lines,
): Promise<ExitCode> {
  const { json, home, ...how } = options
  const has = async (url: string) => (await opened.graph.read('read/article-by-url', { url })).length > 0
  const parts = ingestParts(opened, { home: home })
  let code: ExitCode = EXIT.ok
  for await (const event of watchFeeds(feeds, { ...how, has })) {
    if (event.kind !== 'document') {
      if (event.kind === 'failure') code = EXIT.failed
      if (json) lines.out(JSON.stringify(event))
      else (event.kind === 'failure' ? lines.err : lines.out)(described(event))
      continue
    }
    for await (const result of ingest([{ ok: true, document: event.document }], parts)) {
      const bad = result.status === 'invalid' || result.status === 'failed'
      if (json) lines.out(JSON.stringify({ kind: 'ingested', feed: event.feed, ...result }))
      else (bad ? lines.err : lines.out)(describeResult(result))
      // Leaving here leaves the story unmarked: it is fetched again when the database is back.
      if (result.status === 'failed') return EXIT.failed
    }
  }
  return code
}

/** Opens the graph and follows feeds until SIGINT or SIGTERM, or, with `once`, until each was polled. */
export async function watch(feeds: readonly string[], options: WatchCommand): Promise<ExitCode> {
  const config = readConfig(process.env)
  if (options.interval !== undefined && !(options.interval >= 1 && options.interval <= 1440)) {
    process.stderr.write('--interval takes minutes, from 1 to 1440.\n')
    return EXIT.usage
  }
  const { report, finish } = showProgress(process.stderr)
  const stop = stopSignal()
  const opened = await openAll(config, report)
  finish()
  try {
    const how = {
      maxBytes: config.maxBytes,
      statePath: options.state ?? join(config.home, 'watch.json'),
      once: options.once,
      json: options.json,
      home: config.home,
      signal: stop.signal,
      ...(options.interval === undefined ? {} : { interval: options.interval * 60_000 }),
    }
    return await followFeeds(feeds, opened, how, {
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
    })
  } finally {
    await opened.close()
    stop.release()
  }
}
