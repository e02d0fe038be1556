// Names told by their heads: "Peru's foreign ministry", "Strait of Magellan", "the Peru-Chile border dispute".
import type { Names } from '../seed/index.ts'
import type { Chart } from './chart.ts'
import { type Headed, headsIn, headTrie } from './head-words.ts'
import { inCapitals } from './heads-in-capitals.ts'
import { inLowerCase } from './heads-in-lower-case.ts'

/**
 * Names told by their heads, longest first where two overlap.
 * @param chart the sentence with its listed names
 * @returns stretches that do not overlap, in order
 */
export function findHeaded(chart: Chart, names: Names): Headed[] {
  const heads = headTrie(names)
  const all: Headed[] = []
  if (chart.line.titled) return all
  for (const head of headsIn(chart.line.words, heads)) {
    for (const row of head.rows) {
      const found = chart.line.words[head.from]!.cap
        ? (inCapitals(chart, names, heads, head, row) ?? inLowerCase(chart, names, head, row))
        : inLowerCase(chart, names, head, row)
      if (found) all.push(found)
    }
  }
  if (all.length < 2) return all
  all.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  const kept: Headed[] = []
  const covered = new Uint8Array(chart.line.words.length)
  for (const one of all) {
    if (covered[one.from] || covered[one.to - 1]) continue
    covered.fill(1, one.from, one.to)
    kept.push(one)
  }
  return kept.sort((a, b) => a.from - b.from)
}
