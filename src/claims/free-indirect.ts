// What a speaker goes on to say though no word tells that he does: "Holm said the talks had failed. Oslo must act."
import type { Clause, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import { type Context, isOf, subjectsOf } from './context.ts'
import type { Running } from './going-on.ts'
import type { Party } from './party.ts'

const ASKING = new Set(['should', 'must', 'ought', 'need', 'have to'])

/** Does a clause ask or judge, as papers do not in their own name? */
function judges(context: Context, sentence: Sentence, { verb, predicate }: Clause): boolean {
  if (verb.form !== 'FINITE') return false
  if (ASKING.has(verb.modal ?? '')) return true
  // "Libya broke the truce" is a fact that the paper may tell; "such raids endanger it" is a judgement.
  if (isOf(context, 'harm', verb.lemma) && !verb.passive && verb.tense !== 'PAST') return true
  const word = predicate === null ? undefined : sentence.tokens[predicate]
  return word !== undefined && isOf(context, 'negative', word.lemma)
}

/** "Denmark would raise it": what the speaker's own side is going to do, in the tense of reported speech. */
function promises(context: Context, sentence: Sentence, clause: Clause, party: Party): boolean {
  if (clause.verb.modal !== 'would' || clause.verb.perfect) return false
  const doers = subjectsOf(sentence, clause)
  const doer = parties(context, sentence, doers, party)
  return doer?.states.length === 1 && party.states.includes(doer.states[0]!)
}

/** Speaks the same one who spoke in the sentence before, in the same paragraph? */
function goesOn(context: Context, sentence: Sentence, speaking: Running | null): Party | null {
  const before = context.sentences[sentence.index - 1]
  const near = speaking?.sentence === sentence.index - 1 && before?.paragraph === sentence.paragraph
  return near && speaking.party && speaking.party.states.length > 0 ? speaking.party : null
}

/**
 * Whose words a sentence is that names nobody who says it, where it asks, judges or promises: those of whoever spoke
 * right before, or those of the government whose own statement it stands in.
 * @param issuer the government that publishes the text, if one does
 * @returns null where the paper itself may be telling
 */
export function stillSaid(
  context: Context,
  sentence: Sentence,
  speaking: Running | null,
  issuer: Party | null,
): Party | null {
  const party = goesOn(context, sentence, speaking)
  if ((!party && !issuer) || sentence.quotes.length > 0) return null
  const main = sentence.clauses.filter((c) => c.kind === 'MAIN')
  if (main.some((c) => judges(context, sentence, c))) return party ?? issuer
  return party && main.some((c) => promises(context, sentence, c, party)) ? party : null
}
