// Titles and offices in a sentence: "Foreign Minister", "spokesman", "Mr".
import type { Names, TitleRow } from '../seed/index.ts'
import type { Line } from './words.ts'

export interface TitleMatch {
  readonly from: number
  readonly to: number
  readonly row: TitleRow
  /** "ministers", "leaders": several names may follow. */
  readonly plural: boolean
}

interface TitleNode {
  readonly next: Map<string, TitleNode>
  row: TitleRow | null
}

const compiled = new WeakMap<Names, TitleNode>()

function titleTrie(names: Names): TitleNode {
  const known = compiled.get(names)
  if (known) return known
  const root: TitleNode = { next: new Map(), row: null }
  for (const row of names.titles) {
    for (const form of row.forms) {
      let node = root
      for (const word of form.split(/[ -]/)) {
        let next = node.next.get(word)
        if (!next) {
          next = { next: new Map(), row: null }
          node.next.set(word, next)
        }
        node = next
      }
      node.row ??= row
    }
  }
  compiled.set(names, root)
  return root
}

/** Drops the plural ending of a title's last word, where that gives a title. */
const singular = (norm: string): string | null =>
  norm.endsWith('men') ? `${norm.slice(0, -2)}an` : norm.endsWith('s') && norm.length > 3 ? norm.slice(0, -1) : null

/** The titles of a sentence, longest first, none overlapping another. */
export function findTitles(line: Line, names: Names): TitleMatch[] {
  const root = titleTrie(names)
  const { words } = line
  const found: TitleMatch[] = []
  for (let from = 0; from < words.length; from++) {
    let node: TitleNode | undefined = root
    let best: TitleMatch | null = null
    for (let to = from; to < words.length && node; to++) {
      const { norm, word } = words[to]!
      if (!word) break
      const stem = singular(norm)
      const whole: TitleNode | undefined = node.next.get(norm)
      const cut: TitleNode | undefined = stem ? node.next.get(stem) : undefined
      if (cut?.row) best = { from, to: to + 1, row: cut.row, plural: true }
      if (whole?.row)
        best = {
          from,
          to: to + 1,
          row: whole.row,
          plural: /^(ministers|analysts|experts|lawmakers|ambassadors|leaders)$/.test(norm),
        }
      node = whole ?? cut
    }
    if (best) {
      found.push(best)
      from = best.to - 1
    }
  }
  return found
}
