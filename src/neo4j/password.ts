// The embedded server's password: random, made once, in a file that only its owner reads.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { DatabaseError } from './error.ts'
import type { Folder } from './folder.ts'
import { type ToolEnv, withSettings } from './toolchain.ts'

const run = promisify(execFile)

/**
 * Gives the password of a server's data, making one for data not made yet.
 * @throws DatabaseError when there are data but no password for them
 */
export async function ensurePassword(folder: Folder): Promise<string> {
  const kept = await readPassword(folder.password)
  if (kept) {
    // Copied or restored, it may have become readable for others.
    await chmod(folder.password, 0o600)
    return kept
  }
  if (await exists(folder.system)) {
    throw new DatabaseError(
      `${folder.password} is gone, and the data in ${folder.root} cannot be opened without it. ` +
        `Put the file back, or delete ${folder.root} to begin with an empty database.`,
    )
  }
  return makePassword(folder.password)
}

/** The kept password; null when there is none. */
export async function readPassword(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new DatabaseError(`${file} cannot be read (${error.code}): make it readable for its owner.`)
  })
  return text.trim() || null
}

/** Writes a new random password, whole, with mode 0600 from its first byte. */
export async function makePassword(file: string): Promise<string> {
  // Hexadecimal: a password that begins with a hyphen would be read as an option.
  const password = randomBytes(24).toString('hex')
  const draft = `${file}.${process.pid}`
  await mkdir(dirname(file), { recursive: true })
  await writeFile(draft, `${password}\n`, { mode: 0o600 })
  await rename(draft, file)
  return password
}

/**
 * Sets the password of a server that has never started; leaves one that has alone.
 * @throws DatabaseError with what the server's admin tool said
 */
export async function setInitialPassword(
  folder: Folder,
  { java, jars, password, env }: { java: string; jars: string; password: string; env?: ToolEnv | undefined },
): Promise<void> {
  if (await exists(folder.system)) return
  await rm(folder.auth, { force: true })
  // In a file, not on the command line, where every user of the machine could read it.
  const args = join(folder.run, 'password.args')
  await mkdir(folder.run, { recursive: true })
  await writeFile(args, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, { mode: 0o600 })
  const paths = { NEO4J_HOME: folder.root, NEO4J_CONF: folder.conf }
  try {
    await run(java, ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', join(jars, '*'), `@${args}`], {
      env: withSettings(env, paths),
    })
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.replaceAll(password, '…').trim()
    throw new DatabaseError(`The database's password could not be set: ${said || String(error)}`)
  } finally {
    await rm(args, { force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
