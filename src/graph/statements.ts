// Loads `cypher/**`: one statement per file, known by its path without the ending. A file opens with comment
// lines that say what it is for, then which parameters it takes and which columns it returns, as TypeScript:
//
//     // One page of a pair's timeline, newest first.
//     // params: prefix: string, first: number
//     // returns: id: string, date: string | null
//
// From these `npm run statements` writes `generated/statements.ts`, so that a missing file, parameter or column
// is a type error; tests/graph/explain.test.ts holds the headers against what the database says.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from '../config.ts'
import { expandParts } from './parts.ts'

/** A statement as its file has it. */
export interface Statement {
  readonly name: string
  /** The header's first line: what it is for. */
  readonly what: string
  /** Header lines after the first that are neither params nor returns. */
  readonly notes: readonly string[]
  /** TypeScript of the members, as declared: `id: string, first: number`. */
  readonly params: string
  readonly returns: string
  readonly text: string
}

/** Folders of `cypher/` that hold statements of the service; `browser/` is for people. */
export const STATEMENT_FOLDERS = ['schema', 'read', 'write'] as const

/** A file of `cypher/` that cannot be used: the message names it and says what it lacks. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
}

/**
 * Reads a statement's file.
 * @param name path in `cypher/` without `.cypher`
 * @param source the file's text
 * @throws StatementError where the header or the statement is missing
 */
export function parseStatement(name: string, source: string): Statement {
  const lines = source.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.replace(/^\/\/ ?/, '').trim())
  const text = end < 0 ? '' : lines.slice(end).join('\n').trim()
  const declared = (key: string) =>
    header
      .filter((line) => line.startsWith(`${key}:`))
      .map((line) =>
        line
          .slice(key.length + 1)
          .trim()
          .replace(/,$/, ''),
      )
      .filter((part) => part !== '')
      .join(', ')
  const prose = header.filter((line) => line !== '' && !/^(params|returns):/.test(line))
  const what = prose[0]
  if (!what) throw new StatementError(`cypher/${name}.cypher must open with a "// …" line on what it is for.`)
  if (text === '') throw new StatementError(`cypher/${name}.cypher holds no statement.`)
  return { name, what, notes: prose.slice(1), params: declared('params'), returns: declared('returns'), text }
}

/** Reads all statements below a folder, in the order of their names. */
export function readStatements(root = join(ROOT, 'cypher')): readonly Statement[] {
  return STATEMENT_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
    .map((file) => {
      const name = relative(root, file).slice(0, -'.cypher'.length).split(sep).join('/')
      return parseStatement(name, expandParts(readFileSync(file, 'utf8'), root))
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

let loaded: ReadonlyMap<string, Statement> | undefined

/** All statements of `cypher/` by name, read at the first call. */
export function statements(): ReadonlyMap<string, Statement> {
  loaded ??= new Map(readStatements().map((statement) => [statement.name, statement]))
  return loaded
}

/**
 * The text of a statement.
 * @throws StatementError where there is no such file
 */
export function statementText(name: string): string {
  const statement = statements().get(name)
  if (!statement) throw new StatementError(`There is no cypher/${name}.cypher.`)
  return statement.text
}

/** The names that a header's list of members declares: the words before the colons at depth zero. */
export function declaredNames(members: string): readonly string[] {
  let depth = 0
  let flat = ''
  for (const char of members) {
    if ('{[(<'.includes(char)) depth++
    if (depth === 0) flat += char
    if ('}])>'.includes(char)) depth--
  }
  return flat
    .split(',')
    .map((part) => part.split(':')[0]!.trim().replace(/\?$/, ''))
    .filter((part) => part !== '')
}

/** The parameters that a statement's text uses, in order of first use; strings and comments do not count. */
export function usedParameters(text: string): readonly string[] {
  const code = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/.*/g, ' ')
  return [...new Set([...code.matchAll(/\$(\w+)/g)].map((match) => match[1]!))]
}
