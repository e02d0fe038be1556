// The table and the plot of the measurements, as they stand in docs/ and in the README.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../src/config.ts'
import { machine, table, writeSection } from '../section.ts'
import { CLIENTS, type Comparison, type Load } from './compare.ts'
import type { CostRow } from './cost.ts'
import type { Pair } from './data.ts'

const number = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en-US')
    : value >= 10
      ? value.toFixed(0)
      : value.toFixed(value >= 1 ? 1 : 2)
const ms = (value: number): string => (value === 0 ? '–' : number(value))

const shown = ({ rps, p50, p99, failed }: Load): string =>
  rps === 0 ? 'no answer' : `${number(rps)} (${ms(p50)} / ${ms(p99)})${failed > 0 ? `, ${failed} failed` : ''}`

/** Throughput by the other's; a service that did not answer once in the run counts as having answered once. */
export const ratio = (ours: Load, theirs: Load, seconds: number): number => ours.rps / Math.max(theirs.rps, 1 / seconds)

export interface Results {
  readonly pairs: readonly Pair[]
  readonly cost: readonly CostRow[]
  readonly comparison: Comparison
  readonly seconds: number
  readonly pair: Pair
}

function compareTable({ comparison, seconds }: Results): string {
  return table(
    ['question', 'clients', 'this API', '@neo4j/graphql 7.6', 'times', 'wanted'],
    comparison.compared.map(({ question, target, clients, ours, theirs }) => {
      const none = theirs.rps === 0 ? '> ' : ''
      return [
        question,
        String(clients),
        shown(ours),
        shown(theirs),
        `${none}${number(ratio(ours, theirs, seconds))}`,
        `${target}`,
      ]
    }),
  )
}

function driverLines({ comparison }: Results): string {
  const { ratios, median, ours, bare } = comparison.driver
  return (
    `At 16 clients the timeline's p99 is ${median.toFixed(2)} times that of the bare driver with the same statement ` +
    `(median of five interleaved runs: ${ratios.map((r) => r.toFixed(2)).join(', ')}; wanted: at most 3): ` +
    `${ms(ours.p99)} ms against ${ms(bare.p99)} ms, ${number(ours.rps)} against ${number(bare.rps)} requests per second.`
  )
}

function costTable({ cost, pairs }: Results): string {
  const sizes = pairs.map((pair) => pair.facts.toLocaleString('en-US'))
  return table(
    [
      'page',
      ...sizes.map((size) => `db hits at ${size}`),
      ...sizes.slice(1).map((size) => `time at ${size}, by the first`),
    ],
    cost.map(({ page, hits, times }) => [
      page,
      ...hits.map((hit) => hit.toLocaleString('en-US')),
      ...times.slice(1).map((time) => time.toFixed(2)),
    ]),
  )
}

/** Bars of throughput on a logarithmic scale: one group for each question, at 16 clients. */
export function plot({ comparison }: Results): string {
  const at = comparison.compared.filter(({ clients }) => clients === CLIENTS[1])
  const [width, height, left, bottom] = [760, 330, 60, 250]
  const least = 0.1
  const most = Math.max(...at.map(({ ours }) => ours.rps), 10)
  const y = (rps: number) =>
    bottom - ((Math.log10(Math.max(rps, least)) - Math.log10(least)) / (Math.log10(most) + 1.2)) * 210
  const ticks = [0.1, 1, 10, 100, 1_000].filter((tick) => tick <= most * 2)
  const group = (width - left - 20) / at.length
  const bars = at.map(({ question, ours, theirs }, i) => {
    const x = left + i * group + group * 0.18
    const bar = (rps: number, dx: number, kind: string) => {
      const word = rps === 0 ? 'none' : number(rps)
      return (
        `<rect class="${kind}" x="${(x + dx).toFixed(0)}" y="${y(rps).toFixed(0)}" width="${(group * 0.3).toFixed(0)}" height="${(bottom - y(rps)).toFixed(0)}"/>` +
        `<text x="${(x + dx + group * 0.15).toFixed(0)}" y="${(y(rps) - 6).toFixed(0)}">${word}</text>`
      )
    }
    const words = question.split(' ')
    const half = Math.ceil(words.length / 2)
    const label = [words.slice(0, half).join(' '), words.slice(half).join(' ')]
      .map((part, l) => `<text x="${(x + group * 0.31).toFixed(0)}" y="${bottom + 18 + l * 15}">${part}</text>`)
      .join('')
    return bar(ours.rps, 0, 'ours') + bar(theirs.rps, group * 0.32, 'theirs') + label
  })
  const grid = ticks.map(
    (tick) =>
      `<line x1="${left}" x2="${width - 10}" y1="${y(tick).toFixed(0)}" y2="${y(tick).toFixed(0)}"/><text class="tick" x="${left - 8}" y="${(y(tick) + 4).toFixed(0)}">${tick.toLocaleString('en-US')}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Requests per second at 16 clients">
<style>svg{background:#fff}text{font:12px sans-serif;text-anchor:middle;fill:#222}.tick{text-anchor:end;fill:#666}line{stroke:#ddd}.ours{fill:#1f6f8b}.theirs{fill:#c8963e}.left{text-anchor:start}</style>
<text class="left" x="${left}" y="20">Requests per second at 16 clients, logarithmic scale</text>
${grid.join('\n')}
${bars.join('\n')}
<rect class="ours" x="${left}" y="${height - 26}" width="12" height="12"/><text class="left" x="${left + 18}" y="${height - 16}">this API</text>
<rect class="theirs" x="${left + 110}" y="${height - 26}" width="12" height="12"/><text class="left" x="${left + 128}" y="${height - 16}">@neo4j/graphql 7.6</text>
</svg>
`
}

/** The section that the measurements write. */
function section(results: Results): string {
  const facts = results.pair.facts.toLocaleString('en-US')
  return `Measured by \`npm run bench -- api\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}
Other work was going on beside it, so that ratios mean more than figures.

Requests per second, and in brackets milliseconds p50 / p99, on a pair with ${facts} facts (the neighbourhood: on a smaller
one); both answer the same. Each load lasts ${results.seconds} s, after as long a one that is not
measured; where no answer came in that time, one is counted:

${compareTable(results)}

![Requests per second of both](docs/bench-api.svg)

${driverLines(results)}

What a page of a timeline costs, 20 facts with their evidence:

${costTable(results)}
`
}

/** Writes the plot, and the section in the README between its marks. */
export function writeReport(results: Results): void {
  writeFileSync(join(ROOT, 'docs', 'bench-api.svg'), plot(results))
  writeSection('api', section(results))
}
