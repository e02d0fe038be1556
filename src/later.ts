// Documents in languages that are not read yet: kept in files, one each, that can be ingested when they are.
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from './model.ts'

/** What a document is kept as: its own bytes where nothing but its text is known, else a line of JSON with what is. */
function kept(document: Document): { readonly extension: string; readonly text: string } {
  const { id, url, publisher, published, headline, format, body } = document
  const known = { id, url, publisher, published, headline }
  if (Object.values(known).every((value) => value === undefined) && !document.clean) {
    return { extension: format === 'html' ? 'html' : 'txt', text: body }
  }
  return { extension: 'jsonl', text: `${JSON.stringify({ ...known, [format]: body })}\n` }
}

/**
 * Keeps a document for later. The same document is kept once.
 * @param home the program's folder; the files are in `later` below it, and are read by `entente ingest`
 * @returns the file's path
 */
export async function keepForLater(home: string, document: Document): Promise<string> {
  const { extension, text } = kept(document)
  const folder = join(home, 'later')
  const name = createHash('sha256').update(text).digest('hex').slice(0, 24)
  const path = join(folder, `${name}.${extension}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path, text)
  return path
}
