// Each command as a process of its own, on a real database: what it prints, where, and its exit code.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { environment, run } from './run.ts'

const STORY = `OSLO, March 3, 2022 -- Norway's Foreign Minister Anniken Huitfeldt met her Swedish counterpart Ann Linde in Oslo on Thursday.

Norway will not reduce its support for Ukraine, Huitfeldt told reporters after the talks.

Linde said Sweden welcomed the pledge and urged Russia to withdraw its troops.
`

let folder: string
let env: NodeJS.ProcessEnv

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-cli-'))
  env = environment(join(folder, 'home'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('usage', () => {
  test('help ends with 0 and names every command and setting', async () => {
    const { code, stdout } = await run(['--help'], env)
    expect(code).toBe(0)
    for (const word of ['start', 'serve', 'ingest', 'extract', 'migrate', 'doctor', 'ENTENTE_HOME']) {
      expect(stdout).toContain(word)
    }
  })
  test.each([[['frobnicate']], [['ingest']], [['extract', '--loud', 'x.txt']]])('%j is bad usage', async (args) => {
    const { code, stdout, stderr } = await run(args, env)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/error: /)
  })
  test('a setting that cannot be used is bad usage, and is named', async () => {
    const { code, stderr } = await run(['migrate'], { ...env, PORT: 'eighty' })
    expect(code).toBe(2)
    expect(stderr).toContain('PORT is "eighty"')
  })
})

describe('extract', () => {
  test('prints one JSON object per article, without a database', async () => {
    const path = await file('story.txt', STORY)
    const nowhere = { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' }
    const { code, stdout } = await run(['extract', path], nowhere)
    expect(code).toBe(0)
    const lines = stdout.trim().split('\n')
    expect(lines).toHaveLength(1)
    const out = JSON.parse(lines[0]!)
    expect(out.version).toBe(1)
    expect(out.article).toMatchObject({ place: 'Oslo', date: '2022-03-03' })
    expect(out.entities.map((e: { iso3?: string }) => e.iso3)).toEqual(expect.arrayContaining(['NOR', 'SWE', 'RUS']))
    for (const e of out.entities) {
      for (const m of e.mentions) expect(out.text.slice(m.start, m.end)).toBe(m.text)
    }
  })
  test('reads JSON lines from standard input and keeps their ids', async () => {
    const line = JSON.stringify({ id: 'a1', text: STORY, published: '2022-03-04', publisher: 'The Test Gazette' })
    const { code, stdout } = await run(['extract', '-'], env, `${line}\n`)
    expect(code).toBe(0)
    expect(JSON.parse(stdout).article).toMatchObject({ id: 'a1', publisher: 'The Test Gazette' })
  })
  test('--explain shows the sentences', async () => {
    const path = await file('story.txt', STORY)
    const { code, stdout } = await run(['extract', '--explain', path], env)
    expect(code).toBe(0)
    expect(stdout).toContain('Huitfeldt')
  })
})

describe('ingest', () => {
  beforeEach(async () => {
    expect((await run(['migrate'], env)).code).toBe(0)
  })

  test('takes an article once', async () => {
    const path = await file('once.txt', STORY.replace('reduce', 'curtail'))
    const first = await run(['ingest', '--json', path], env)
    expect(first.stderr).not.toContain('rror')
    expect(JSON.parse(first.stdout)).toMatchObject({ status: 'new', origin: path })
    const second = await run(['ingest', '--json', path], env)
    expect(second.code).toBe(0)
    expect(JSON.parse(second.stdout)).toMatchObject({
      status: 'duplicate',
      articleId: JSON.parse(first.stdout).articleId,
    })
  })

  test('says of each bad source what is wrong, and takes the good ones', async () => {
    const good = await file('good.txt', STORY.replace('reduce', 'lower'))
    const latin = await file(
      'latin.txt',
      Buffer.from(STORY.replace('Norway will', 'Mr. Pérez says Norway will'), 'latin1'),
    )
    const utf16 = await file('utf16.txt', Buffer.from(`\ufeff${STORY.replace('reduce', 'diminish')}`, 'utf16le'))
    const empty = await file('empty.txt', '')
    const binary = await file('binary.txt', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 9]))
    const page = await file('page.html', '<html><title>Menu</title><ul><li>Home<li>About</ul></html>')
    const lines = await file(
      'lines.jsonl',
      `${JSON.stringify({ text: STORY.replace('reduce', 'halve') })}\n{"text": \n`,
    )
    const large = await file('large.txt', STORY.repeat(60))
    const missing = join(folder, 'missing.txt')
    const url = 'http://127.0.0.1:9/story'
    const all = [good, empty, latin, binary, utf16, page, lines, large, missing, url]
    const { code, stdout } = await run(['ingest', '--json', ...all], { ...env, ENTENTE_MAX_BYTES: '15000' })
    expect(code).toBe(1)
    const results = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as { origin: string; status: string; code?: string; line?: number; message?: string })
    const of = (origin: string) => results.filter((r) => r.origin.startsWith(origin))
    for (const path of [good, latin, utf16]) expect(of(path), path).toMatchObject([{ status: 'new' }])
    expect(of(empty)).toMatchObject([{ status: 'invalid', code: 'EMPTY' }])
    expect(of(binary)).toMatchObject([{ status: 'invalid', code: 'BINARY' }])
    expect(of(page)).toMatchObject([{ status: 'invalid', code: 'NO_STORY' }])
    expect(of(large)).toMatchObject([{ status: 'invalid', code: 'TOO_LARGE' }])
    expect(of(missing)).toMatchObject([{ status: 'invalid', code: 'NOT_FOUND' }])
    expect(of(url)).toMatchObject([{ status: 'invalid', code: 'FORBIDDEN_ADDRESS' }])
    expect(of(lines).map((r) => [r.status, r.line])).toEqual([
      ['new', undefined],
      ['invalid', 2],
    ])
    for (const r of results) if (r.status === 'invalid') expect(r.message!.length).toBeGreaterThan(20)
  })

  test('reads a folder, below too', async () => {
    await mkdir(join(folder, 'inbox', 'deep'), { recursive: true })
    await file('inbox/a.txt', STORY.replace('reduce', 'trim'))
    await file('inbox/deep/b.txt', STORY.replace('reduce', 'slash'))
    const { code, stdout } = await run(['ingest', join(folder, 'inbox')], env)
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(2)
  })

  test('says what to do where the database is away', async () => {
    const path = await file('away.txt', STORY)
    const { code, stdout, stderr } = await run(['ingest', path], { ...env, NEO4J_URI: 'bolt://127.0.0.1:1' })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('bolt://127.0.0.1:1')
  })
})

test('doctor finds the database and its schema', async () => {
  const { code, stdout } = await run(['doctor', '--json'], env)
  const checks = JSON.parse(stdout) as { name: string; state: string }[]
  expect(checks.map((c) => c.name).join(' ')).toMatch(/Node.*Java.*Maven.*Docker/s)
  expect(code).toBe(checks.some((c) => c.state === 'fail') ? 1 : 0)
})
