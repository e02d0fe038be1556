// What the measurements of the extractor say: the README's section and the plot.
import { TOGETHER } from '../../../src/reading.ts'
import { type Curve, writeLogPlot } from '../plot.ts'
import { machine, table, writeSection } from '../section.ts'

/** Sentences per second on some articles, and the share of each stage in the median round. */
export interface Speed {
  readonly name: string
  readonly articles: number
  readonly sentences: number
  readonly median: number
  readonly best: number
  readonly shares: readonly number[]
}

/** Time by length of one shape of text; `exponent` is that of the last step. */
export interface Length extends Curve {
  readonly exponent: number
}

/** Megabytes held after each part of many articles. */
export interface Memory {
  readonly articles: number
  readonly sentences: number
  readonly held: readonly number[]
  readonly growth: number
}

/** All that a run measures. */
export interface Results {
  readonly speeds: readonly Speed[]
  readonly curves: readonly Length[]
  readonly memory: Memory
  readonly stages: readonly string[]
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US')
const percent = (share: number): string => `${Math.round(share * 100)} %`

function section({ speeds, curves, memory, stages }: Results): string {
  const rows = speeds.map((s) => [
    s.name,
    `${s.articles} (${whole(s.sentences)})`,
    whole(s.median),
    whole(s.best),
    ...s.shares.map(percent),
  ])
  const exponents = curves.map((c) => [c.name, whole(c.points.at(-1)!.y), c.exponent.toFixed(2)])
  const [first, last] = [memory.held[1]!, memory.held.at(-1)!]
  return `Measured by \`npm run bench -- extract\` on ${new Date().toISOString().slice(0, 10)}: ${machine().split(';')[0]}.
Sentences per second of one core's processor time, from raw text to the finished extraction, ${TOGETHER} articles in one go
as a thread reads them, once the runtime has compiled what it will (after ${whole(memory.sentences)} sentences; a service
runs for long); and the share of each stage:

${table(['articles', 'number (sentences)', 'median', 'best', ...stages], rows)}

The heap held after collecting garbage is ${first.toFixed(1)} MB after ${whole(memory.articles / 5)} articles, each of them new, and ${last.toFixed(1)} MB after ${whole(memory.articles)}.

Time rises with the length of a text as that to the power of the exponent here, from 300,000 characters to a million, also
where the text is made to be slow:

${table(['shape of the text', 'ms for 1,000,000 characters', 'exponent'], exponents)}

![Time by length of text](docs/bench-extract.svg)
`
}

/** Writes the plot, and the section in the README between its marks. */
export function writeReport(results: Results): void {
  const file = writeLogPlot(
    'bench-extract.svg',
    'Time to extract by length of text',
    { x: 'characters', y: 'milliseconds of one core' },
    results.curves,
  )
  console.log(`drawn in ${file}`)
  writeSection('extract', section(results))
}
