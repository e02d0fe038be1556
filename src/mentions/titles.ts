// Titles and offices in a sentence: "Foreign Minister", "spokesman", "Mr".

import { remembered } from '../remembered.ts'
import type { Names, TitleRow } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import { PORTFOLIOS } from '../text/phrases/words.ts'
import { type Line, OPENS } from './words.ts'

export interface TitleMatch {
  readonly from: number
  readonly to: number
  readonly row: TitleRow
  /** "ministers", "leaders": several names may follow. */
  readonly plural: boolean
}

const PLURALS = setOf('plural-titles')

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

const isPlural = (norm: string): boolean => (norm.length > 3 ? /(?:s|men)$/.test(norm) : norm === 'men')

/** Drops the plural ending of a title's last word. */
const singular = remembered((norm: string): string =>
  norm.endsWith('men') ? `${norm.slice(0, -2)}an` : norm.slice(0, -1),
)

/** May a folded word begin a title? */
export function beginsTitle(names: Names, norm: string): boolean {
  const { next } = titleTrie(names)
  return next.has(norm) || (isPlural(norm) && next.has(singular(norm)))
}

const LONGEST_PORTFOLIO = 9

/**
 * Where a minister's field ends: "Secretary of Foreign Affairs", "Minister for Foreign Affairs and Trade". The last
 * word must be a field of government, so that a name that follows is not taken in.
 */
function portfolioEnd(line: Line, to: number): number {
  const { words } = line
  const goesOn = words[to]?.norm === 'and' && PORTFOLIOS.has(words[to - 1]!.norm)
  if (!goesOn && words[to]?.norm !== 'of' && words[to]?.norm !== 'for') return to
  let end = to
  for (let at = to + 1; at < words.length && at <= to + LONGEST_PORTFOLIO; at++) {
    const { cap, norm, text } = words[at]!
    // "Ministers of the Gulf Cooperation Council": a body's, and no field.
    if (cap && words[at - 1]!.norm === 'the' && !PORTFOLIOS.has(norm)) break
    if (cap && PORTFOLIOS.has(norm)) end = at + 1
    else if (!cap && text !== ',' && norm !== 'and' && norm !== 'the' && text !== '&') break
    if (words[at]!.possessive) break
  }
  return end
}

/** "Amir" is a title after a state's name, a given name elsewhere. */
const isGivenName = (words: Line['words'], at: number): boolean =>
  words[at]!.norm === 'amir' &&
  words[at]!.cap &&
  (words[at - 1]?.text === ',' || at === 0 || words[at - 1]?.pos === 'VERB')

const ABBREVIATED = setOf('abbreviated-titles')

/** "PM" and "FM" are titles in capitals, but not "3 PM", "p.m.", "FM radio". */
const isHour = (words: Line['words'], at: number): boolean =>
  ABBREVIATED.has(words[at]!.norm) &&
  (!words[at]!.upper || words[at]!.text.includes('.') || words[at - 1]?.pos === 'NUM')

/** The titles of a sentence, longest first, none overlapping another. */
export function findTitles(line: Line, names: Names): TitleMatch[] {
  const root = titleTrie(names)
  const { words } = line
  const found: TitleMatch[] = []
  for (let from = 0; from < words.length; from++) {
    if ((words[from]!.opens & OPENS.TITLE) === 0) continue
    let node: TitleNode | undefined = root
    let best: TitleMatch | null = null
    for (let to = from; to < words.length && node; to++) {
      const { norm, word } = words[to]!
      if (!word) break
      const whole: TitleNode | undefined = node.next.get(norm)
      const cut: TitleNode | undefined = isPlural(norm) ? node.next.get(singular(norm)) : undefined
      if (cut?.row) best = { from, to: to + 1, row: cut.row, plural: true }
      if (whole?.row)
        best = {
          from,
          to: to + 1,
          row: whole.row,
          plural: PLURALS.has(norm),
        }
      node = whole ?? cut
    }
    if (best && best.to - best.from === 1 && (isGivenName(words, from) || isHour(words, from))) best = null
    if (best?.row.field && words[best.from]!.cap) best = { ...best, to: portfolioEnd(line, best.to) }
    if (best) {
      found.push(best)
      from = best.to - 1
    }
  }
  return found
}
