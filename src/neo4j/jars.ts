// The database's jars: fetched once by the `mvn` client, whole or not at all.
import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { ROOT } from '../config.ts'
import type { Report } from '../progress.ts'
import { DatabaseError } from './error.ts'
import { withLock } from './lock.ts'
import { findMaven, type Tool, type ToolEnv } from './toolchain.ts'

const POM = join(ROOT, 'src', 'neo4j', 'pom.xml')

/**
 * Where the jars of the pinned server are, or would be: a folder per pom, so that a new pin is a new fetch.
 * @param cache folder that keeps them
 */
export async function jarFolder(cache: string): Promise<string> {
  const pin = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
  return join(cache, pin.slice(0, 12))
}

/** Whether the pinned server's jars are there. A folder that exists is complete: it is renamed into place. */
export async function haveJars(cache: string): Promise<boolean> {
  return isFolder(await jarFolder(cache))
}

/**
 * Gives the folder of the jars, fetching them when they are not there. Safe when two processes ask at once,
 * and after one was interrupted.
 * @throws DatabaseError when Maven is missing or could not fetch them
 */
export async function ensureJars(cache: string, report: Report, env?: ToolEnv): Promise<string> {
  const folder = await jarFolder(cache)
  if (await isFolder(folder)) return folder
  const step = 'Fetching the database'
  const onWait = (pid: number) => report({ step, message: `process ${pid} is at it` })
  return withLock(join(cache, 'fetch.lock'), { limit: 600_000, onWait }, async () => {
    if (await isFolder(folder)) return folder
    // A name of its own: a Maven that outlived its interrupted parent may still write into an older one.
    await removeDrafts(folder)
    const draft = `${folder}.part-${randomUUID()}`
    await mkdir(draft, { recursive: true })
    report({ step, message: 'about 130 MB of jars, once, by Maven' })
    await copyDependencies(draft, (done) => report({ step, done }), env)
    await rename(draft, folder)
    report({ step, message: 'done' })
    return folder
  })
}

async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(dirname(folder))).filter((name) => name.startsWith(`${basename(folder)}.part`))
  for (const name of drafts) await rm(join(dirname(folder), name), { recursive: true, force: true })
}

/**
 * Where Java keeps the server's classes made ready to load, beside its jars: of use to this very Java only. The
 * first server to end well leaves it, and later ones start in less than half the time (measured: 9 s and 3.4 s).
 */
export function archiveOf(jars: string, java: Tool): string {
  return `${jars}.java-${java.version}.jsa`
}

async function copyDependencies(target: string, onJar: (done: number) => void, env?: ToolEnv): Promise<void> {
  const maven = await findMaven(env)
  if (!maven.version) {
    throw new DatabaseError('Maven (mvn) was not found: it fetches the database once. Install it, then try again.')
  }
  // -C: a jar whose checksum does not match fails the fetch instead of warning.
  const args = ['-B', '-C', '-f', POM, 'dependency:copy-dependencies']
  const options = [`-DoutputDirectory=${target}`, '-DincludeScope=runtime', '-Dmdep.copyPom=false']
  const said: string[] = []
  let jars = 0
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(maven.command, [...args, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(env && { env: env as NodeJS.ProcessEnv }),
    })
    const hear = (chunk: Buffer) => {
      for (const line of chunk.toString().split('\n')) {
        if (/^\[INFO\] (Downloaded|Copying) .*\.jar\b/.test(line)) onJar(++jars)
        if (/ERROR/.test(line)) said.push(line.trim())
      }
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('error', (error) => {
      said.push(error.message)
      resolve(null)
    })
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new DatabaseError(
    `Maven could not fetch the database (exit ${code}). Check the network and Maven's settings, then try again.\n` +
      said
        .slice(0, 8)
        .map((line) => `  ${line}`)
        .join('\n'),
  )
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isDirectory(),
    () => false,
  )
}
