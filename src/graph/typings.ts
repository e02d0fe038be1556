// Writes `generated/statements.ts` from the headers of `cypher/`: run by `npm run statements`. With `--check` it writes
// nothing, and fails when what is there is not what the headers give.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readStatements, type Statement } from './statements.ts'

/** Where the types of statements are kept. */
export const TYPINGS = join(import.meta.dirname, 'generated', 'statements.ts')

const members = (list: string) => (list === '' ? 'Record<string, never>' : `{ ${list} }`)

/** The types of statements as TypeScript: one member per statement with its parameters and its row. */
export function typingsOf(all: readonly Statement[]): string {
  const rows = all.map(
    (s) => `  /** ${s.what} */\n  '${s.name}': { params: ${members(s.params)}; row: ${members(s.returns)} }`,
  )
  return `// Written by \`npm run statements\` from the headers of cypher/. Do not edit.\n\nexport interface Statements {\n${rows.join('\n')}\n}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const typings = typingsOf(readStatements())
  if (process.argv[2] !== '--check') {
    mkdirSync(join(TYPINGS, '..'), { recursive: true })
    writeFileSync(TYPINGS, typings)
  } else if (!existsSync(TYPINGS) || readFileSync(TYPINGS, 'utf8') !== typings) {
    process.stderr.write(`${TYPINGS} is not what the headers of cypher/ give: run \`npm run statements\`.\n`)
    process.exitCode = 1
  }
}
