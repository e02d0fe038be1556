// The command line: what each command is called and takes. What it does stands in commands/.
import { Command, Option } from 'commander'
import { SETTINGS } from '../config.ts'
import type { DatasetId } from '../events/index.ts'
import type { ExportOptions } from './export.ts'

const SOURCES =
  'text and HTML files, archives (.jsonl, .csv, .tsv, .warc, each also .gz), folders of them, URLs, or - for standard input'

// Named here too, so that no command loads what it does not need; a test holds them together.
const DATASETS = ['gdelt', 'gkg', 'icews', 'polecat']
const FORMATS = ['jsonld', 'nquads', 'graphml', 'csv', 'polecat', 'gdelt', 'ical', 'atom']

/** Builds the command line. Each command loads its own parts when it runs, and sets the exit code. */
export function program(): Command {
  const cli = new Command('entente')
    .description('News about relations between states goes in, a graph that one can question comes out.')
    .showHelpAfterError('(entente --help tells what there is)')
    .addHelpText('after', `\nExit codes: 0 all done, 1 something failed, 2 bad usage.\n\n${settingsHelp()}`)
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .exitOverride()
  const json = () => new Option('--json', 'print results as JSON, for machines')

  cli
    .command('start')
    .description('start the database, load the reference data and the bundled dispatches, ingest SOURCES, and serve')
    .argument('[sources...]', SOURCES)
    .option('--no-dispatches', 'leave the bundled dispatches out')
    .action(async (sources: string[], options: { dispatches: boolean }) => {
      const { serve } = await import('./serve.ts')
      process.exitCode = await serve({ sources, dispatches: options.dispatches })
    })
  cli
    .command('serve')
    .description('serve what the database holds; ingests nothing')
    .action(async () => {
      const { serve } = await import('./serve.ts')
      process.exitCode = await serve({ sources: [], dispatches: false })
    })
  cli
    .command('ingest')
    .description('read SOURCES into the graph; what it holds already is left as it is')
    .argument('<sources...>', SOURCES)
    .option('--columns <pairs>', 'for tables: which column gives which field, such as text=body,headline=title')
    .option('--checkpoint <file>', 'remember how far archives were read, and go on there: after a stop, or a kill')
    .addOption(
      new Option('--events <data set>', 'take SOURCES for files of coded events, also packed').choices(DATASETS),
    )
    .addOption(json())
    .action(
      async (
        sources: string[],
        options: { json?: boolean; columns?: string; checkpoint?: string; events?: DatasetId },
      ) => {
        const { events, json = false } = options
        if (events) {
          const { ingestEvents } = await import('./events.ts')
          process.exitCode = await ingestEvents(sources, { events, json })
          return
        }
        const { ingestSources } = await import('./ingest.ts')
        process.exitCode = await ingestSources(sources, { ...options, json })
      },
    )
  cli
    .command('watch')
    .description(
      'follow FEEDS and read what is new into the graph; asks only for what changed, as often as robots.txt and servers allow',
    )
    .argument('<feeds...>', 'addresses of RSS, Atom or JSON feeds, or of sitemaps')
    .option('--once', 'poll each feed that is due once, then end')
    .option('--interval <minutes>', 'minutes between two polls of a feed (15)', Number)
    .option('--state <file>', 'what was seen so far (watch.json in ENTENTE_HOME); a second watcher needs its own')
    .addOption(json())
    .action(async (feeds: string[], options: { once?: boolean; interval?: number; state?: string; json?: boolean }) => {
      const { watch } = await import('./watch.ts')
      process.exitCode = await watch(feeds, { ...options, once: options.once ?? false, json: options.json ?? false })
    })
  cli
    .command('extract')
    .description('print what SOURCES say, one JSON object per article; needs no database')
    .argument('<sources...>', SOURCES)
    .option('--explain', 'print each relation in its sentence, with actor, cue, content and rule, for people')
    .action(async (sources: string[], options: { explain?: boolean }) => {
      const { extractFiles } = await import('./extract.ts')
      process.exitCode = await extractFiles(sources, { explain: options.explain ?? false })
    })
  cli
    .command('export')
    .description('write what the graph holds to standard output, for other programs')
    .addOption(new Option('--format <name>', 'the form it is written in').choices(FORMATS).makeOptionMandatory())
    .option('--pair <pair>', 'only what concerns two parties: CHN-KOR, or CHN,eu')
    .option('--from <date>', 'only from this date on: 2021, 2021-03 or 2021-03-04')
    .option('--to <date>', 'only up to this date')
    .option('--kind <kinds>', 'only these: PLEDGE, POSITION, MEETING, ACTION, MILESTONE, parted by commas')
    .option('--base <address>', 'address of the service that things are named under (from HOST and PORT)')
    .action(async (options: ExportOptions) => {
      const { exportGraph } = await import('./export.ts')
      process.exitCode = await exportGraph(options)
    })
  cli
    .command('migrate')
    .description("bring the database's constraints, indexes and reference data up to date")
    .addOption(json())
    .action(async (options: { json?: boolean }) => {
      const { migrateDatabase } = await import('./migrate.ts')
      process.exitCode = await migrateDatabase({ json: options.json ?? false })
    })
  cli
    .command('browser')
    .description('print the steps to look at the graph in Neo4j Browser: address, style, guide, saved queries')
    .action(async () => {
      const { browser } = await import('./browser.ts')
      process.exitCode = await browser()
    })
  cli
    .command('doctor')
    .description('check Node, Java, Maven, Docker, the database and its schema, and say what is wrong')
    .addOption(json())
    .action(async (options: { json?: boolean }) => {
      const { doctor } = await import('./doctor.ts')
      process.exitCode = await doctor({ json: options.json ?? false })
    })
  // Options are inherited at creation only: each command must throw, not exit, too.
  for (const command of cli.commands) command.exitOverride().showHelpAfterError()
  return cli
}

function settingsHelp(): string {
  const rows = SETTINGS.map((s) => `  ${s.name.padEnd(18)} ${s.what}${s.fallback ? ` (${s.fallback})` : ''}`)
  return ['Settings, from the environment:', ...rows].join('\n')
}
