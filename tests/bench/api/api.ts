// `npm run bench -- api`: what the API costs, and how it compares.
import { compare } from './compare.ts'
import { measureCost } from './cost.ts'
import { pairOf } from './data.ts'
import { openBenchDatabase } from './database.ts'
import { type Results, ratio, writeReport } from './report.ts'

/** Facts of the pairs; the questions of the comparison are on the one before the last, those that draw on a smaller. */
const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const QUICK = [1_000, 5_000, 20_000]

/** How many times the db hits of smaller pairs a page of the largest may take: filters pass more here and less there. */
const SAME = 1.5

/** What misses its mark. */
function missedIn({ comparison, cost, seconds }: Results): readonly string[] {
  const slow = comparison.compared.flatMap(({ question, target, clients, ours, theirs }) => {
    const times = ratio(ours, theirs, seconds)
    return times >= target ? [] : [`${question}, ${clients} clients: ${times.toFixed(1)} times, not ${target}`]
  })
  const late = comparison.driver.median <= 3 ? [] : [`p99 is ${comparison.driver.median.toFixed(2)} times the driver's`]
  const grown = cost.flatMap(({ page, hits }) =>
    hits.at(-1)! <= SAME * Math.max(...hits.slice(0, -1)) ? [] : [`${page}: ${hits.join(', ')} db hits`],
  )
  return [...slow, ...late, ...grown]
}

/**
 * Runs the measurements, and writes the README's section and the plot unless it is a quick run.
 * @param options `home`: keeps the database in this folder, so that the next run need not make it
 * @returns what misses its mark
 */
export async function run(options: { quick: boolean; home?: string | undefined }): Promise<readonly string[]> {
  const pairs = (options.quick ? QUICK : SIZES).map(pairOf)
  const seconds = options.quick ? 2 : 4
  const began = Date.now()
  const say = (line: string) =>
    void process.stderr.write(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${line}\n`)
  const database = await openBenchDatabase(pairs, options.home ?? null, say)
  try {
    const pair = pairs.at(-2)!
    const cost = await measureCost(database.connection, pairs, say)
    const comparison = await compare(database.connection, pair, pairs.at(-3)!, seconds, say)
    const results = { pairs, cost, comparison, seconds, pair }
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
    if (!options.quick) writeReport(results)
    return missedIn(results)
  } finally {
    await database.close()
  }
}
