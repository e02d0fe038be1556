// Quarrels told by their field: "the border dispute" is "the Peru-Chile border dispute" where the article has one.
import type { Names } from '../seed/index.ts'
import { setOf } from '../seed/sets.ts'
import type { Found } from './found.ts'

/** Whether a matter is told by its field alone. */
export const bareMatter = ({ type, head }: Found): boolean =>
  type === 'Issue' && (head?.lower === 'FIELD' || head?.lower === 'BARE')

const tables = new WeakMap<Names, ReadonlySet<string>>()

/** What any quarrel may be called: "dispute", "row". */
function quarrelNouns(names: Names): ReadonlySet<string> {
  let nouns = tables.get(names)
  if (!nouns) {
    nouns = new Set([
      ...names.heads.filter((r) => r.type === 'Issue' && r.lower === 'FIELD').flatMap((r) => r.heads),
      ...setOf('quarrels'),
    ])
    tables.set(names, nouns)
  }
  return nouns
}

/** The field of a quarrel: "border" of the folded words "border dispute", in one number; "" where none is told. */
export const fieldOf = (words: readonly string[], names: Names): string =>
  words
    .filter((w) => !quarrelNouns(names).has(w))
    .map((w) => w.replace(/(?<=[a-z]{3})s$/, '').replace(/^(?:boundary|frontier)$/, 'border'))
    .join(' ')
