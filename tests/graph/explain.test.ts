// Every statement of cypher/ holds what its header says, and the database accepts it.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/connection.ts'
import { PICTURE_TYPES } from '../../src/graph/picture.ts'
import {
  declaredNames,
  parseStatement,
  readStatements,
  statementText,
  usedParameters,
} from '../../src/graph/statements.ts'
import { TYPINGS, typingsOf } from '../../src/graph/typings.ts'
import { emptyGraph } from './database.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

const all = readStatements()

describe.each(all.map((statement) => [statement.name, statement] as const))('cypher/%s', (name, statement) => {
  test('declares the parameters that it uses', () => {
    expect([...declaredNames(statement.params)].sort()).toEqual([...usedParameters(statement.text)].sort())
  })
  test('is accepted by the database, and returns the columns that it declares', async () => {
    const plan = await graph.raw(`EXPLAIN ${statement.text}`)
    // What is a procedure's call alone returns the procedure's columns, which the service does not read.
    const called = /^CALL db\.\w+\(.*\)$/.test(statement.text)
    expect(called ? [] : plan.keys).toEqual(declaredNames(statement.returns))
  })
  test('says what it is for', () => {
    expect(statement.what.length, name).toBeGreaterThan(20)
  })
})

test('the types of statements are those of the headers: else run `npm run statements`', () => {
  expect(readFileSync(TYPINGS, 'utf8')).toBe(typingsOf(all))
})

test('the database refuses what is no statement', async () => {
  await expect(graph.raw('EXPLAIN MATCH (n RETURN n')).rejects.toMatchObject({ code: 'STATEMENT' })
})

test('a file without a header, without a statement, and a name without a file are refused', () => {
  expect(() => parseStatement('read/x', 'MATCH (n) RETURN n')).toThrow('must open with')
  expect(() => parseStatement('read/x', '// Something to say.\n')).toThrow('holds no statement')
  expect(() => statementText('read/no-such-statement')).toThrow('There is no cypher/read/no-such-statement.cypher')
})

test('parameters in strings and comments do not count, members inside braces are not names', () => {
  expect(usedParameters("RETURN '$no', $yes // $neither")).toEqual(['yes'])
  expect(declaredNames('a: readonly { id: string, n: number }[], b?: Map<string, number>')).toEqual(['a', 'b'])
})

test('the picture types of the statements are those of the program', () => {
  const erased = /\[r:([A-Z_|]+)\]/.exec(statementText('write/rebuild-picture'))
  expect(erased?.[1]?.split('|')).toEqual(PICTURE_TYPES)
  const indexed = /\[r:([A-Z_|]+)\]/.exec(statementText('schema/031-picture-facts'))
  expect(indexed?.[1]?.split('|')).toEqual(PICTURE_TYPES)
})
