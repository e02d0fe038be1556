// Articles to measure with, made from the project's own stories by changing their names: as many as one wants.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toArticle } from '../../../src/article/index.ts'
import { ROOT } from '../../../src/config.ts'
import type { Article, Document } from '../../../src/model.ts'
import { loadSeed, type Seed } from '../../../src/seed/index.ts'
import { parseText } from '../../../src/text/index.ts'
import { goldDocument, readGold } from '../../eval/documents.ts'
import { chance } from '../measure.ts'

/** The project's own stories: dispatches and annotated articles. */
export function ownDocuments(): Document[] {
  const folder = join(ROOT, 'seed', 'dispatches')
  const dispatches = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file): Document => {
      const origin = join(folder, file)
      return { id: file, origin, format: 'text', body: readFileSync(origin, 'utf8') }
    })
  return [...dispatches, ...readGold(join(ROOT, 'tests/gold/own')).map(goldDocument)]
}

export function articleOf(document: Document): Article {
  const result = toArticle(document)
  if (!result.ok) throw new Error(`${result.failure.origin}: ${result.failure.message}`)
  return result.article
}

/**
 * The article whose text this is, whatever language it seems to be in: what is measured must be read.
 * @returns the article, after its document went through the article stage as any other
 */
export function forcedArticle(id: string, body: string): Article {
  const document: Document = { id, origin: id, format: 'text', clean: true, body }
  const result = toArticle(document)
  if (result.ok) return result.article
  return { ...articleOf({ ...document, body: 'Norway and Chile met in Oslo on Monday.' }), text: body, bodyStart: 0 }
}

const SYLLABLES = 'ka ro mi len dor vas tu ber nis ola far gem hul ira jon kel mar oto pri san'.split(' ')

/** A surname that no list has; there are millions of them, so that a memory that keeps names would grow. */
export function inventedName(next: () => number): string {
  const parts = Array.from(
    { length: 3 + Math.floor(next() * 3) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
  )
  const name = parts.join('')
  return name[0]!.toUpperCase() + name.slice(1)
}

/** Swaps names of states in a sentence for those of others, and surnames that follow a title for invented ones. */
function changeNames(sentence: string, seed: Seed, next: () => number): string {
  const swaps = new Map<string, string>()
  return sentence.replace(/\b(?:(?:Minister|President|Ambassador) )?\p{Lu}\p{Ll}+\b/gu, (found) => {
    const known = swaps.get(found)
    if (known) return known
    const title = /^(?:Minister|President|Ambassador) /.exec(found)?.[0]
    const country = seed.countries.find((c) => c.name === found)
    const swapped = title
      ? `${title}${inventedName(next)}`
      : country
        ? seed.countries[Math.floor(next() * seed.countries.length)]!.name
        : found
    swaps.set(found, swapped)
    return swapped
  })
}

/** Gives one new article after the other, of `sentences` sentences each; the same ones in every run. */
export function articleMaker(sentences: number): () => Document {
  const seed = loadSeed()
  const pool = ownDocuments().flatMap((document) =>
    parseText(articleOf(document))
      .slice(1)
      .map((s) => s.text),
  )
  const next = chance(7)
  let made = 0
  return () => {
    made++
    const body = Array.from({ length: sentences }, () =>
      changeNames(pool[Math.floor(next() * pool.length)]!, seed, next),
    )
    return {
      id: `made-${made}`,
      origin: `made-${made}`,
      format: 'text',
      clean: true,
      published: '2017-11-23',
      body: `OSLO, Nov. 22 (Entente Dispatch) -- ${body.join('\n\n')}`,
    }
  }
}
