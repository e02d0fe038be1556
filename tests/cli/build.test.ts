// The program as the container runs it: compiled, with just the files that the Dockerfile copies.
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ROOT } from '../../src/config.ts'
import { environment } from './run.ts'

// Each starts processes of its own: long on a machine that has much else to do.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

const exec = promisify(execFile)
const image = mkdtempSync(join(tmpdir(), 'entente-image-'))
const entente = (...args: string[]) =>
  exec(process.execPath, [join(image, 'dist/cli.js'), ...args], {
    cwd: tmpdir(),
    env: environment(join(image, 'home')),
  })

beforeAll(async () => {
  const last = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
    .split(/^FROM /m)
    .at(-1)!
  for (const [, list] of last.matchAll(/^COPY (?!--from)(.+)$/gm)) {
    const paths = list!.split(/\s+/)
    for (const path of paths.slice(0, -1)) cpSync(join(ROOT, path), join(image, path), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(image, 'node_modules'))
  await exec(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    ...['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(image, 'dist')],
  ])
})
afterAll(() => rmSync(image, { recursive: true, force: true }))

test('helps, extracts and migrates', async () => {
  expect((await entente('--help')).stdout).toContain('Usage: entente')
  const dispatch = join(image, 'seed/dispatches/2017-11-22-beijing-seoul-thaad.txt')
  const { stdout } = await entente('extract', dispatch)
  expect(JSON.parse(stdout).pledges.length).toBeGreaterThan(3)
  expect(JSON.parse((await entente('migrate', '--json')).stdout)).toHaveProperty('version')
})
