// `npm run bench -- NAME`: measures one part on this machine and prints what the README's figures come from.
import { Command } from 'commander'

/** What can be measured. Each module's `run` measures, prints, and gives the names of the figures that miss their mark. */
const BENCHES = {
  extract: {
    what: 'sentences per second, share of each stage, memory, time by length',
    load: () => import('./extract/extract.ts'),
  },
  stories: {
    what: 'precision, recall and speed of putting copies into one story, on 10,000 articles',
    load: () => import('./stories/stories.ts'),
  },
  api: {
    what: 'db hits and times of pages at four sizes; the API beside a generated one and beside the bare driver',
    load: () => import('./api/api.ts'),
  },
  ingest: {
    what: 'articles per second from text to committed graph, shares of the stages, memory, and a full graph beside an empty one',
    load: () => import('./ingest/ingest.ts'),
  },
} as const

const program = new Command('bench').description('Measures one part and prints the figures.').showHelpAfterError()
for (const [name, { what, load }] of Object.entries(BENCHES)) {
  program
    .command(name)
    .description(what)
    .option('--quick', 'a smaller run, to see that all works; its figures are not for quoting')
    .option('--home <folder>', 'keep the database of the measurement there, so that the next run need not make it')
    .action(async (options: { quick?: true; home?: string }) => {
      const missed = await (await load()).run({ quick: options.quick === true, home: options.home })
      for (const one of missed) console.error(`missed: ${one}`)
      process.exitCode = missed.length ? 1 : 0
    })
}
await program.parseAsync()
