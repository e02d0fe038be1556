// Documents in other languages are refused one by one, politely, and kept so that they can be read later.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toArticle } from '../../src/article/index.ts'
import { type IngestResult, ingest } from '../../src/ingest.ts'
import { keepForLater } from '../../src/later.ts'
import type { Document, Extraction } from '../../src/model.ts'
import type { ReadResult } from '../../src/reading.ts'
import { readSources, type SourceItem } from '../../src/source/index.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-later-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const FRENCH =
  'PARIS, le 3 mars 2022. Le ministre des affaires étrangères a rencontré son homologue à Paris jeudi pour parler de la pêche et du climat. Les deux ministres ont dit que la France et la Norvège vont ouvrir une école commune dans le nord.'
const KOREAN =
  '외교부 장관은 목요일 서울에서 중국 외교부장과 만나 양국 관계를 논의했다. 두 장관은 다음 달에 다시 만나기로 했다.'
const ENGLISH =
  'OSLO, March 3, 2022 -- Norway will not close its harbour to the ships of Sweden, the ministry said on Thursday.'
const text = (body: string, more: Partial<Document> = {}): SourceItem => ({
  ok: true,
  document: { origin: `${body.slice(0, 5)}.txt`, format: 'text', body, ...more },
})

async function run(items: readonly SourceItem[]): Promise<readonly IngestResult[]> {
  const results: IngestResult[] = []
  const parts = {
    // What is read does not matter here: only what is refused.
    read: (document: Document): ReadResult => {
      const result = toArticle(document)
      if (!result.ok) return result
      const extraction = {
        article: result.article,
        entities: [],
        meetings: [],
        pledges: [],
        positions: [],
        actions: [],
      }
      return { ok: true, extraction: extraction as unknown as Extraction }
    },
    keep: (document: Document) => keepForLater(home, document),
    write: async (all: readonly Extraction[]) => all.map((e) => ({ article: e.article.hash, status: 'new' as const })),
  }
  for await (const result of ingest(items, parts)) results.push(result)
  return results
}

test('each is refused by the name of its language, the others go on', async () => {
  const results = await run([
    text(FRENCH),
    text(ENGLISH),
    text(KOREAN, { url: 'https://news.example/ko', publisher: 'Seoul Paper' }),
  ])
  expect(results.map((r) => (r.status === 'invalid' ? r.code : r.status))).toEqual(['LANGUAGE', 'new', 'LANGUAGE'])
  const messages = results.flatMap((r) => (r.status === 'invalid' ? [r.message] : []))
  expect(messages[0]).toMatch(/^The text is in French; only English is read\..* kept for later in /)
  expect(messages[1]).toContain('Korean')
})

test('what is kept comes back as it was, once', async () => {
  const items = [
    text(FRENCH),
    text(KOREAN, { url: 'https://news.example/ko', publisher: 'Seoul Paper', published: '2022-03-04' }),
  ]
  await run(items)
  await run(items)
  expect(readdirSync(join(home, 'later'))).toHaveLength(2)
  const back: Document[] = []
  for await (const item of readSources([join(home, 'later')], { maxBytes: 100_000 })) {
    if (!item.ok) throw new Error(item.failure.message)
    back.push(item.document)
  }
  expect(back.find((d) => d.body === FRENCH)).toMatchObject({ format: 'text' })
  expect(back.find((d) => d.body === KOREAN)).toMatchObject({
    url: 'https://news.example/ko',
    publisher: 'Seoul Paper',
    published: '2022-03-04',
  })
})

test('where nothing can be kept, the refusal stands', async () => {
  rmSync(home, { recursive: true })
  const { writeFileSync } = await import('node:fs')
  writeFileSync(home, 'a file stands in the way')
  const [result] = await run([text(FRENCH)])
  expect(result).toMatchObject({ status: 'invalid', code: 'LANGUAGE' })
})
