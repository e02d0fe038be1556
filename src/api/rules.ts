// What the lexicon says of its rules, so that an answer can give a rule's reason beside its id.
import { loadLexicon } from '../seed/lexicon.ts'

let reasons: ReadonlyMap<string, string> | undefined

/**
 * Why a rule of the lexicon reads what it reads.
 * @param rule a row's id in `seed/lexicon`
 * @returns null for what no row of this version has: facts of other extractors, rows since removed
 */
export function reasonOf(rule: string | null): string | null {
  // Read when first asked: most services that start never are.
  reasons ??= new Map(loadLexicon().rows.map((row) => [row.id, row.why]))
  return rule === null ? null : (reasons.get(rule) ?? null)
}
