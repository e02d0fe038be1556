// The word that a row is read on, with the clauses that carry it, and what may fill a role seen from it.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { type Nominal, nominal } from './context.ts'

/** A word of the sentence on which a row is tried. */
export interface Anchor {
  readonly sentence: Sentence
  readonly token: number
  /** The verb's clause; of a noun or adjective the clause that carries it, if any. */
  readonly clause: Clause | null
  /** For nouns: the phrase it heads. */
  readonly phrase: NounPhrase | null
  /** For nouns: the support verb's clause ("*made* a pledge"), or null. */
  readonly support: Clause | null
  /** For nouns and adjectives: the clause whose copula has it as predicate, or null. */
  readonly copula: Clause | null
  /** What `fill` found for it already, by role: rows of one word ask the same. */
  readonly fillers: Map<string, Filler | null>
}

/** An anchor of which nothing is asked yet. */
export const newAnchor = (
  sentence: Sentence,
  token: number,
  clause: Clause | null,
  phrase: NounPhrase | null,
  support: Clause | null,
  copula: Clause | null,
): Anchor => ({ sentence, token, clause, phrase, support, copula, fillers: new Map() })

/** What fills a role. `role` is the function it was found in. */
export type Filler =
  | { readonly kind: 'NOMINALS'; readonly role: string; readonly nominals: readonly Nominal[] }
  | { readonly kind: 'CLAUSES'; readonly role: string; readonly clauses: readonly Clause[] }
  | { readonly kind: 'SPAN'; readonly role: string; readonly from: number; readonly to: number }
  | { readonly kind: 'VOICE'; readonly role: 'voice' }

export function phrases(sentence: Sentence, list: readonly number[]): readonly Nominal[] {
  const out: Nominal[] = []
  for (const index of list) {
    const phrase = sentence.phrases[index]
    if (phrase) out.push(nominal(phrase))
  }
  return out
}

export const nominals = (role: string, list: readonly Nominal[]): Filler | null =>
  list.length > 0 ? { kind: 'NOMINALS', role, nominals: list } : null

export const clauses = (role: string, list: readonly Clause[]): Filler | null =>
  list.length > 0 ? { kind: 'CLAUSES', role, clauses: list } : null

/** Do two fillers share a word? */
export function sameFiller(a: Filler, b: Filler): boolean {
  if (a.kind === 'NOMINALS' && b.kind === 'NOMINALS') {
    for (const x of a.nominals) for (const y of b.nominals) if (x.head === y.head) return true
    return false
  }
  if (a.kind === 'CLAUSES' && b.kind === 'CLAUSES') return a.clauses.some((x) => b.clauses.includes(x))
  return false
}
