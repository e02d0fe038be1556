// The bare driver: the statement that a question compiles to, sent by so many clients at once for so many seconds. Each
// line of standard input is an order; each answer is a line.
import { createInterface } from 'node:readline'
import { openGraph } from '../../../src/graph/connection.ts'

/** What to send, and how. */
export interface Order {
  readonly statement: string
  readonly params: object
  readonly clients: number
  readonly seconds: number
}

const graph = openGraph(JSON.parse(process.env.BENCH_DATABASE!))

async function carryOut({ statement, params, clients, seconds }: Order) {
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now()
      await graph.read(statement as never, params as never)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return { rps: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await carryOut(JSON.parse(line)))}\n`)
}
process.exit(0)
