// `npm run eval`: runs the extractor over annotated texts and prints how well it reads them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command, Option } from 'commander'
import { loadSeed, type Seed } from '../../src/seed/index.ts'
import { intervals } from './bootstrap.ts'
import { crossValidated, fitCurves, reliabilityReport } from './calibrate.ts'
import {
  extractAll,
  type GoldFile,
  goldDocument,
  type Half,
  lineDocuments,
  OWN,
  readGold,
  SHARED,
  takeHalf,
} from './documents.ts'
import { report, score } from './score/score.ts'
import { runScript, withFolder, writeExtractions } from './scorer.ts'

interface Options {
  readonly half?: Half
  readonly misses?: true
  readonly json?: true
  readonly intervals: boolean
  readonly calibrate?: true
  readonly out?: string
}

const DEV = join(SHARED, 'gold/dev')

/** Confidences as the rules give them, before any curve. */
function withoutCurves(seed: Seed): Seed {
  const none = { intercept: 0, slope: 1 }
  return {
    ...seed,
    confidence: { ...seed.confidence, curves: { meetings: none, pledges: none, positions: none } },
  }
}

const weights = (golds: readonly GoldFile[]) =>
  score(golds, extractAll(golds.map(goldDocument), withoutCurves(loadSeed()))).records

/** Fits the curves of `seed/confidence.json` again, and prints that file. */
function printCurves(folder: string): void {
  const golds = readGold(folder)
  const records = weights(golds)
  const { why } = loadSeed().confidence
  const fitted = { articles: golds.length, records: records.length }
  console.log(JSON.stringify({ why, fitted, curves: fitCurves(records) }, null, 2))
}

function evaluateGold(folder: string, options: Options): void {
  // Misses of the half that is only measured stay unread, unless asked for by name.
  const half = options.half ?? (options.misses && folder === DEV ? 'work' : 'all')
  const golds = takeHalf(readGold(folder), half)
  const extractions = extractAll(golds.map(goldDocument))
  if (options.out) writeExtractions(options.out, extractions)
  const tally = score(golds, extractions)
  if (options.json) {
    const { records } = tally
    console.log(
      JSON.stringify(
        { articles: golds.length, macroF1: tally.macroF1(), rows: tally.rows(), fields: tally.fields(), records },
        null,
        1,
      ),
    )
    return
  }
  console.log(report(golds.length, tally, options.misses === true).join('\n'))
  if (options.intervals) {
    console.log('\nF1 with 95 % bootstrap intervals, by article')
    for (const { name, value, low, high } of intervals(golds.map((g) => score([g], extractions).rows())))
      console.log(name.padEnd(24), value.toFixed(3), ` ${low.toFixed(3)} – ${high.toFixed(3)}`)
  }
  console.log('\nConfidence, with curves fitted without the article at hand')
  console.log(reliabilityReport(crossValidated(weights(golds))).join('\n'))
  console.log('\nConfidence, as extracted')
  console.log(reliabilityReport(tally.records).join('\n'))
}

const REFERENCES = {
  attribution: { script: 'score-attribution.mjs', gold: 'attribution_dev.json' },
  plover: { script: 'score-plover.mjs', gold: 'plv_dev.jsonl' },
} as const
type Reference = keyof typeof REFERENCES

const referenceFile = (kind: Reference): string => join(SHARED, 'reference', REFERENCES[kind].gold)

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

function evaluateReference(kind: Reference, options: Options): void {
  const script = join(SHARED, 'reference', REFERENCES[kind].script)
  const whole = referenceFile(kind)
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

/** All that can be measured here: annotated news, and the references that are there. */
function evaluateAll(options: Options): void {
  evaluateGold(existsSync(DEV) ? DEV : OWN, options)
  if (options.json || options.misses || options.out) return
  for (const kind of Object.keys(REFERENCES) as Reference[]) {
    if (!existsSync(referenceFile(kind))) continue
    console.log(`\n${kind}`)
    evaluateReference(kind, options)
  }
}

new Command('eval')
  .description('Runs the extractor over annotated texts and prints how well it reads them.')
  .argument(
    '[what]',
    'a folder of annotated articles, or "attribution", or "plover"; without it, all that is there: ../shared, else the project\u2019s own articles',
  )
  .addOption(
    new Option('--half <half>', 'which of the texts: even positions (work), odd ones (check)').choices([
      'work',
      'check',
      'all',
    ]),
  )
  .option('--misses', 'list each miss and each extra')
  .option('--json', 'print the figures and every judged record as JSON')
  .option('--no-intervals', 'leave out the bootstrap intervals')
  .option('--calibrate', 'fit the curves of confidence to these articles and print seed/confidence.json')
  .option('--out <file>', 'also write the extractions there, one per line')
  .action((what: string | undefined, options: Options) => {
    if (options.calibrate) printCurves(what ?? (existsSync(DEV) ? DEV : OWN))
    else if (what === undefined) evaluateAll(options)
    else if (what === 'attribution' || what === 'plover') evaluateReference(what, options)
    else evaluateGold(what, options)
  })
  .parse()
