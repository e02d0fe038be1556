// What every measurement needs: CPU time, memory that is really held, tables, and a way to draw numbers without chance.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How long a bench runs. */
export interface BenchOptions {
  readonly quick: boolean
}

/** Milliseconds of processor time that a call takes: other programs on the machine do not count. */
export function cpuMilliseconds(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

let collect: (() => void) | null = null

/** Bytes on the heap after all garbage is collected. */
export function heapHeld(): number {
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A generator of numbers from 0 to 1 that gives the same ones each time (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Prints rows under a heading, columns aligned: the first to the left, the others to the right. */
export function printTable(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)))
  for (const row of [heading, ...rows]) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
  }
}
