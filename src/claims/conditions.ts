// Do a row's conditions hold where its word stands: voice, tense, modality, the heads and words of its roles?
import type { Clause, Sentence } from '../model.ts'
import { has, type LexiconRow } from '../seed/lexicon.ts'
import type { Context } from './context.ts'
import type { Anchor, Filler } from './fillers.ts'
import { fill } from './roles.ts'
import { typeMatches } from './types.ts'

/**
 * Is the lemma of one of the heads of what fills a role among some words?
 * @param quantities nouns of quantity ("a *batch* of weapons"): what they count is a head too; only actions look through
 */
export function hasHead(
  filler: Filler,
  sentence: Sentence,
  words: readonly string[],
  quantities?: ReadonlySet<string>,
) {
  if (filler.kind === 'CLAUSES') {
    for (const clause of filler.clauses) if (has(words, clause.verb.lemma)) return true
  } else if (filler.kind === 'NOMINALS') {
    for (const { head, phrase } of filler.nominals) {
      const lemma = sentence.tokens[head]?.lemma ?? ''
      if (has(words, lemma) || (quantities?.has(lemma) && counts(sentence, phrase, words))) return true
    }
  }
  return false
}

/** "a batch *of weapons*": is what a quantity counts among the words? */
const counts = (sentence: Sentence, quantity: number | null, words: readonly string[]): boolean =>
  sentence.phrases.some(
    (p) =>
      p.attachedTo?.phrase === quantity &&
      sentence.tokens[p.attachedTo?.preposition ?? -1]?.lower === 'of' &&
      has(words, sentence.tokens[p.head]?.lemma ?? ''),
  )

export function holds(anchor: Anchor, row: LexiconRow, quantities: ReadonlySet<string> | undefined): boolean {
  const when = row.when
  if (!when) return true
  const clause = anchor.support ?? anchor.copula ?? anchor.clause
  if (clause) {
    const verb = clause.verb
    if (when.voice && (when.voice === 'PASSIVE') !== verb.passive) return false
    if (when.tense && !when.tense.includes(verb.tense)) return false
    if (when.modal && !when.modal.includes(verb.modal ?? 'none')) return false
    if (when.negated !== undefined && when.negated !== (verb.negated || hasNo(anchor))) return false
    if (when.progressive !== undefined && when.progressive !== verb.progressive) return false
    if (when.form && !when.form.includes(verb.form)) return false
    if (when.perfect !== undefined && when.perfect !== verb.perfect) return false
    if (when.under && !has(when.under, governingWord(anchor.sentence, clause))) return false
    if (when.notLight && anchor.phrase && has(when.notLight, verb.lemma)) return false
  }
  if (!clause && when.negated && !hasNo(anchor)) return false
  if (when.present) for (const role of when.present) if (!fill(anchor, role)) return false
  if (when.absent) for (const role of when.absent) if (fill(anchor, role)) return false
  for (const role in when.heads) {
    const filler = fill(anchor, role)
    if (!filler || !hasHead(filler, anchor.sentence, when.heads[role]!, quantities)) return false
  }
  for (const role in when.notHeads) {
    // "will open the port and *see* what comes": the word's own verb counts, and what goes on is judged by itself.
    if (role === 'self') {
      if (has(when.notHeads[role]!, anchor.clause?.verb.lemma ?? '')) return false
      continue
    }
    const filler = fill(anchor, role)
    if (filler && hasHead(filler, anchor.sentence, when.notHeads[role]!, quantities)) return false
  }
  if (when.preposition) {
    const word = anchor.phrase && anchor.sentence.tokens[anchor.phrase.from - 1]
    if (!word || !has(when.preposition, word.lower)) return false
  }
  if (when.several) {
    const doers = fill(anchor, 'subject')
    if (doers?.kind !== 'NOMINALS' || doers.nominals.length < 2) return false
  }
  for (const role in when.within) if (!holdsWord(anchor, role, when.within[role]!)) return false
  for (const role in when.without) if (holdsWord(anchor, role, when.without[role]!)) return false
  return true
}

/** "hopes *to see*": the clause whose complement an infinitive is. */
export function governorOf(sentence: Sentence, clause: Clause): Clause | null {
  const parent = clause.kind === 'INFINITIVE' && clause.parent !== null ? sentence.clauses[clause.parent]! : null
  return parent?.complements.includes(clause.index) ? parent : null
}

/** "*hopes* to see", "is *keen* to see": the verb or adjective whose complement an infinitive is. */
function governingWord(sentence: Sentence, clause: Clause): string {
  const governor = governorOf(sentence, clause)
  const predicate = governor?.predicate == null ? null : sentence.tokens[governor.predicate]!
  return predicate?.lemma ?? governor?.verb.lemma ?? ''
}

/** "no intention": the noun's own determiner denies it. */
export const hasNo = ({ sentence, phrase }: Anchor): boolean =>
  phrase !== null && sentence.tokens[phrase.from]?.lower === 'no'

/** Does a word stand in a role's phrase, before its head? */
function holdsWord(anchor: Anchor, role: string, words: readonly string[]): boolean {
  const filler = fill(anchor, role)
  if (filler?.kind !== 'NOMINALS') return false
  const { tokens } = anchor.sentence
  for (const { from, head } of filler.nominals)
    for (let at = from; at < head; at++) if (has(words, tokens[at]!.lemma) || has(words, tokens[at]!.lower)) return true
  return false
}

export function typesHold(context: Context, anchor: Anchor, row: LexiconRow): boolean {
  const types = row.when?.types
  for (const role in types) if (!typeMatches(context, anchor, role, types[role]!)) return false
  return true
}
