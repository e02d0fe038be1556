// This API beside the generated one and the bare driver: the same database, the same questions, side by side in one run.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import autocannon from 'autocannon'
import { ROOT } from '../../../src/config.ts'
import { type Connection, type Graph, openGraph } from '../../../src/graph/connection.ts'
import { pagesOf } from '../../../src/graph/read/pages.ts'
import type { Order } from './bare.ts'
import type { Pair } from './data.ts'
import { type Question, questionsOn } from './questions.ts'

/** Requests per second, and milliseconds. */
export interface Load {
  readonly rps: number
  readonly p50: number
  readonly p99: number
  /** Answers that were errors, or did not come in time. */
  readonly failed: number
}

/** One question at one number of clients. */
export interface Compared {
  readonly question: string
  readonly target: number
  readonly clients: number
  readonly ours: Load
  readonly theirs: Load
}

/** Latency of this API by that of the bare driver at 16 clients, of five interleaved runs. */
export interface Driver {
  readonly ratios: readonly number[]
  readonly median: number
  readonly ours: Load
  readonly bare: Load
}

export const CLIENTS = [1, 16, 64] as const

interface Child {
  readonly process: ChildProcess
  readonly lines: AsyncIterator<string>
}

function start(name: string, connection: Connection): Child {
  const file = join(import.meta.dirname, `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', BENCH_DATABASE: JSON.stringify(connection) },
  })
  return { process: child, lines: createInterface({ input: child.stdout! })[Symbol.asyncIterator]() }
}

/** Ends what clients that have gone left running: it must not weigh on who is measured next. */
async function clearDesk(graph: Graph): Promise<void> {
  for (let round = 0; round < 60; round++) {
    const { rows } = await graph.raw(
      "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN transactionId",
    )
    if (rows.length === 0) return
    const ids = rows.map((row) => row.transactionId)
    await graph.raw('TERMINATE TRANSACTIONS $ids', { ids })
    await setTimeout(500)
  }
}

async function line({ lines }: Child): Promise<string> {
  const { value, done } = await lines.next()
  if (done) throw new Error('a service of the measurements ended')
  return value
}

type Asked = Question['ours']

async function ask(url: string, { query, variables }: Asked): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: { message: string }[] }
  if (errors) throw new Error(`${url} answered: ${errors[0]?.message}`)
  return data
}

async function load(url: string, { query, variables }: Asked, clients: number, seconds: number): Promise<Load> {
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url,
    connections: clients,
    duration: seconds,
    timeout: 60,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return { rps: requests.total / seconds, p50: latency.p50, p99: latency.p99, failed: errors + timeouts + non2xx }
}

/** Both answer the same: else the comparison means nothing. */
async function sameAnswer(question: Question, ours: string, theirs: string): Promise<void> {
  const [one, other] = [
    question.ours.ids(await ask(ours, question.ours)),
    question.theirs.ids(await ask(theirs, question.theirs)),
  ]
  if (one.length > 0 && one.join() === other.join()) return
  throw new Error(`${question.name}: the answers differ: ${one.join()} and ${other.join()}`)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** What the first question compiles to. */
function orderOf(pair: Pair, clients: number, seconds: number): Order {
  const parts = { actors: true, attestations: 4, article: true, publisher: true }
  const selection = {
    scope: { list: 'pair', dyad: '', kind: null },
    low: '',
    high: '~',
    asOf: null,
    filter: null,
  } as const
  const keys = [pair.a, pair.b].map((code, at) => {
    const id = `country:${code}`
    return { at, id, name: id.toLowerCase(), words: 1, query: null, types: ['Country', 'Organization'] }
  })
  const params = { keys, pages: pagesOf(selection, 0, 'NEWEST', parts), limit: 21, attestations: 4 }
  return { statement: 'read/bilateral', params, clients, seconds }
}

async function besideDriver(
  url: string,
  bare: Child,
  question: Question,
  pair: Pair,
  seconds: number,
): Promise<Driver> {
  const runs: { readonly ours: Load; readonly bare: Load }[] = []
  // The first pair of runs warms both up.
  for (let run = 0; run < 6; run++) {
    bare.process.stdin!.write(`${JSON.stringify(orderOf(pair, 16, seconds))}\n`)
    const driver = { ...(JSON.parse(await line(bare)) as Load), failed: 0 }
    const ours = await load(url, question.ours, 16, seconds)
    if (run > 0) runs.push({ ours, bare: driver })
  }
  const ratios = runs.map((run) => run.ours.p99 / run.bare.p99)
  const middle = median(ratios)
  return { ratios, median: middle, ...runs[ratios.indexOf(middle)]! }
}

/** What was measured. */
export interface Comparison {
  readonly compared: readonly Compared[]
  readonly driver: Driver
}

/**
 * Runs the comparison.
 * @param pair what the questions are on
 * @param seconds of load for each question, API and number of clients
 */
export async function compare(
  connection: Connection,
  pair: Pair,
  small: Pair,
  seconds: number,
  say: (line: string) => void,
): Promise<Comparison> {
  const children = ['ours', 'theirs', 'bare'].map((name) => start(name, connection))
  const graph = openGraph(connection)
  try {
    const [ours, theirs] = [await line(children[0]!), await line(children[1]!)]
    const questions = questionsOn(pair, small)
    const compared: Compared[] = []
    for (const question of questions) {
      await sameAnswer(question, ours, theirs)
      // Both are warmed up alike: a load that is not measured, as long as those that are.
      await load(ours, question.ours, 1, seconds)
      await load(theirs, question.theirs, 1, seconds)
      await clearDesk(graph)
      for (const clients of CLIENTS) {
        const one = await load(ours, question.ours, clients, seconds)
        const other = await load(theirs, question.theirs, clients, seconds)
        await clearDesk(graph)
        compared.push({ question: question.name, target: question.target, clients, ours: one, theirs: other })
        say(
          `${question.name}, ${clients} clients: ${one.rps.toFixed(1)} and ${other.rps.toFixed(1)} requests per second`,
        )
      }
    }
    const driver = await besideDriver(ours, children[2]!, questions[0]!, pair, seconds)
    say(`p99 at 16 clients by the bare driver's: ${driver.ratios.map((r) => r.toFixed(2)).join(', ')}`)
    return { compared, driver }
  } finally {
    for (const child of children) child.process.kill()
    await graph.close()
  }
}
