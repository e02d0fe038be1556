// "Long Form (LF)": the two are one, and LF alone means it from then on.

import type { Names } from '../seed/index.ts'
import { type Chart, matchAt, nameLike, textOf } from './chart.ts'
import type { Found } from './found.ts'

/** Whether initials of the words, in order, spell the abbreviation, give or take a letter. */
function spells(chart: Chart, from: number, to: number, abbreviation: string): boolean {
  let at = 0
  for (let i = from; i < to && at < abbreviation.length; i++) {
    const initial = chart.line.words[i]!.norm[0]
    if (initial === abbreviation[at]) at++
  }
  return at >= Math.max(2, abbreviation.length - 1)
}

/** Where the capitalised words that an abbreviation may stand for begin, or null. */
function longForm(chart: Chart, names: Names, open: number, abbreviation: string): number | null {
  let from = open
  let best: number | null = null
  for (let i = open - 1; i >= 0 && i > open - 12; i--) {
    const word = chart.line.words[i]!
    if (!word.word) break
    if (nameLike(chart, names, i)) from = i
    else if (!['of', 'for', 'and', 'the', 'on', 'in'].includes(word.norm)) break
    if (from === i && word.norm[0] === abbreviation[0] && spells(chart, from, open, abbreviation)) best = from
  }
  return best !== null && open - best > 1 ? best : null
}

export interface Abbreviation {
  readonly norm: string
  /** Word of the abbreviation in its brackets. */
  readonly at: number
  /** The name it stands for: found already, or the words before the bracket. */
  readonly long: Found
}

/**
 * Abbreviations that a sentence introduces in brackets after their long form.
 * @param found names of the sentence so far
 * @param reading listed reading of the abbreviation itself, if it has one: it then names the long form too
 */
export function findAbbreviations(chart: Chart, names: Names, line: number, found: readonly Found[]): Abbreviation[] {
  const { words } = chart.line
  const result: Abbreviation[] = []
  for (let i = 1; i + 2 < words.length; i++) {
    if (words[i]!.text !== '(' || words[i + 2]!.text !== ')') continue
    const short = words[i + 1]!
    if (!short.upper || !/^[a-z]{2,}\d*$/.test(short.norm) || short.norm.length > 8) continue
    const before = found.findLast((f) => f.to === i && f.type !== 'Country' && f.type !== 'Person')
    // "The Observer Mission in Chad (OMTC)", where the list has OMTC: they are one, however it is spelt.
    const listed = matchAt(chart, i + 1)?.entries.some((e) => e.type === before?.type && !e.ambiguous)
    if (before && (before.id || listed || spells(chart, before.from, i, short.norm))) {
      result.push({ norm: short.norm, at: i + 1, long: before })
      continue
    }
    if (found.some((f) => f.to === i)) continue
    const from = longForm(chart, names, i, short.norm)
    if (from === null) continue
    const long: Found = {
      line,
      from,
      to: i,
      type: before?.type ?? 'Organization',
      id: null,
      name: textOf(chart.line, from, i),
      country: null,
      why: 'abbreviated',
    }
    result.push({ norm: short.norm, at: i + 1, long })
  }
  return result
}
