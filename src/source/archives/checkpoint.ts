// How far the reading of large files has come, so that a run that was killed goes on there. What is marked has
// been written to the graph; what was not marked is read again, which changes nothing.
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'

const File = z.strictObject({
  version: z.literal(1),
  files: z.record(
    z.string(),
    z.strictObject({
      /** Size and time of change: another file at the same path begins anew. */
      print: z.string(),
      /** The last line, row or record that is done. */
      done: z.number().int(),
    }),
  ),
})

/** Positions in files, kept on disk. */
export interface Checkpoint {
  /** The last line, row or record of a file that is done; 0 where none is, or the file has changed. */
  readonly doneIn: (path: string) => Promise<number>
  /**
   * Marks items as done and writes the file. Call it when what they held is committed, in the order that they came.
   * @param origins of documents and failures: `path:line`, or a path alone for a file that is one document
   */
  readonly mark: (origins: readonly string[]) => Promise<void>
}

/**
 * Opens a checkpoint.
 * @param path its file, made when first marked
 * @throws Error where the file is broken
 */
export async function openCheckpoint(path: string): Promise<Checkpoint> {
  const { files } = await load(path)
  return {
    doneIn: async (file) => {
      const known = files[resolve(file)]
      return known && known.print === (await fingerprint(file)) ? known.done : 0
    },
    mark: async (origins) => {
      for (const origin of origins) {
        const { file, line } = split(origin)
        const print = await fingerprint(file)
        if (print === null) continue
        const known = files[resolve(file)]
        const before = known?.print === print ? known.done : 0
        files[resolve(file)] = { print, done: Math.max(before, line) }
      }
      await store(path, { version: 1, files })
    },
  }
}

function split(origin: string): { readonly file: string; readonly line: number } {
  const match = /^(.*):(\d+)$/.exec(origin)
  return match ? { file: match[1]!, line: Number(match[2]) } : { file: origin, line: 1 }
}

async function fingerprint(file: string): Promise<string | null> {
  const found = await stat(file).catch(() => null)
  return found?.isFile() ? `${found.size}-${Math.round(found.mtimeMs)}` : null
}

async function load(path: string): Promise<z.infer<typeof File>> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{"version":1,"files":{}}'
    throw error
  })
  try {
    return File.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`${path} is no checkpoint. Move it away; what is in the graph stays.`, { cause })
  }
}

async function store(path: string, content: z.infer<typeof File>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(`${path}.new`, 'w')
  try {
    await file.writeFile(JSON.stringify(content))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
