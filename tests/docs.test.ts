// A command, setting or field that nobody documented fails here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { program } from '../src/commands/program.ts'
import { ROOT, readConfig, SETTINGS } from '../src/config.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const readme = read('README.md')

describe('README', () => {
  test.each(SETTINGS.map((s) => [s.name, s] as const))('has the setting %s with its default', (name, setting) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\``))
    expect(row).toBeDefined()
    if (setting.fallback) expect(row).toContain(`\`${setting.fallback}\``)
  })

  test.each(program().commands.map((c) => [c.name(), c] as const))(
    'has the command %s with its options',
    (name, command) => {
      expect(readme).toContain(`\`entente ${name}`)
      for (const option of command.options) expect(readme).toContain(option.long)
    },
  )

  test('names only scripts that exist', () => {
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts)
    const known = new Set([...scripts, 'ci'])
    for (const file of ['README.md', 'CONTRIBUTING.md', 'seed/README.md']) {
      const named = [...read(file).matchAll(/\bnpm (?:run (?:-s )?)?([a-z:]+)/g)].map((m) => m[1]!)
      const unknown = named.filter((n) => n !== 'run' && !known.has(n))
      expect(unknown, file).toEqual([])
    }
  })

  test('names only files that exist', async () => {
    const { existsSync } = await import('node:fs')
    for (const file of ['README.md', 'CONTRIBUTING.md', 'seed/README.md']) {
      const paths = [...read(file).matchAll(/(?:`|\]\()((?:src|cypher|seed|tests|docs)\/[\w./-]*)/g)].map((m) => m[1]!)
      expect(paths.filter((p) => !existsSync(join(ROOT, p)))).toEqual([])
    }
  })
})

test('every environment variable that is read is a documented setting', () => {
  const source = read('src/config.ts')
  const used = [...source.matchAll(/(?:get|whole|oneOf|isOn|size)\('([A-Z0-9_]+)'/g)].map((m) => m[1]!)
  expect(new Set(used)).toEqual(new Set(SETTINGS.map((s) => s.name)))
})

test('a setting that cannot be used is named in the error', () => {
  expect(() => readConfig({ PORT: 'eighty' })).toThrow(/PORT is "eighty"/)
  expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/LOG_LEVEL is "loud".*debug/)
})

test('every type, field, argument and value of the schema is described', () => {
  const schema = buildSchema(read('schema.graphql'))
  const bare: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue
    if (!type.description) bare.push(type.name)
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`)
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`)
      if ('args' in field) {
        for (const arg of field.args) if (!arg.description) bare.push(`${type.name}.${field.name}(${arg.name})`)
      }
    }
  }
  expect(bare).toEqual([])
})
