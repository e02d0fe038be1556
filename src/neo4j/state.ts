// What the running server is, for the next process that wants it. Believed only as far as it can be checked.
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Folder } from './folder.ts'

const State = z.strictObject({
  instance: z.string().regex(/^[0-9a-f-]+$/),
  pid: z.int().positive(),
  began: z.string().min(1),
  bolt: z.int().positive(),
  http: z.int().positive(),
})

/** The server last started in a folder: its start's name, its process, its ports. */
export type ServerState = z.infer<typeof State>

/** Reads it; null when there is none, or the file is not what we write. */
export async function readState(folder: Folder): Promise<ServerState | null> {
  const text = await readFile(folder.state, 'utf8').catch(() => '')
  try {
    return State.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Writes it, whole. */
export async function writeState(folder: Folder, state: ServerState): Promise<void> {
  const draft = `${folder.state}.${process.pid}`
  await writeFile(draft, `${JSON.stringify(state)}\n`)
  await rename(draft, folder.state)
}

export async function clearState(folder: Folder): Promise<void> {
  await rm(folder.state, { force: true })
}
