// What an evaluation feeds the extractor, and how: one clean document per annotated text, as a JSONL source gives it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toArticle } from '../../src/article/index.ts'
import { ROOT } from '../../src/config.ts'
import { toExtractionJson } from '../../src/extraction.ts'
import type { Document } from '../../src/model.ts'
import { extract } from '../../src/pipeline.ts'
import { loadSeed, type Seed } from '../../src/seed/index.ts'
import type { Gold } from './score/gold.ts'

export type Half = 'work' | 'check' | 'all'
export type ExtractionJson = ReturnType<typeof toExtractionJson>

/** Folder with the annotated articles and their scorers, beside the repository; absent on most machines. */
export const SHARED = resolve(ROOT, '../shared')

/** The project's own annotated articles. */
export const OWN = join(ROOT, 'tests/gold/own')

/** Of a list in its fixed order, even positions are worked on and odd ones only measured. */
export function takeHalf<T>(items: readonly T[], half: Half): T[] {
  return items.filter((_, i) => half === 'all' || (i % 2 === 0) === (half === 'work'))
}

/** An annotated article, and the file it came from. */
export interface GoldFile extends Gold {
  readonly file: string
}

/** Reads the annotated articles of a folder, sorted by file name. Throws where there is none. */
export function readGold(folder: string): GoldFile[] {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((f) => f.endsWith('.json'))
        .sort()
    : []
  if (!files.length) throw new Error(`${folder} holds no annotated articles (*.json): name the folder that does.`)
  return files.map((f) => {
    const file = join(folder, f)
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Gold), file }
  })
}

/** The document that an annotated article is. */
export function goldDocument(gold: GoldFile): Document {
  const { id, url, publisher, published, headline, body, file } = gold
  return {
    id,
    origin: file,
    format: 'text',
    body,
    clean: true,
    ...(url ? { url } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(headline ? { headline } : {}),
  }
}

/** Reads the documents that a reference scorer prints, one JSON object per line. */
export function lineDocuments(jsonl: string, origin: string): Document[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim())
    .map((line, i) => {
      const { id, published, text } = JSON.parse(line) as { id: string; published?: string; text: string }
      const base: Document = { id, origin: `${origin}:${i + 1}`, format: 'text', body: text, clean: true }
      return published ? { ...base, published } : base
    })
}

/** Runs the extractor on documents, in order. One that is not read as a story is told of, and left out. */
export function extractAll(documents: readonly Document[], seed: Seed = loadSeed()): ExtractionJson[] {
  return documents.flatMap((document) => {
    const result = toArticle(document)
    if (result.ok) return [toExtractionJson(extract(result.article, seed))]
    console.error(`${result.failure.origin}: ${result.failure.message}`)
    return []
  })
}
