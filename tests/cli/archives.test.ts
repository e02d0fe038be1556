// Archives from the command line: packed, tables with columns of any name, and killed in the middle.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestParts, marked, parseColumns } from '../../src/commands/ingest.ts'
import type { Graph } from '../../src/graph/connection.ts'
import { loadReference } from '../../src/graph/reference.ts'
import { ingest } from '../../src/ingest.ts'
import { loadSeed } from '../../src/seed/index.ts'
import { readSources } from '../../src/source/index.ts'
import { column, dump, emptyGraph } from '../graph/database.ts'
import { environment, run, start } from './run.ts'

let folder: string
let env: NodeJS.ProcessEnv
let graph: Graph
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-archives-'))
  env = environment(join(folder, 'home'))
})
afterAll(async () => {
  await graph?.close()
  await rm(folder, { recursive: true, force: true })
})

const NATIONS = ['Norway', 'Finland', 'Sweden', 'Denmark', 'Iceland', 'Poland', 'Latvia', 'Estonia', 'Japan', 'India']
const THINGS = [
  'rescue fleet',
  'port dues',
  'grain transit',
  'cable repair',
  'fishing quota',
  'rail link',
  'pilot school',
]

/** One of many short stories, no two alike. */
function story(n: number) {
  const a = NATIONS[n % 10]!
  const b = NATIONS[(n * 3 + 1 + Math.floor(n / 10)) % 10]!
  const day = `2022-0${1 + (n % 9)}-${String(1 + (n % 27)).padStart(2, '0')}`
  const other = b === a ? 'Chile' : b
  return {
    id: `story-${n}`,
    publisher: n % 2 === 0 ? 'The Harbour Post' : 'Coast Courier',
    published: day,
    headline: `${a} on the ${THINGS[n % 7]}, part ${n}`,
    text: `${a} will not reduce its spending on the ${THINGS[n % 7]} number ${n}, the foreign ministry said. ${a} urged ${other} to join plan ${n} on the ${THINGS[(n + 3) % 7]}.`,
  }
}
const file = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
/** The graph without the moments at which it was written. */
const shape = async () => (await dump(graph)).map((line) => line.replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"T"'))

test('killed again and again, an archive that is run to its end leaves the graph that it would have left in one go', async () => {
  const stories = Array.from({ length: 70 }, (_, n) => `${JSON.stringify(story(n))}\n`)
  const path = await file('many.jsonl.gz', gzipSync(stories.join('')))
  graph = await emptyGraph()
  const seed = loadSeed()
  await loadReference(graph, seed)
  const atOnce = ingest(readSources([path], { maxBytes: 100_000 }), ingestParts({ graph, seed }))
  for await (const result of atOnce) expect(result.status).toBe('new')
  const whole = await shape()
  expect(await column(graph, 'MATCH (a:Article) RETURN count(a)')).toEqual([70])
  await graph.close()

  graph = await emptyGraph()
  const checkpoint = join(folder, 'many.checkpoint')
  const seen: string[] = []
  for (const after of [1, 21]) {
    const child = start(['ingest', '--json', '--checkpoint', checkpoint, path], env)
    let lines = 0
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk) => {
        for (const line of String(chunk).split('\n').filter(Boolean)) seen.push(line)
        lines += String(chunk).split('\n').length - 1
        if (lines >= after) child.kill('SIGKILL')
      })
      child.on('close', () => resolve())
    })
    const [count] = (await column(graph, 'MATCH (a:Article) RETURN count(a)')) as [number]
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(70)
  }
  const { code, stdout } = await run(['ingest', '--json', '--checkpoint', checkpoint, path], env)
  expect(code).toBe(0)
  const last = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { origin: string; status: string })
  // What was marked is not read again.
  expect(last.length).toBeLessThan(70)
  expect(last.at(-1)!.origin).toBe(`${path}:70`)
  expect(await shape()).toEqual(whole)
}, 400_000)

test('a table says which column is what, as a file and on standard input', async () => {
  const { headline, text, published } = story(2000)
  const table = await file('table.csv', `Titel,Tag,Inhalt\n"${headline}",${published},"${text}"\n`)
  const columns = 'text=Inhalt,headline=Titel,published=Tag'
  const { stdout } = await run(['ingest', '--json', '--columns', columns, table, '-'], env, await readFile(table))
  const lines = stdout.trim().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { status: 'new', headline, origin: `${table}:2` },
    { status: 'duplicate', origin: '-:2' },
  ])
}, 300_000)

test('a mapping of columns that cannot be used is told before anything is opened', async () => {
  expect(parseColumns('text = Inhalt, headline=Titel')).toEqual({ text: 'Inhalt', headline: 'Titel' })
  for (const wrong of ['colour=Tag', 'text', 'text='])
    expect(() => parseColumns(wrong)).toThrow(/FIELD is one of id, url/)
})

test('what the database did not take is not marked', async () => {
  const stories = [3000, 3001, 3002].map((n) => ({
    ok: true,
    document: { origin: `x.jsonl:${n}`, format: 'text', body: story(n).text },
  }))
  const marks: string[] = []
  const checkpoint = { doneIn: async () => 0, mark: async (origins: readonly string[]) => void marks.push(...origins) }
  const parts = ingestParts({ graph, seed: loadSeed() })
  let batch = 0
  const failing = {
    ...parts,
    write: (...args: Parameters<typeof parts.write>) =>
      args[0].some((e) => e.article.text.includes('number 3001'))
        ? Promise.reject(new Error(`away ${batch++}`))
        : parts.write(...args),
  }
  const statuses: string[] = []
  for await (const { status } of marked(ingest(stories as never, failing), checkpoint)) statuses.push(status)
  expect(statuses).toEqual(['new', 'failed', 'new'])
  expect(marks).toEqual(['x.jsonl:3000'])
})
