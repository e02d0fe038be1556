// The pipeline of ingestion: order, batches and back-pressure. What it writes to is a stand-in that counts; the real
// database is behind it in tests/cli, tests/api and tests/graph/crash.test.ts.
import { afterAll, describe, expect, test } from 'vitest'
import { GraphError } from '../../src/graph/error.ts'
import { type IngestParts, ingest } from '../../src/ingest.ts'
import type { Article, Document, Extraction } from '../../src/model.ts'
import { openReaders, type ReadResult, readDocument } from '../../src/reading.ts'
import { loadSeed } from '../../src/seed/index.ts'
import type { SourceItem } from '../../src/source/index.ts'

const document = (i: number): Document => ({
  origin: `d${i}`,
  format: 'text',
  body: `OSLO, March 4 (Northern Courier) -- Norway's foreign minister met her Finnish counterpart in Oslo on Wednesday.

Norway will not close border post ${i} with Finland, the Norwegian foreign ministry said.`,
})
const item = (i: number): SourceItem => ({ ok: true, document: document(i) })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** An extraction of which only the headline matters here. */
const said = (origin: string): ReadResult => ({
  ok: true,
  extraction: {
    article: { headline: origin },
    entities: [],
    meetings: [],
    pledges: [],
    positions: [],
    actions: [],
  } as unknown as Extraction,
})

const written = async (extractions: readonly Extraction[]) =>
  extractions.map((e) => ({ article: `article:${e.article.headline}`, status: 'new' as const }))

async function all(items: Iterable<SourceItem>, parts: IngestParts) {
  const found = []
  for await (const result of ingest(items, parts)) found.push(result)
  return found
}

describe('ingestion', () => {
  test('keeps the order of its sources, however long each takes to read', async () => {
    const parts: IngestParts = {
      width: 8,
      read: async ({ origin }) => {
        await sleep(Number(origin.slice(1)) % 3)
        return origin === 'd7' ? { ok: false, failure: { origin, code: 'EMPTY', message: 'nothing' } } : said(origin)
      },
      write: written,
    }
    const results = await all(
      Array.from({ length: 50 }, (_, i) => item(i)),
      parts,
    )
    expect(results.map((result) => result.origin)).toEqual(Array.from({ length: 50 }, (_, i) => `d${i}`))
    expect(results.filter((result) => result.status === 'invalid').map((result) => result.origin)).toEqual(['d7'])
  })

  test('writes one batch at a time, of twenty at most, while the next is read', async () => {
    const sizes: number[] = []
    let running = 0
    let readMeanwhile = 0
    let reads = 0
    const parts: IngestParts = {
      width: 4,
      read: ({ origin }) => {
        reads++
        return said(origin)
      },
      write: async (extractions) => {
        expect(++running).toBe(1)
        const before = reads
        sizes.push(extractions.length)
        await sleep(10)
        readMeanwhile += reads - before
        running--
        return written(extractions)
      },
    }
    await all(
      Array.from({ length: 90 }, (_, i) => item(i)),
      parts,
    )
    expect(sizes).toEqual([20, 20, 20, 20, 10])
    expect(readMeanwhile).toBeGreaterThan(0)
  })

  test('takes no more from its source than it can hold while the database is slow', async () => {
    let taken = 0
    let committed = 0
    let most = 0
    function* source() {
      for (let i = 0; i < 400; i++) {
        taken++
        most = Math.max(most, taken - committed)
        yield item(i)
      }
    }
    const parts: IngestParts = {
      width: 4,
      read: ({ origin }) => said(origin),
      write: async (extractions) => {
        await sleep(5)
        committed += extractions.length
        return written(extractions)
      },
    }
    expect(await all(source(), parts)).toHaveLength(400)
    // Two batches under way, one being filled, and what is being read.
    expect(most).toBeLessThanOrEqual(4 * 20 + 4)
  })

  test('loses of a refused batch only the article that is to blame, trying one after the other', async () => {
    let running = 0
    let most = 0
    const parts: IngestParts = {
      read: ({ origin }) => said(origin),
      write: async (extractions) => {
        most = Math.max(most, ++running)
        await sleep(2)
        running--
        if (extractions.some((e) => e.article.headline === 'd3')) throw new GraphError('INVALID', 'no such post')
        return written(extractions)
      },
    }
    const results = await all([1, 2, 3, 4, 5].map(item), parts)
    expect(results.map((result) => result.status)).toEqual(['new', 'new', 'failed', 'new', 'new'])
    expect(results[2]).toMatchObject({ code: 'NOT_WRITTEN', message: expect.stringContaining('no such post') })
    expect(most).toBe(1)
  })

  test('loses of its documents only the one that the reading breaks at', async () => {
    const parts: IngestParts = {
      width: 4,
      read: async ({ origin }) => {
        if (origin === 'd3') throw new Error('the thread ended')
        return said(origin)
      },
      write: written,
    }
    const results = await all([1, 2, 3, 4, 5].map(item), parts)
    expect(results.map((result) => result.status)).toEqual(['new', 'new', 'invalid', 'new', 'new'])
    expect(results[2]).toMatchObject({ code: 'UNREADABLE', message: expect.stringContaining('the thread ended') })
  })

  test('gives a batch up at once where the database is away, and tries the next', async () => {
    let calls = 0
    const parts: IngestParts = {
      read: ({ origin }) => said(origin),
      write: async (extractions) => {
        if (calls++ === 0) throw new GraphError('UNAVAILABLE', 'The database is away')
        return written(extractions)
      },
    }
    const results = await all(
      Array.from({ length: 21 }, (_, i) => item(i)),
      parts,
    )
    expect(calls).toBe(2)
    expect(results.map((result) => result.status)).toEqual([...Array(20).fill('failed'), 'new'])
  })

  test('ends its source when its consumer leaves', async () => {
    let ended = false
    async function* source() {
      try {
        for (let i = 0; ; i++) yield item(i)
      } finally {
        ended = true
      }
    }
    for await (const result of ingest(source(), { read: ({ origin }) => said(origin), write: written })) {
      if (result.origin === 'd30') break
    }
    await expect.poll(() => ended).toBe(true)
  })

  test('passes on that its source broke', async () => {
    async function* source(): AsyncGenerator<SourceItem> {
      yield item(0)
      throw new Error('the disk is gone')
    }
    const parts: IngestParts = { read: ({ origin }) => said(origin), write: written }
    await expect(async () => {
      for await (const _ of ingest(source(), parts)) void _
    }).rejects.toThrow('the disk is gone')
  })
})

describe('reading in threads', () => {
  const readers = openReaders({ threads: 1 })
  afterAll(() => readers.close())

  test('gives what reading here gives', async () => {
    const here = readDocument(document(1), loadSeed())
    expect(await readers.read(document(1))).toEqual(JSON.parse(JSON.stringify(here)))
    expect(here.ok && here.extraction.meetings.length + here.extraction.pledges.length > 0).toBe(true)
  })

  test('gives each its own, also where many wait and are read in one go', async () => {
    const documents = Array.from({ length: 20 }, (_, i) => ({ ...document(i), ...(i % 5 === 3 ? { body: '' } : {}) }))
    const here = documents.map((one) => readDocument(one, loadSeed()))
    expect(await Promise.all(documents.map(readers.read))).toEqual(JSON.parse(JSON.stringify(here)))
  })

  test('says what cannot be read', async () => {
    expect(await readers.read({ origin: 'x', format: 'text', body: '' })).toMatchObject({
      ok: false,
      failure: { code: 'EMPTY' },
    })
  })
})

test('readers that are closed read no more, and say so of all that waits', async () => {
  const module = new URL('../fixtures/reading-thread.mjs', import.meta.url)
  const readers = openReaders({ threads: 1, seconds: 60, module })
  const bodies = ['endless', 'one', 'two']
  const reads = bodies.map((body) => readers.read({ origin: `${body}.txt`, format: 'text', body }))
  const ends = Promise.allSettled(reads)
  await sleep(500)
  await readers.close()
  expect((await ends).map((end) => end.status)).toEqual(['rejected', 'rejected', 'rejected'])
  await expect(readers.read(document(1))).rejects.toThrow('closed')
})

describe('an article that takes too long', () => {
  const module = new URL('../fixtures/reading-thread.mjs', import.meta.url)
  const readers = openReaders({ threads: 1, seconds: 3, module })
  afterAll(() => readers.close())

  test('is given up by name, and another thread reads the others', async () => {
    // The first is read at once; the others wait, and are then read in one go.
    const bodies = ['first', 'second', 'endless', 'last']
    const documents = bodies.map((body): Document => ({ origin: `${body}.txt`, format: 'text', body }))
    const results = await Promise.all(documents.map(readers.read))
    expect(results.map((result) => (result.ok ? null : result.failure.code))).toEqual([
      'EMPTY',
      'EMPTY',
      'TIMEOUT',
      'EMPTY',
    ])
    expect(results[2]).toMatchObject({ failure: { origin: 'endless.txt', message: expect.stringContaining('3 s') } })
  })

  test('rejects where it is read again', async () => {
    const endless = { text: 'endless' } as Article
    await expect(readers.readAgain(endless)).rejects.toThrow('ENTENTE_READ_SECONDS')
  })
})
