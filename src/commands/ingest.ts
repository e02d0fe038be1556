// `entente ingest`: sources into the graph, a line on each.
import { toArticle } from '../article/index.ts'
import { readConfig } from '../config.ts'
import { writeExtractions } from '../graph/write.ts'
import { type IngestParts, ingest } from '../ingest.ts'
import type { Opened } from '../open.ts'
import { openAll } from '../open.ts'
import { EXTRACTOR, extract } from '../pipeline.ts'
import { showProgress } from '../progress.ts'
import { readSources } from '../source/index.ts'
import { EXIT, type ExitCode } from './exit.ts'
import { describeResult } from './say.ts'

/** The stages as the running program joins them. */
export function ingestParts({ graph, seed }: Pick<Opened, 'graph' | 'seed'>): IngestParts {
  return {
    toArticle: (document) => toArticle(document),
    extract: (article) => extract(article, seed),
    write: (extractions) => writeExtractions(graph, extractions, { extractor: EXTRACTOR, publishers: seed.publishers }),
  }
}

/**
 * Ingests sources; results go to stdout (JSON lines with `json`), problems to stderr.
 * @returns 1 when any source failed, though the others are in
 */
export async function ingestSources(args: readonly string[], options: { json: boolean }): Promise<ExitCode> {
  const config = readConfig(process.env)
  const { report, finish } = showProgress(process.stderr)
  const opened = await openAll(config, report)
  finish()
  let code: ExitCode = EXIT.ok
  try {
    for await (const result of ingest(readSources(args, { maxBytes: config.maxBytes }), ingestParts(opened))) {
      const bad = result.status === 'invalid' || result.status === 'failed'
      if (bad) code = EXIT.failed
      if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`)
      else (bad ? process.stderr : process.stdout).write(`${describeResult(result)}\n`)
    }
  } finally {
    await opened.close()
  }
  return code
}
