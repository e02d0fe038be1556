// The same fact told twice is one fact: measured on pairs of short reports of our own, from both sides, read by the
// extractor. Half of the pairs are of different facts that look alike. A wrong merge is worse than a missed one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toArticle } from '../../../src/article/index.ts'
import { ROOT } from '../../../src/config.ts'
import type { Placed } from '../../../src/graph/concerns.ts'
import { comparable, rangeOf, same } from '../../../src/graph/same.ts'
import { toldBy } from '../../../src/graph/told.ts'
import { extract } from '../../../src/pipeline.ts'
import { loadSeed } from '../../../src/seed/index.ts'

interface Report {
  readonly published: string
  readonly text: string
}
interface Pair {
  readonly kind: string
  readonly same: boolean
  readonly why: string
  readonly a: Report
  readonly b: Report
}

const pairs = readFileSync(join(ROOT, 'tests/fixtures/both-sides.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pair)
const seed = loadSeed()

/** What a report tells of a kind, as it is compared. */
function told(report: Report, kind: string) {
  const result = toArticle({
    origin: 'test',
    format: 'text',
    body: report.text,
    published: report.published,
    clean: true,
  })
  if (!result.ok) throw new Error(result.failure.message)
  const extraction = extract(result.article, seed)
  const entities = new Map<string, Placed>(
    extraction.entities.map((e) => [e.id, { ...e, actsAsState: e.actsAsState ?? false }]),
  )
  return toldBy(extraction, '2022-03-03T00:00:00Z')
    .filter((t) => t.kind === kind)
    .map((t) => comparable({ ...t, articles: [t.article] }, t.parts, (id) => entities.get(id)))
}

test('pairs from both sides', () => {
  const results = pairs.map((pair) => {
    const [a, b] = [told(pair.a, pair.kind), told(pair.b, pair.kind)]
    const merged = a.some((x) => b.some((y) => rangeOf(x) !== null && rangeOf(y) !== null && meet(x, y) && same(x, y)))
    return { ...pair, merged, read: a.length > 0 && b.length > 0 }
  })
  const right = results.filter((r) => r.same && r.merged).length
  const wrong = results.filter((r) => !r.same && r.merged)
  const missed = results.filter((r) => r.same && !r.merged)
  const precision = right / (right + wrong.length)
  const recall = right / (right + missed.length)
  console.log(
    `told twice: ${pairs.length} pairs, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${missed.filter((r) => !r.read).length} of ${missed.length} missed were not read)`,
  )
  for (const r of missed) console.log(`  missed: ${r.kind}, ${r.why}${r.read ? '' : ' (not read)'}`)
  expect(wrong.map((r) => `${r.kind}: ${r.why}`)).toEqual([])
  expect(recall).toBeGreaterThanOrEqual(0.7)
})

/** Whether one is looked for where the other is found. */
function meet(x: Parameters<typeof rangeOf>[0], y: Parameters<typeof rangeOf>[0]): boolean {
  const [a, b] = [rangeOf(x)!, rangeOf(y)!]
  return a.from <= b.to && b.from <= a.to
}
