// `entente start` and `entente serve`: the whole house, until it is told to stop.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { type Config, ROOT, readConfig } from '../config.ts'
import { type IngestParts, ingest } from '../ingest.ts'
import { type Opened, openAll } from '../open.ts'
import { type ProgressView, showProgress } from '../progress.ts'
import { openReaders } from '../reading.ts'
import { checkService, createService } from '../server.ts'
import { readSources } from '../source/index.ts'
import { type WriteToken, writeToken } from '../token.ts'
import { openPages } from '../web/pages.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { ingestParts } from './ingest.ts'
import { describeResult } from './say.ts'
import { serviceIngest, serviceRereading } from './service-ingest.ts'
import { stopSignal } from './stop.ts'

export interface ServeOptions {
  readonly sources: readonly string[]
  /** Whether to ingest the dispatches that come with the project. */
  readonly dispatches: boolean
}

/**
 * Opens the graph, ingests, serves, and stops cleanly on SIGINT or SIGTERM.
 * @returns when stopped; 1 when a source of the command line could not be ingested
 */
export async function serve(options: ServeOptions): Promise<ExitCode> {
  const config = readConfig(process.env)
  await checkService(config)
  const stop = stopSignal()
  const view = showProgress(process.stderr)
  const token = await writeToken(config)
  const opened = await openAll(config, view.report)
  const readers = openReaders({ seconds: config.readSeconds })
  try {
    const failed = stop.signal.aborted
      ? 0
      : await ingestAll(options, config, ingestParts(opened, { home: config.home, readers }), view, stop.signal)
    if (stop.signal.aborted) return EXIT.ok
    const log = pino({ level: config.logLevel }, pino.destination(2))
    const service = await createService({
      graph: opened.graph,
      config,
      token: token.token,
      ingest: serviceIngest(opened, config, readers),
      rereading: serviceRereading(opened, readers),
      log,
      pages: openPages(),
    })
    const url = await service.listen()
    view.finish()
    process.stdout.write(whereToGo(url, opened, token, config))
    // Beside what is asked from now on: the start does not wait for it.
    const warm = service.warm()
    await stop.stopped
    process.stderr.write('Stopping …\n')
    await service.close()
    await warm
    return failed > 0 ? EXIT.failed : EXIT.ok
  } finally {
    view.finish()
    await readers.close()
    await opened.close()
    stop.release()
  }
}

/** Ingests the bundled dispatches and the sources of the command line; problems are printed. Gives how many failed. */
async function ingestAll(
  options: ServeOptions,
  config: Config,
  parts: IngestParts,
  view: ProgressView,
  signal: AbortSignal,
): Promise<number> {
  const bundled = options.dispatches ? await dispatches() : []
  const all = [...bundled, ...options.sources]
  if (all.length === 0) return 0
  const count = { new: 0, duplicate: 0, invalid: 0, failed: 0 }
  const problems: string[] = []
  let told = 0
  const tell = () => {
    told = Date.now()
    const message = `${count.new} new, ${count.duplicate} known, ${problems.length} refused`
    view.report({ step: 'Ingesting', message })
  }
  for await (const result of ingest(readSources(all, { maxBytes: config.maxBytes, signal }), parts)) {
    count[result.status]++
    if (result.status === 'invalid' || result.status === 'failed') problems.push(describeResult(result))
    if (Date.now() - told > 1_000) tell()
    if (signal.aborted) break
  }
  tell()
  view.finish()
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  return problems.length
}

/** The files under `seed/dispatches`, in order. */
async function dispatches(): Promise<readonly string[]> {
  const folder = join(ROOT, 'seed', 'dispatches')
  const names = (await readdir(folder)).filter((name) => /\.(txt|jsonl)$/.test(name)).sort()
  return names.map((name) => join(folder, name))
}

function whereToGo(url: string, { database }: Opened, { token, file }: WriteToken, config: Config): string {
  const rows: [string, string][] = [
    ['Page', `${url}/`],
    ['GraphQL', `${url}/graphql (the playground too)`],
  ]
  if (database.browserUrl) {
    const bolt = database.uri.replace(/^bolt:\/\/127\.0\.0\.1/, 'neo4j://localhost')
    rows.push(['Neo4j Browser', `${database.browserUrl}?dbms=${bolt}&db=${database.database}`])
    rows.push(['  to log in', `user ${database.user}, password ${database.password}`])
  }
  rows.push(['Write token', file ? `${token} (kept in ${file})` : 'from ENTENTE_TOKEN'])
  rows.push(['Data', database.owned || !config.neo4j.uri ? config.home : database.uri])
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  return `\nEntente is ready. Ctrl-C stops it.\n\n${rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join('\n')}\n\n`
}
