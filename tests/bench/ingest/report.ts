// What the measurements of ingestion say: the README's section and the plot.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/config.ts'
import { median } from '../measure.ts'
import { machine, table, writeSection } from '../section.ts'

/** How much of what the slower stage does alone the whole must do; how much slower a full graph may make it. */
export const SHARE = 0.5
export const SLOWER = 1.5

/** What was measured. */
export interface Ingested {
  readonly rounds: number
  readonly each: number
  /** Articles that the full graph held before. */
  readonly held: number
  readonly threads: number
  readonly batch: number
  /** Milliseconds of each stage alone, and of all together, over all rounds. */
  readonly spent: Readonly<Record<'reading' | 'extracting' | 'writing' | 'together', number>>
  readonly added: number
  /** Of each round: milliseconds of writing the same articles to the empty graph and to the full one. */
  readonly writing: readonly { readonly empty: number; readonly full: number }[]
  /** Of each round: heap held after it, in MB. */
  readonly memory: readonly number[]
}

const perSecond = (articles: number, milliseconds: number) => (articles / milliseconds) * 1000

/** Articles per second of each stage, and how the whole does beside its slower stage. */
export function rates({ rounds, each, spent, added, writing }: Ingested) {
  const all = rounds * each
  const rate = {
    reading: perSecond(all, spent.reading),
    extracting: perSecond(all, spent.extracting),
    writing: perSecond(all, spent.writing),
    together: perSecond(added, spent.together),
  }
  const ratios = writing.map(({ empty, full }) => full / empty)
  return { ...rate, share: rate.together / Math.min(rate.extracting, rate.writing), ratios, slower: median(ratios) }
}

/** What misses its mark. */
export function missedIn(results: Ingested): readonly string[] {
  const { share, slower } = rates(results)
  const { added, rounds, each, memory } = results
  return [
    ...(added === rounds * each ? [] : [`${added} of ${rounds * each} articles were added`]),
    ...(share >= SHARE ? [] : [`the whole does ${share.toFixed(2)} of its slower stage`]),
    ...(slower <= SLOWER ? [] : [`a full graph is ${slower.toFixed(2)} times slower`]),
    ...(memory.at(-1)! <= memory[0]! * 1.2 + 5 ? [] : [`memory grows: ${memory.join(', ')} MB`]),
  ]
}

/** The figures in words and a table. */
export function figures(results: Ingested): string {
  const { spent, held, memory, threads, batch, rounds, each } = results
  const rate = rates(results)
  const sum = spent.reading + spent.extracting + spent.writing
  const share = (part: number) => `${Math.round((part / sum) * 100)} %`
  return `${table(
    ['stage', 'articles per second', 'share of the work'],
    [
      ['reading alone', rate.reading.toFixed(0), share(spent.reading)],
      [`extracting alone, threads: ${threads}`, rate.extracting.toFixed(1), share(spent.extracting)],
      [`writing alone, batches of ${batch}`, rate.writing.toFixed(1), share(spent.writing)],
      [
        'from text to committed graph',
        rate.together.toFixed(1),
        `${rate.share.toFixed(2)} of the slower stage alone; wanted: ${SHARE}`,
      ],
    ],
  )}

Writing to a graph of ${held.toLocaleString('en-US')} articles takes ${rate.slower.toFixed(2)} times as long as to an empty one (median of ${rounds} rounds of ${each}
articles, batch by batch in turn: ${rate.ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; wanted: at most ${SLOWER}). Heap held after each round: ${memory.join(', ')} MB.`
}

/** Bars of writing to both graphs, in milliseconds per article, one pair for each round. */
function plot({ writing, each, held }: Ingested): string {
  const [width, height, left, bottom] = [760, 300, 60, 230]
  const most = Math.max(...writing.flatMap(({ empty, full }) => [empty, full])) / each
  const y = (value: number) => bottom - (value / most) * 180
  const group = (width - left - 20) / writing.length
  const bars = writing.map(({ empty, full }, i) => {
    const x = left + i * group + group * 0.15
    const bar = (milliseconds: number, dx: number, kind: string) => {
      const value = milliseconds / each
      return (
        `<rect class="${kind}" x="${(x + dx).toFixed(0)}" y="${y(value).toFixed(0)}" width="${(group * 0.3).toFixed(0)}" height="${(bottom - y(value)).toFixed(0)}"/>` +
        `<text x="${(x + dx + group * 0.15).toFixed(0)}" y="${(y(value) - 6).toFixed(0)}">${value.toFixed(0)}</text>`
      )
    }
    return `${bar(empty, 0, 'empty')}${bar(full, group * 0.33, 'full')}<text x="${(x + group * 0.31).toFixed(0)}" y="${bottom + 18}">round ${i + 1}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Milliseconds of writing per article, by the size of the graph">
<style>svg{background:#fff}text{font:12px sans-serif;text-anchor:middle;fill:#222}.empty{fill:#1f6f8b}.full{fill:#c8963e}.left{text-anchor:start}</style>
<text class="left" x="${left}" y="20">Milliseconds of writing per article</text>
${bars.join('\n')}
<rect class="empty" x="${left}" y="${height - 26}" width="12" height="12"/><text class="left" x="${left + 18}" y="${height - 16}">empty graph</text>
<rect class="full" x="${left + 130}" y="${height - 26}" width="12" height="12"/><text class="left" x="${left + 148}" y="${height - 16}">graph of ${held.toLocaleString('en-US')} articles</text>
</svg>
`
}

/** Writes the plot, and the section in the README between its marks. */
export function writeReport(results: Ingested): void {
  writeFileSync(join(ROOT, 'docs', 'bench-ingest.svg'), plot(results))
  writeSection(
    'ingest',
    `Measured by \`npm run bench -- ingest\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}
Other work was going on beside it, so that ratios mean more than figures.

${figures(results)}

![Milliseconds of writing per article, in an empty graph and in a full one](docs/bench-ingest.svg)
`,
  )
}
