// `npm run eval`: runs the extractor over annotated texts and prints what their scorers say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import { intervals } from './bootstrap.ts'
import { extractAll, goldDocument, type Half, lineDocuments, readGold, SHARED, takeHalf } from './documents.ts'
import { runScript, scoreArticle, scoreGold, withFolder, writeExtractions } from './scorer.ts'

interface Options {
  readonly half?: Half
  readonly misses?: true
  readonly json?: true
  readonly intervals: boolean
  readonly out?: string
}

const DEV = join(SHARED, 'gold/dev')

function evaluateGold(folder: string, options: Options): void {
  // Misses of the half that is only measured stay unread, unless asked for by name.
  const half = options.half ?? (options.misses && folder === DEV ? 'work' : 'all')
  const golds = takeHalf(readGold(folder), half)
  const extractions = extractAll(golds.map(goldDocument))
  if (options.out) writeExtractions(options.out, extractions)
  const flags = [options.misses ? '--misses' : '', options.json ? '--json' : ''].filter(Boolean)
  process.stdout.write(scoreGold(golds, extractions, flags))
  if (!options.intervals || options.json) return
  console.log('\nF1 with 95 % bootstrap intervals, by article')
  for (const { name, value, low, high } of intervals(golds.map((g) => scoreArticle(g, extractions)))) {
    console.log(name.padEnd(24), value.toFixed(3), ` ${low.toFixed(3)} – ${high.toFixed(3)}`)
  }
}

const REFERENCES = {
  attribution: { script: 'score-attribution.mjs', gold: 'attribution_dev.json' },
  plover: { script: 'score-plover.mjs', gold: 'plv_dev.jsonl' },
} as const

/** Keeps every second record of a reference file, in the file's own format. */
function halfOf(file: string, half: Half): string {
  const raw = readFileSync(file, 'utf8')
  return file.endsWith('.jsonl')
    ? takeHalf(
        raw.split('\n').filter((line) => line.trim()),
        half,
      ).join('\n')
    : JSON.stringify(takeHalf(JSON.parse(raw) as unknown[], half))
}

function evaluateReference(kind: keyof typeof REFERENCES, options: Options): void {
  const script = join(SHARED, 'reference', REFERENCES[kind].script)
  const whole = join(SHARED, 'reference', REFERENCES[kind].gold)
  if (!existsSync(whole)) throw new Error(`${whole} is not there: this measure needs the shared reference data.`)
  withFolder((folder) => {
    const gold = join(folder, basename(whole))
    writeFileSync(gold, halfOf(whole, options.half ?? 'all'))
    const extractions = extractAll(lineDocuments(runScript(script, ['docs', gold]), kind))
    const file = join(folder, 'extractions.jsonl')
    writeExtractions(file, extractions)
    if (options.out) writeExtractions(options.out, extractions)
    process.stdout.write(runScript(script, ['score', gold, file]))
  })
}

new Command('eval')
  .description('Runs the extractor over annotated texts and prints what their scorers say.')
  .argument('[what]', 'a folder of annotated articles, or "attribution", or "plover"', DEV)
  .addOption(
    new Option('--half <half>', 'which of the texts: even positions (work), odd ones (check)').choices([
      'work',
      'check',
      'all',
    ]),
  )
  .option('--misses', 'list each miss and each extra')
  .option('--json', 'print the scorer\u2019s figures as JSON')
  .option('--no-intervals', 'leave out the bootstrap intervals')
  .option('--out <file>', 'also write the extractions there, one per line')
  .action((what: string, options: Options) => {
    if (what === 'attribution' || what === 'plover') evaluateReference(what, options)
    else evaluateGold(what, options)
  })
  .parse()
