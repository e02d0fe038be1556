// Names of several words that the noun before explains, where a list knows some of the words as something else:
// "the mining company Andes Cobre", "the tanker Eagle Petra".
import type { ClassNounRow, Names } from '../seed/index.ts'
import { type Chart, countryEntry, matchAt, nameLike, textOf } from './chart.ts'
import type { Found } from './found.ts'
import type { ListedMatch } from './gazetteer.ts'
import { OPENS } from './words.ts'

const tables = new WeakMap<Names, ReadonlyMap<string, ClassNounRow>>()

/** Rows of class nouns by each of their nouns. */
export function classNouns(names: Names): ReadonlyMap<string, ClassNounRow> {
  let table = tables.get(names)
  if (!table) {
    table = new Map(names.classNouns.flatMap((row) => row.nouns.map((noun) => [noun, row] as const)))
    tables.set(names, table)
  }
  return table
}

const LONGEST = 4

/** A number that ends the name of a craft or cable: "EstLink 2". */
export const withNumber = (chart: Chart, to: number, row: ClassNounRow): number =>
  row.type === 'System' && /^\d{1,4}$/.test(chart.line.words[to]?.text ?? '') ? to + 1 : to

const namesPerson = (match: ListedMatch | null): boolean =>
  match?.entries.some((e) => e.type === 'Person' && e.role === 'NAME') ?? false

/** Such names of a sentence, in order. Names that no list touches are guessed at later. */
export function findClassed(chart: Chart, names: Names, line: number): Found[] {
  const { words } = chart.line
  const found: Found[] = []
  for (let at = 0; at + 2 < words.length; at++) {
    if ((words[at]!.opens & OPENS.CLASSED) === 0 || words[at]!.possessive) continue
    const row = classNouns(names).get(words[at]!.norm)
    if (!row || row.of || words[at + 1]!.glued) continue
    const from = at + 1
    let to = from
    while (to < words.length && to - from < LONGEST && nameLike(chart, names, to) && words[to]!.cap) {
      if (words[to++]!.possessive) break
    }
    const first = matchAt(chart, from)
    const last = matchAt(chart, to - 1)
    // Wholly listed, or nothing listed, or it begins with a state: others read these.
    if (to - from < 2 || (!first && !last) || countryEntry(first)) continue
    if (first && first.from === from && first.to >= to) continue
    if (namesPerson(first) || namesPerson(last)) continue
    const next = words[to]
    if (next?.word && !words[to - 1]!.possessive && next.pos === 'NOUN') continue
    const end = withNumber(chart, to, row)
    found.push({
      line,
      from,
      to: end,
      type: row.type,
      id: null,
      name: textOf(chart.line, from, end),
      country: null,
      why: row.id,
    })
    at = end - 1
  }
  return found
}
