// Runs the shared reference scorers as their authors meant them to be run: as programs, on files.
import { execFileSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExtractionJson } from './documents.ts'

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
