import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvRecords } from '../../../../src/source/archives/csv.ts'
import { openCheckpoint, readSources, type SourceItem, type SourceOptions } from '../../../../src/source/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-archives-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, body: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, body)
  return path
}
async function all(path: string, options: Partial<SourceOptions> = {}): Promise<readonly SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of readSources([path], { maxBytes: 10_000, ...options })) items.push(item)
  return items
}
const bodies = (items: readonly SourceItem[]) => items.map((item) => (item.ok ? item.document.body : item.failure.code))

describe('.jsonl.gz', () => {
  it('is read line by line', async () => {
    const path = put('a.jsonl.gz', gzipSync('{"text":"One."}\n{"text"\n{"text":"Two."}\n'))
    const items = await all(path)
    expect(bodies(items)).toEqual(['One.', 'BROKEN_LINE', 'Two.'])
    expect(items[2]?.ok && items[2].document.origin).toBe(`${path}:3`)
  })
  it('that breaks off gives what it has and says so', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => `{"text":"Ferry ${i * 7919} sails."}`).join('\n')
    const whole = gzipSync(lines)
    const items = await all(put('b.jsonl.gz', whole.subarray(0, whole.length - 200)))
    expect(items.at(-1)).toMatchObject({ ok: false, failure: { code: 'BROKEN_ARCHIVE' } })
    expect(items.length).toBeGreaterThan(1)
  })
  it('holds no line in memory that is over the limit, packed as small as it may be', async () => {
    const path = put('c.jsonl.gz', gzipSync(`{"text":"${'x'.repeat(3_000_000)}"}\n{"text":"Two."}`))
    expect(bodies(await all(path))).toEqual(['TOO_LARGE', 'Two.'])
  })
})

describe('tables', () => {
  const table = [
    '\ufeffid,title,source,date,body',
    '1,"Ferry, at last",Harbour Post,2019-05-04,"It ""sailed"".',
    '',
    'Then it came back."',
    '2,No text,Harbour Post,2019-05-05,',
    '3,Short,,,It rests.',
  ].join('\r\n')

  it('give a document per row by their usual column names', async () => {
    const path = put('a.csv', table)
    expect(await all(path)).toEqual([
      {
        ok: true,
        document: {
          id: '1',
          headline: 'Ferry, at last',
          publisher: 'Harbour Post',
          published: '2019-05-04',
          origin: `${path}:2`,
          format: 'text',
          body: 'It "sailed".\r\n\r\nThen it came back.',
          clean: true,
        },
      },
      { ok: false, failure: expect.objectContaining({ code: 'BROKEN_LINE', line: 5 }) },
      {
        ok: true,
        document: { id: '3', headline: 'Short', origin: `${path}:6`, format: 'text', body: 'It rests.', clean: true },
      },
    ])
  })
  it('take a mapping of columns, tabs, and gzip', async () => {
    const path = put('b.tsv.gz', gzipSync('Kopf\tInhalt\nFerry\tIt sailed.\n'))
    expect(await all(path, { columns: { text: 'inhalt', headline: 'Kopf' } })).toMatchObject([
      { ok: true, document: { headline: 'Ferry', body: 'It sailed.' } },
    ])
  })
  it('without a column of text say what there is', async () => {
    const path = put('c.csv', 'a,b\n1,2\n')
    expect(await all(path)).toMatchObject([{ ok: false, failure: { code: 'BROKEN_LINE', line: 1 } }])
    const [item] = await all(path, { columns: { text: 'c' } })
    expect(item && !item.ok && item.failure.message).toContain('"c"')
  })
  it('bound each row, not the file', async () => {
    const path = put('d.csv', `text\n${'x'.repeat(20_000)}\nIt sailed.\n`)
    expect(bodies(await all(path))).toEqual(['TOO_LARGE', 'It sailed.'])
  })
  it('read back whatever RFC 4180 writes', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' ', '語') })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        fc.nat(7),
        async (rows, cut) => {
          const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n')
          const bytes = Buffer.from(text)
          const parts = async function* () {
            yield bytes.subarray(0, cut)
            yield bytes.subarray(cut)
          }
          const read: (readonly string[] | null)[] = []
          for await (const { fields } of csvRecords(parts(), ',', 10_000)) read.push(fields)
          expect(read).toEqual(rows)
        },
      ),
    )
  })
})

describe('WARC files', () => {
  const record = (
    type: string,
    url: string,
    block: Buffer | string,
    contentType = 'application/http; msgtype=response',
  ) => {
    const body = Buffer.from(block)
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
  }
  const http = (headers: string, body: Buffer | string, status = '200 OK') =>
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)])
  const HTML = 'Content-Type: text/html; charset=iso-8859-1'
  const page = (name: string) => Buffer.from(`<html><body><p>Story ${name} of São Tomé.</p></body></html>`, 'latin1')
  const chunked = (body: Buffer) =>
    Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
  const records = [
    record('warcinfo', 'x', 'software: none', 'application/warc-fields'),
    record('request', 'https://a.example/1', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
    record('response', 'https://a.example/1', http(HTML, page('one'))),
    record(
      'response',
      'https://a.example/2',
      http(`${HTML}\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip`, chunked(gzipSync(page('two')))),
    ),
    record('response', 'https://a.example/gone', http(HTML, page('gone'), '404 Not Found')),
    record('response', 'https://a.example/p.png', http('Content-Type: image/png', 'png')),
    record(
      'response',
      'https://a.example/bomb',
      http(`${HTML}\r\nContent-Encoding: gzip`, gzipSync(Buffer.alloc(100_000, 'a'))),
    ),
    record('response', 'https://a.example/long', http(HTML, 'x'.repeat(20_000))),
    record('conversion', 'https://a.example/3', 'Story three.', 'text/plain'),
  ]
  const expected = [
    ['https://a.example/1', 'Story one of São Tomé.'],
    ['https://a.example/2', 'Story two of São Tomé.'],
    ['BROKEN_ARCHIVE', ''],
    ['TOO_LARGE', ''],
    ['https://a.example/3', 'Story three.'],
  ]
  const told = (items: readonly SourceItem[]) =>
    items.map((item) =>
      item.ok ? [item.document.url, item.document.body.replace(/<[^>]+>/g, '')] : [item.failure.code, ''],
    )

  it('give their pages, plain', async () => {
    expect(told(await all(put('a.warc', Buffer.concat(records))))).toEqual(expected)
  })
  it('give their pages, each record packed by itself', async () => {
    expect(told(await all(put('a.warc.gz', Buffer.concat(records.map((r) => gzipSync(r))))))).toEqual(expected)
  })
  it('that break off, or are none, say so', async () => {
    const cut = await all(put('cut.warc', Buffer.concat(records).subarray(0, 900)))
    expect(cut.at(-1)).toMatchObject({ ok: false, failure: { code: 'BROKEN_ARCHIVE' } })
    expect(bodies(await all(put('none.warc', 'Not an archive at all.\r\n\r\n')))).toEqual(['BROKEN_ARCHIVE'])
    expect(bodies(await all(put('empty.warc', '')))).toEqual(['NO_DOCUMENTS'])
  })
})

describe('checkpoints', () => {
  const lines = Array.from({ length: 6 }, (_, i) => (i === 3 ? '{"broken"' : `{"text":"Ferry ${i + 1}."}`)).join('\n')
  const origin = (item: SourceItem) =>
    item.ok ? item.document.origin : `${item.failure.origin}:${item.failure.line ?? 1}`

  it('let a later run go on behind what was marked, failures included', async () => {
    const path = put('run.jsonl', lines)
    const kept = join(folder, 'state', 'run.json')
    const first = await openCheckpoint(kept)
    const seen: string[] = []
    for await (const item of readSources([path], { maxBytes: 1000, checkpoint: first })) {
      seen.push(origin(item))
      // Two are written together; the run is killed before the next two are.
      if (seen.length === 4) await first.mark(seen)
      if (seen.length === 6) break
    }
    expect(bodies(await all(path, { checkpoint: await openCheckpoint(kept) }))).toEqual(['Ferry 5.', 'Ferry 6.'])
  })
  it('begin anew where the file has changed', async () => {
    const path = put('changed.jsonl', lines)
    const kept = join(folder, 'state', 'changed.json')
    await (await openCheckpoint(kept)).mark([`${path}:6`])
    expect(await all(path, { checkpoint: await openCheckpoint(kept) })).toEqual([])
    writeFileSync(path, `${lines}\n{"text":"Ferry 7."}`)
    expect(await all(path, { checkpoint: await openCheckpoint(kept) })).toHaveLength(7)
  })
  it('pass over files that are one document', async () => {
    const path = put('one.txt', 'It sailed.')
    const kept = join(folder, 'state', 'one.json')
    const checkpoint = await openCheckpoint(kept)
    expect(await all(path, { checkpoint })).toHaveLength(1)
    await checkpoint.mark([path])
    expect(await all(path, { checkpoint: await openCheckpoint(kept) })).toEqual([])
  })
  it('that are broken are refused', async () => {
    await expect(openCheckpoint(put('broken.json', '{"version":1'))).rejects.toThrow('broken.json')
  })
})
