// Event data in and exports out, as a person runs them.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { Parser } from 'n3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { clear, emptyGraph } from '../graph/database.ts'
import { environment, run } from './run.ts'

let folder: string
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-export-'))
  env = environment(join(folder, 'home'))
  const graph = await emptyGraph()
  await clear(graph)
  await graph.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('rows of a packed file go in and come out again', async () => {
  const rows = await readFile(join(ROOT, 'tests/fixtures/events/gdelt.export.csv'))
  const packed = join(folder, '20210305.export.CSV.gz')
  await writeFile(packed, gzipSync(rows))
  const missing = join(folder, 'missing.CSV')
  const into = await run(['ingest', '--events', 'gdelt', packed, missing], env)
  expect(into.code).toBe(1)
  expect(into.stdout).toContain(
    `${packed}: 3 rows new, 0 known; 1 left out, as they name no two states or bodies that the reference data knows`,
  )
  expect(into.stderr).toContain(`${missing}: ENOENT`)

  const csv = await run(['export', '--format', 'csv', '--pair', 'SWE-NOR', '--kind', 'ACTION'], env)
  expect(csv.code).toBe(0)
  const lines = parse(csv.stdout, { columns: true }) as Record<string, string>[]
  expect(lines).toMatchObject([
    { plover: 'SANCTION', actors: 'country:SWE', targets: 'country:NOR', date: '2021-03-04' },
  ])

  const rdf = await run(['export', '--format', 'nquads', '--base', 'https://graph.example/'], env)
  const quads = new Parser({ format: 'N-Quads' }).parse(rdf.stdout)
  expect(quads.some((q) => q.object.value === 'https://graph.example/entity/country:SWE')).toBe(true)
}, 300_000)

test('what cannot be asked for is bad usage, before anything is opened', async () => {
  const away = { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' }
  for (const [args, message] of [
    [['export', '--format', 'xml'], /Allowed choices are jsonld/],
    [['export', '--format', 'csv', '--pair', 'SWE'], /--pair: "SWE" is not two parties/],
  ] as const) {
    const { code, stdout, stderr } = await run(args, away)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
  }
}, 120_000)
