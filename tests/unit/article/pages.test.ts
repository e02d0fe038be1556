// Pages made for this project in the shapes that news sites have, each with the story that it must give.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toArticle } from '../../../src/article/index.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'pages')
const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html'))

interface Expected {
  readonly failure?: string
  readonly text?: readonly string[]
  readonly [field: string]: unknown
}

const BASE: Readonly<Record<string, string>> = { 'jsonld-graph.html': 'https://gulfcourier.example/amp/any' }

describe('pages', () => {
  for (const name of pages) {
    it(name, () => {
      const body = readFileSync(join(FOLDER, name), 'utf8')
      const { failure, text, ...fields } = JSON.parse(
        readFileSync(join(FOLDER, name.replace('.html', '.json')), 'utf8'),
      ) as Expected
      const result = toArticle({ origin: name, format: 'html', body })
      if (failure) {
        expect(result).toMatchObject({ ok: false, failure: { origin: name, code: failure } })
        return
      }
      if (!result.ok) throw new Error(result.failure.message)
      const { url, ...article } = result.article
      expect(article.text.split('\n\n')).toEqual(text)
      if (!BASE[name]) return expect({ url, ...article }).toMatchObject(fields)
      // A relative canonical link needs the address that the page came from; both are tried.
      const based = toArticle({ origin: name, format: 'html', body, url: BASE[name] })
      expect(article).toMatchObject(omitUrl(fields))
      expect(based.ok && based.article.url).toBe(fields.url)
    })
  }
})

describe('the canonical address', () => {
  const page = readFileSync(join(FOLDER, 'amp.html'), 'utf8')
  const url = (from: string) => {
    const result = toArticle({ origin: from, format: 'html', body: page, url: from })
    return result.ok && result.article.url
  }
  it('goes before the one that the page was found at', () => {
    expect(url('https://m.straitmail.example/amp/1')).toBe('https://www.straitmail.example/asia/ferry-accord')
  })
  it('does not lead to another site', () => {
    expect(url('https://copycat.example/amp/1')).toBe('https://copycat.example/amp/1')
  })
})

function omitUrl({ url: _, ...rest }: Readonly<Record<string, unknown>>) {
  return rest
}
