// Runs the shared scorers as their authors meant them to be run: as programs, on files.
import { execFileSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ExtractionJson, GoldFile } from './documents.ts'
import { SHARED } from './documents.ts'

/** A line of the scorer's report. */
export interface Row {
  readonly name: string
  readonly gold: number
  readonly pred: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Calls `use` with a fresh folder that is gone afterwards. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'entente-eval-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs a script with node and gives what it prints. It prints into a file: a script that exits before a pipe is read
 * loses what is still in it.
 */
export function runScript(script: string, args: readonly string[]): string {
  return withFolder((folder) => {
    const file = join(folder, 'stdout')
    const out = openSync(file, 'w')
    try {
      execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', out, 'inherit'] })
    } finally {
      closeSync(out)
    }
    return readFileSync(file, 'utf8')
  })
}

/** Writes extractions as a scorer reads them, one per line. */
export function writeExtractions(file: string, extractions: readonly ExtractionJson[]): void {
  writeFileSync(file, `${extractions.map((e) => JSON.stringify(e)).join('\n')}\n`)
}

/**
 * Scores extractions against annotated articles with `gold/score.mjs`.
 * @returns what the scorer prints
 */
export function scoreGold(
  golds: readonly GoldFile[],
  extractions: readonly ExtractionJson[],
  flags: readonly string[],
) {
  return withFolder((folder) => {
    const goldFolder = join(folder, 'gold')
    mkdirSync(goldFolder)
    for (const { file } of golds) copyFileSync(file, join(goldFolder, basename(file)))
    const file = join(folder, 'extractions.jsonl')
    writeExtractions(file, extractions)
    return runScript(join(SHARED, 'gold/score.mjs'), [goldFolder, file, ...flags])
  })
}

/** The scorer's rows for one article alone. */
export function scoreArticle(gold: GoldFile, extractions: readonly ExtractionJson[]): readonly Row[] {
  const own = extractions.filter((e) => e.article.id === gold.id)
  return (JSON.parse(scoreGold([gold], own, ['--json'])) as { rows: Row[] }).rows
}
