// `entente export`: what the graph holds, in a form that other programs read, to standard output.
import { once } from 'node:events'
import { readConfig } from '../config.ts'
import { ExportError, formatOf, parseFilter, selectFacts } from '../export/index.ts'
import type { Read } from '../graph/read/pages.ts'
import { openAll } from '../open.ts'
import { showProgress } from '../progress.ts'
import { EXIT, type ExitCode } from './exit.ts'

/** How `entente export` was called. */
export interface ExportOptions {
  readonly format: string
  readonly pair?: string
  readonly from?: string
  readonly to?: string
  readonly kind?: string
  readonly base?: string
}

/** Milliseconds that one page may take. */
const PAGE_TIME = 120_000

function checked(options: ExportOptions) {
  const { base } = options
  if (base !== undefined && !/^https?:$/.test(URL.canParse(base) ? new URL(base).protocol : '')) {
    throw new ExportError(`base: "${base}" is no address. It takes one such as https://graph.example.`)
  }
  return { format: formatOf(options.format), filter: parseFilter(options) }
}

/**
 * Writes facts to standard output, as fast as it is read.
 * @returns 2 where an option cannot be used
 */
export async function exportGraph(options: ExportOptions): Promise<ExitCode> {
  const config = readConfig(process.env)
  let request: ReturnType<typeof checked>
  try {
    request = checked(options)
  } catch (error) {
    if (!(error instanceof ExportError)) throw error
    process.stderr.write(`--${error.message}\n`)
    return EXIT.usage
  }
  const { format, filter } = request
  const base = options.base?.replace(/\/+$/, '') ?? `http://${config.host}:${config.port}`
  const { report, finish } = showProgress(process.stderr)
  const { graph, close } = await openAll(config, report)
  finish()
  // Whoever reads may stop reading: `| head`.
  let gone = false
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  })
  try {
    const context = { base, self: `${base}/export?format=${options.format}`, pair: filter.pair, inline: true }
    const read: Read = (name, params) => graph.read(name, params, { timeout: PAGE_TIME })
    for await (const text of format.write(selectFacts(read, filter), context)) {
      if (gone) break
      if (!process.stdout.write(text))
        await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')])
    }
    return EXIT.ok
  } finally {
    await close()
  }
}
