import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSources, type SourceItem, type SourceOptions } from '../../../src/source/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sources-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, body: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, body)
  return path
}
async function all(args: readonly string[], options: Partial<SourceOptions> = {}): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of readSources(args, { maxBytes: 10_000, ...options })) items.push(item)
  return items
}
const codes = (items: readonly SourceItem[]) => items.map((item) => (item.ok ? 'OK' : item.failure.code))
async function* stream(...parts: readonly string[]) {
  for (const part of parts) yield Buffer.from(part)
}

describe('files', () => {
  it('come as documents, text and HTML told apart by what they hold', async () => {
    const text = put('ferry.txt', 'The ferry sailed.')
    const page = put('ferry.saved', '<html><body><p>The ferry sailed.</p></body></html>')
    expect(await all([text, page])).toEqual([
      { ok: true, document: { origin: text, format: 'text', body: 'The ferry sailed.' } },
      {
        ok: true,
        document: { origin: page, format: 'html', body: '<html><body><p>The ferry sailed.</p></body></html>' },
      },
    ])
  })

  it('that cannot be used are named, and the rest goes on', async () => {
    const args = [
      join(folder, 'nowhere.txt'),
      put('empty.txt', ''),
      put('blank.txt', ' \n\t\n'),
      put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2])),
      put('long.txt', 'x'.repeat(10_001)),
      put('last.txt', 'x'.repeat(10_000)),
    ]
    const items = await all(args)
    expect(codes(items)).toEqual(['NOT_FOUND', 'EMPTY', 'EMPTY', 'BINARY', 'TOO_LARGE', 'OK'])
    for (const [i, item] of items.entries()) {
      if (item.ok) continue
      expect(item.failure.origin).toBe(args[i])
      expect(item.failure.message).toContain(args[i])
    }
  })

  it('are measured while they are read', async () => {
    const device = '/dev/zero'
    expect(codes(await all([device]))).toEqual(['TOO_LARGE'])
  })
})

describe('folders', () => {
  it('are read below, in the order of names, other files left out', async () => {
    const root = join(folder, 'tree')
    mkdirSync(join(root, 'b'), { recursive: true })
    writeFileSync(join(root, 'c.txt'), 'third')
    writeFileSync(join(root, 'a.txt'), 'first')
    writeFileSync(join(root, 'b', 'x.jsonl'), '{"text":"second"}\n')
    writeFileSync(join(root, 'picture.png'), 'no')
    writeFileSync(join(root, '.hidden.txt'), 'no')
    symlinkSync(root, join(root, 'b', 'loop'))
    const items = await all([root])
    expect(items.map((item) => item.ok && item.document.body)).toEqual(['first', 'second', 'third'])
  })
  it('without a document say so', async () => {
    const root = join(folder, 'bare')
    mkdirSync(root)
    expect(await all([root])).toMatchObject([{ ok: false, failure: { code: 'NO_DOCUMENTS', origin: root } }])
  })
})

describe('JSON lines', () => {
  const lines = [
    '{"id": 7, "url": null, "publisher": "Harbour Post", "published": "2019-05-04", "headline": "Ferry", "text": "It sailed.", "note": 1}',
    '',
    '{"text": "It sail',
    '{"headline": "Nothing else"}',
    '{"published": "last May", "text": "It sailed."}',
    `{"text": "${'x'.repeat(10_001)}"}`,
    '["text"]',
    '{"html": "<p>It sailed.</p>"}',
  ].join('\n')

  it('give a document or a failure each, with the line', async () => {
    const path = put('list.jsonl', `\ufeff${lines}`)
    const items = await all([path])
    expect(codes(items)).toEqual(['OK', 'BROKEN_LINE', 'BROKEN_LINE', 'BROKEN_LINE', 'TOO_LARGE', 'BROKEN_LINE', 'OK'])
    expect(items[0]).toEqual({
      ok: true,
      document: {
        id: '7',
        origin: `${path}:1`,
        publisher: 'Harbour Post',
        published: '2019-05-04',
        headline: 'Ferry',
        format: 'text',
        body: 'It sailed.',
        clean: true,
      },
    })
    expect(items.slice(1, 6).map((item) => !item.ok && item.failure.line)).toEqual([3, 4, 5, 6, 7])
    expect(items.slice(1, 6).every((item) => !item.ok && item.failure.message.includes(`${path}:`))).toBe(true)
    expect(items.at(-1)).toEqual({
      ok: true,
      document: { origin: `${path}:8`, format: 'html', body: '<p>It sailed.</p>' },
    })
  })

  it('without a line are empty', async () => {
    expect(codes(await all([put('none.jsonl', '\n\n')]))).toEqual(['EMPTY'])
  })
})

describe('standard input', () => {
  it('is one text', async () => {
    expect(await all(['-'], { stdin: stream('The ferry ', 'sailed.') })).toEqual([
      { ok: true, document: { origin: '-', format: 'text', body: 'The ferry sailed.' } },
    ])
  })
  it('is JSON lines where it opens with a brace, wherever the chunks break', async () => {
    const items = await all(['-'], { stdin: stream('{"te', 'xt": "One."}\n{"text"', ': "Two."}') })
    expect(items.map((item) => item.ok && [item.document.origin, item.document.body])).toEqual([
      ['-:1', 'One.'],
      ['-:2', 'Two.'],
    ])
  })
  it('is a table where columns are named', async () => {
    const items = await all(['-'], {
      stdin: stream('Tag,Inhalt\n2021-03-04,The ferry sailed.\n'),
      columns: { text: 'Inhalt', published: 'Tag' },
    })
    expect(items.map((item) => item.ok && item.document)).toMatchObject([
      { origin: '-:2', body: 'The ferry sailed.', published: '2021-03-04' },
    ])
  })
  it('is unpacked: lines, a WARC file, a text', async () => {
    const packed = (text: string) => ({
      stdin: (async function* () {
        yield gzipSync(text)
      })(),
    })
    const bodies = async (text: string) =>
      (await all(['-'], packed(text))).map((item) => item.ok && [item.document.origin, item.document.body])
    expect(await bodies('{"text": "One."}\n{"text": "Two."}\n')).toEqual([
      ['-:1', 'One.'],
      ['-:2', 'Two.'],
    ])
    const http = 'HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nThe pier is open.'
    const head = 'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/one\r\n'
    expect(await bodies(`${head}Content-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`)).toEqual([
      ['-:1', 'The pier is open.'],
    ])
    expect(await bodies('The ferry sailed.')).toEqual([['-', 'The ferry sailed.']])
  })
  it('may be empty or too large', async () => {
    expect(codes(await all(['-'], { stdin: stream() }))).toEqual(['EMPTY'])
    expect(codes(await all(['-'], { stdin: stream('x'.repeat(9000), 'x'.repeat(9000)) }))).toEqual(['TOO_LARGE'])
  })
})
