// `npm run bench -- ingest`: articles per second from text to committed graph, the shares of its stages, memory, and how
// much slower an article is where the graph holds many.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../src/config.ts'
import { type Graph, openGraph } from '../../../src/graph/connection.ts'
import { migrate } from '../../../src/graph/migrate.ts'
import { loadReference } from '../../../src/graph/reference.ts'
import { writeExtractions } from '../../../src/graph/write.ts'
import { type IngestParts, ingest } from '../../../src/ingest.ts'
import type { Document, Extraction } from '../../../src/model.ts'
import { archiveOf, ensureJars } from '../../../src/neo4j/jars.ts'
import { openServer } from '../../../src/neo4j/server.ts'
import { findJava } from '../../../src/neo4j/toolchain.ts'
import { EXTRACTOR } from '../../../src/pipeline.ts'
import { openReaders, type Readers } from '../../../src/reading.ts'
import { loadSeed, type Seed } from '../../../src/seed/index.ts'
import { readSources } from '../../../src/source/index.ts'
import { fill, type Pair } from '../api/data.ts'
import { type BenchOptions, heapHeld } from '../measure.ts'
import { figures, type Ingested, missedIn, writeReport } from './report.ts'
import { stories } from './stories.ts'

const BATCH = 20
/** Articles that are written before any are measured: what runs often is compiled by then. */
const WARM = 200

const say = (line: string) => void process.stderr.write(`${line}\n`)

interface Stage {
  readonly graph: Graph
  readonly close: () => Promise<void>
}

const CODES = ['NOR', 'FIN', 'SWE', 'DNK', 'ISL', 'EST', 'LVA', 'LTU', 'POL', 'DEU'].sort()

/** Pairs of the countries that the articles speak of, with so many facts together; ten facts stand in an article. */
const pairsWith = (facts: number): readonly Pair[] => {
  const pairs = CODES.flatMap((a, i) => CODES.slice(i + 1).map((b) => ({ a, b, dyad: `${a}-${b}` })))
  const each = Math.ceil(facts / pairs.length / 10) * 10
  return pairs.map((pair) => ({ ...pair, facts: each }))
}

async function openStage(seed: Seed, articles: number): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-ingest-'))
  const java = await findJava(null)
  const jars = await ensureJars(join(ROOT, '.entente', 'jars'), () => undefined)
  const parts = async () => ({ java: java.command, jars, archive: archiveOf(jars, java) })
  const open = () =>
    openServer({ folder, heap: '1g', pagecache: '512m', ports: { bolt: 0, http: 0 }, parts, report: () => undefined })
  if (articles > 0) {
    await (await open()).close()
    await fill({ java: java.command, jars, home: folder }, pairsWith(articles * 10))
  }
  const server = await open()
  const { user, password } = server
  const graph = openGraph({ uri: `bolt://127.0.0.1:${server.bolt}`, user, password, database: 'neo4j' })
  await migrate(graph)
  await loadReference(graph, seed)
  const close = async () => {
    await graph.close()
    await server.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  return { graph, close }
}

const writerTo =
  (graph: Graph, seed: Seed): IngestParts['write'] =>
  (extractions) =>
    writeExtractions(graph, extractions, { extractor: EXTRACTOR, publishers: seed.publishers, timeout: 600_000 })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

async function extracted(documents: readonly Document[], readers: Readers): Promise<readonly Extraction[]> {
  const found: Extraction[] = []
  for (let i = 0; i < documents.length; i += readers.width) {
    for (const result of await Promise.all(documents.slice(i, i + readers.width).map(readers.read))) {
      if (result.ok) found.push(result.extraction)
    }
  }
  return found
}

async function writeAll(extractions: readonly Extraction[], write: IngestParts['write']): Promise<void> {
  for (let i = 0; i < extractions.length; i += BATCH) await write(extractions.slice(i, i + BATCH))
}

const line = ({ body, origin: _, format: __, ...known }: Document) => JSON.stringify({ ...known, text: body })

async function pipeline(file: string, parts: IngestParts): Promise<number> {
  let added = 0
  for await (const result of ingest(readSources([file], { maxBytes: 1e6 }), parts)) if (result.status === 'new') added++
  return added
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10

/** The stages alone and together, round by round on a graph that was empty: what each takes, and the heap held after. */
async function measureStages(seed: Seed, readers: Readers, rounds: number, each: number) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-stories-'))
  const stage = await openStage(seed, 0)
  say('an empty graph is open')
  try {
    const write = writerTo(stage.graph, seed)
    const parts: IngestParts = { read: readers.read, width: readers.width, write }
    // Threads, statements and caches are warm before anything is measured.
    await writeAll(await extracted(stories(WARM, 1), readers), write)
    const spent = { reading: 0, extracting: 0, writing: 0, together: 0 }
    const memory: number[] = []
    let added = 0
    for (let round = 0; round < rounds; round++) {
      const [one, both] = [stories(each, 100 + round), stories(each, 200 + round)]
      const file = join(folder, `${round}.jsonl`)
      await writeFile(file, `${both.map(line).join('\n')}\n`)
      spent.reading += await timed(async () => {
        for await (const _ of readSources([file], { maxBytes: 1e6 })) void _
      })
      let extractions: readonly Extraction[] = []
      spent.extracting += await timed(async () => {
        extractions = await extracted(one, readers)
      })
      spent.writing += await timed(() => writeAll(extractions, write))
      // Threads that have had nothing to do for half a minute have ended: no start is measured.
      await extracted(stories(readers.width, 2), readers)
      spent.together += await timed(async () => {
        added += await pipeline(file, parts)
      })
      memory.push(megabytes(heapHeld()))
      say(`stages, round ${round + 1} of ${rounds}`)
    }
    return { spent, memory, added }
  } finally {
    await stage.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What writing the same articles takes in an empty graph and in a full one, batch by batch: whatever else the machine
 * does weighs on both alike. */
async function measureGrowth(seed: Seed, readers: Readers, rounds: number, each: number, held: number) {
  const open: Stage[] = []
  try {
    for (const articles of [0, held]) {
      open.push(await openStage(seed, articles))
      say(`a graph of ${articles} articles is open`)
    }
    const [toEmpty, toFull] = open.map(({ graph }) => writerTo(graph, seed)) as [
      IngestParts['write'],
      IngestParts['write'],
    ]
    for (const write of [toEmpty, toFull]) await writeAll(await extracted(stories(WARM, 1), readers), write)
    const writing: { empty: number; full: number }[] = []
    for (let round = 0; round < rounds; round++) {
      const extractions = await extracted(stories(each, 300 + round), readers)
      const took = { empty: 0, full: 0 }
      for (let i = 0; i < extractions.length; i += BATCH) {
        const batch = extractions.slice(i, i + BATCH)
        took.empty += await timed(() => toEmpty(batch))
        took.full += await timed(() => toFull(batch))
      }
      writing.push(took)
      say(`growth, round ${round + 1} of ${rounds}`)
    }
    return writing
  } finally {
    await Promise.all(open.map((stage) => stage.close()))
  }
}

/**
 * Runs the measurements. A full run fills a graph with 100,000 articles and writes the README's section and the plot; a
 * quick one, with 10,000, does not.
 * @returns what misses its mark
 */
export async function run({ quick }: BenchOptions): Promise<readonly string[]> {
  const [rounds, each, held] = quick ? [3, 60, 10_000] : [5, 200, 100_000]
  const seed = loadSeed()
  const readers = openReaders()
  try {
    const stages = await measureStages(seed, readers, rounds, each)
    const writing = await measureGrowth(seed, readers, rounds, each, held)
    const threads = Math.max(1, availableParallelism() - 1)
    const results: Ingested = { rounds, each, held, threads, batch: BATCH, ...stages, writing }
    process.stdout.write(`${figures(results)}\n`)
    if (!quick) writeReport(results)
    return missedIn(results)
  } finally {
    await readers.close()
  }
}
