// Where heads of names stand in a sentence, and what a name must have beside its head.
import type { EntityId } from '../model.ts'
import type { HeadRow, Names } from '../seed/index.ts'
import { type Chart, matchAt } from './chart.ts'
import { OPENS, type Word } from './words.ts'

/** A stretch of words that a head makes a name. */
export interface Headed {
  readonly from: number
  readonly to: number
  readonly row: HeadRow
  /** The state that it is named by, or null. */
  readonly country: EntityId | null
}

export interface HeadNode {
  readonly next: Map<string, HeadNode>
  rows: HeadRow[]
}

export interface HeadAt {
  readonly from: number
  readonly to: number
  readonly rows: readonly HeadRow[]
}

const compiled = new WeakMap<Names, HeadNode>()

export function headTrie(names: Names): HeadNode {
  const known = compiled.get(names)
  if (known) return known
  const root: HeadNode = { next: new Map(), rows: [] }
  for (const row of names.heads) {
    for (const head of row.heads) {
      let node = root
      for (const word of head.split(/[ -]/)) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map(), rows: [] }
          node.next.set(word, next)
        }
        node = next
      }
      node.rows.push(row)
    }
  }
  compiled.set(names, root)
  return root
}

/** May a folded word begin a head? */
export const beginsHead = (names: Names, norm: string): boolean => headTrie(names).next.has(norm)

/** Every head of a sentence, the longest at each word; shorter ones that rows of other kinds need are kept too. */
export function headsIn(words: readonly Word[], root: HeadNode): HeadAt[] {
  const found: HeadAt[] = []
  for (let from = 0; from < words.length; from++) {
    if ((words[from]!.opens & OPENS.HEAD) === 0) continue
    let node: HeadNode | undefined = root.next.get(words[from]!.norm)
    for (let to = from + 1; node; to++) {
      if (node.rows.length) found.push({ from, to, rows: node.rows })
      node = to < words.length ? node.next.get(words[to]!.norm) : undefined
    }
  }
  return found
}

export const bearsPerson = (chart: Chart, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (matchAt(chart, i)?.entries.some((e) => e.type === 'Person')) return true
  return false
}

/** Whether a kind that is also of people or sites follows a model: "F-16 fighters". */
export const modelled = ({ line: { words } }: Chart, names: Names, from: number, head: HeadAt): boolean =>
  !names.stops.models.words.has(words[head.from]!.norm) || words.slice(from, head.from).some((w) => /\d/.test(w.text))
