// Sections of the README that measurements write between their marks.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/config.ts'

/** What it was measured on. */
export const machine = (): string =>
  `Node ${process.versions.node}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; Neo4j 5.26 community on the same machine.`

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

/**
 * Writes a section of the README.
 * @param name of the measurement, as its marks have it
 */
export function writeSection(name: string, body: string): void {
  const file = join(ROOT, 'README.md')
  const readme = readFileSync(file, 'utf8')
  const mark = (which: 'begin' | 'end') => `<!-- bench ${name}: ${which} -->`
  const [begin, end] = [readme.indexOf(mark('begin')), readme.indexOf(mark('end'))]
  if (begin < 0 || end < begin) throw new Error(`README.md has no marks ${mark('begin')} and ${mark('end')}.`)
  writeFileSync(file, `${readme.slice(0, begin)}${mark('begin')}\n\n${body}\n${readme.slice(end)}`)
}
