// The token that writing needs: given by the environment, or made once and kept where only its owner reads.
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** The token, and the file it is kept in; `file` is null when the environment gave it. */
export interface WriteToken {
  readonly token: string
  readonly file: string | null
}

/**
 * Gives the write token, making one on the first call for a home.
 * @param config where the home is, and the environment's own token
 * @returns the same token on every later call; the file has mode 0600
 */
export async function writeToken(config: Pick<Config, 'home' | 'token'>): Promise<WriteToken> {
  if (config.token) return { token: config.token, file: null }
  const file = join(config.home, 'token')
  await mkdir(config.home, { recursive: true })
  // Linked into place whole: of two services that start at once, the second reads what the first made.
  const draft = `${file}.${process.pid}`
  await writeFile(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  await link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return { token: (await readFile(file, 'utf8')).trim(), file }
}
