// How fast, how flat in memory, and how linear the way from raw text to the finished extraction is.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findClaims } from '../../../src/claims/index.ts'
import { findMentions } from '../../../src/mentions/index.ts'
import type { Document } from '../../../src/model.ts'
import { extract } from '../../../src/pipeline.ts'
import { TOGETHER } from '../../../src/reading.ts'
import { loadSeed } from '../../../src/seed/index.ts'
import { parseText } from '../../../src/text/index.ts'
import { goldDocument, readGold, SHARED } from '../../eval/documents.ts'
import { type BenchOptions, cpuMilliseconds, heapHeld, printTable } from '../measure.ts'
import { articleMaker, articleOf, forcedArticle, ownDocuments } from './articles.ts'
import { type Length, type Memory, type Speed, writeReport } from './report.ts'
import { SHAPES } from './shapes.ts'

const ENOUGH = 2500
/** Sentences of an article whose memory is measured. */
const SHORT = 3
/** Steepest rise of time with length, as an exponent; 1 is linear, and collecting garbage of long texts adds to it. */
const STEEPEST = 1.35
const STAGES = ['article', 'text', 'mentions', 'claims'] as const

/** Reads documents once, as many in one go as a thread reads, and gives the processor time of each stage and what was read. */
function readOnce(documents: readonly Document[]) {
  const seed = loadSeed()
  const time = { article: 0, text: 0, mentions: 0, claims: 0 }
  let sentences = 0
  let tokens = 0
  const stage = <T>(name: (typeof STAGES)[number], call: () => T): T => {
    let result: T | undefined
    time[name] += cpuMilliseconds(() => {
      result = call()
    })
    return result as T
  }
  for (let from = 0; from < documents.length; from += TOGETHER) {
    const some = documents.slice(from, from + TOGETHER)
    const articles = stage('article', () => some.map(articleOf))
    const parsed = stage('text', () => articles.map(parseText))
    const mentions = stage('mentions', () => articles.map((article, i) => findMentions(article, parsed[i]!, seed)))
    stage('claims', () => articles.map((article, i) => findClaims(article, parsed[i]!, mentions[i]!, seed)))
    for (const read of parsed) {
      sentences += read.length
      for (const s of read) tokens += s.tokens.length
    }
  }
  return { time, total: STAGES.reduce((sum, stage) => sum + time[stage], 0), sentences, tokens }
}

function speed(name: string, documents: readonly Document[], rounds: number): Speed {
  const runs = Array.from({ length: rounds }, () => readOnce(documents)).sort((a, b) => a.total - b.total)
  const middle = runs[Math.floor(runs.length / 2)]!
  const best = runs[0]!
  const perSecond = (run: typeof best) => Math.round((run.sentences / run.total) * 1000)
  console.log(
    `\n${name}: ${documents.length} articles, ${best.sentences} sentences of ${(best.tokens / best.sentences).toFixed(1)} words and marks, ${rounds} rounds`,
  )
  printTable(
    ['', 'sentences/s', 'words/s', ...STAGES],
    [
      ['median', middle],
      ['best', best],
    ].map(([label, run]) => {
      const { total, tokens, time } = run as typeof best
      return [
        label as string,
        String(perSecond(run as typeof best)),
        String(Math.round((tokens / total) * 1000)),
        ...STAGES.map((stage) => `${((time[stage] / total) * 100).toFixed(0)} %`),
      ]
    }),
  )
  const shares = STAGES.map((stage) => middle.time[stage] / middle.total)
  return {
    name,
    articles: documents.length,
    sentences: best.sentences,
    median: perSecond(middle),
    best: perSecond(best),
    shares,
  }
}

/** Reads articles that are all different, and looks at the heap after each part of them. */
function memory(articles: number): Memory {
  const seed = loadSeed()
  const make = articleMaker(SHORT)
  const steps = 10
  const held: number[] = []
  let sentences = 0
  console.log('\nHeap held after garbage collection')
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < articles / steps; i++) sentences += extract(articleOf(make()), seed).sentences.length
    held.push(heapHeld() / 2 ** 20)
    console.log(`${String(((step + 1) * articles) / steps).padStart(8)} articles  ${held[step]!.toFixed(1)} MB`)
  }
  // The first part fills what is kept on purpose: the tagger, recent words.
  const growth = held.at(-1)! - held[1]!
  console.log(`growth from ${articles / 5} to ${articles} articles: ${growth.toFixed(1)} MB`)
  return { articles, sentences, held, growth }
}

/** Time by length of each shape; what is linear takes ten times as long for ten times the text. */
function lengths(sizes: readonly number[]): Length[] {
  const seed = loadSeed()
  const curves: Length[] = []
  const rows: string[][] = []
  for (const [name, shape] of Object.entries(SHAPES)) {
    const points = sizes.map((size) => {
      const body = shape(size)
      const read = () => {
        extract(forcedArticle(name, body), seed)
      }
      // The least of some: whatever else the machine does only adds to it.
      const times = Array.from({ length: size < 100_000 ? 5 : 3 }, () => cpuMilliseconds(read))
      return { x: size, y: Math.max(0.01, Math.min(...times)) }
    })
    const [before, last] = points.slice(-2)
    const exponent = Math.log(last!.y / before!.y) / Math.log(last!.x / before!.x)
    curves.push({ name, points, exponent })
    rows.push([name, ...points.map((p) => `${p.y.toFixed(p.y < 10 ? 1 : 0)}`), exponent.toFixed(2)])
  }
  console.log('\nMilliseconds by length in characters; the last column is the exponent of the last step (1 is linear)')
  printTable(['shape', ...sizes.map(String), 'exponent'], rows)
  return curves
}

/** Measures the extractor, and writes the README's section and the plot where the run is full. Gives what misses its mark. */
export async function run({ quick }: BenchOptions): Promise<string[]> {
  // First, since it also lets the runtime compile all that it will: a service runs for long.
  const held = memory(quick ? 1000 : 100_000)
  const own = speed('Own stories', ownDocuments(), quick ? 8 : 60)
  const annotated = join(SHARED, 'gold/dev')
  const news = existsSync(annotated)
    ? [speed('Annotated news', readGold(annotated).map(goldDocument), quick ? 4 : 30)]
    : []
  const curves = lengths(quick ? [1000, 10_000, 100_000] : [1000, 10_000, 100_000, 300_000, 1_000_000])
  if (!quick) writeReport({ speeds: [own, ...news], curves, memory: held, stages: STAGES })
  return [
    ...(!quick && own.median < ENOUGH ? [`${own.median} sentences per second, ${ENOUGH} are wanted`] : []),
    ...curves
      .filter((c) => c.exponent > STEEPEST)
      .map((c) => `"${c.name}" takes time as its length to the ${c.exponent.toFixed(2)}`),
    ...(held.growth > 10 ? [`memory grows by ${held.growth.toFixed(1)} MB`] : []),
  ]
}
