// What "the accusations", "the offer", "the news" stand for: told before, by somebody else.
import type { Clause, EntityId, Position, Sentence } from '../model.ts'
import { parties } from './actors.ts'
import { type Context, isOf, subjectsOf, textOf } from './context.ts'
import { clauseCut, trimmed } from './extent.ts'

/** How many sentences back an accusation or a call may stand. */
const BACK = 4

/** How many positions back are looked at, at most. */
const RECENT = 40

/** Does a position tell what somebody is said to have done, rather than what is thought of it? */
function accuses({ lexicon }: Context, { rule }: Position): boolean {
  const yields = lexicon.byId.get(rule)?.yields
  return yields?.relation === 'position' && yields.charge
}

/** Nouns that point back to what was told. */
export const pointsBack = (context: Context, lemma: string): boolean =>
  ['charges', 'requests', 'deeds', 'bare-matters'].some((list) => isOf(context, list, lemma))

const shares = (a: readonly EntityId[], b: readonly EntityId[]): boolean => a.some((id) => b.includes(id))

/** What another said before that a noun can mean: the last charge, the last call. */
function told(
  context: Context,
  head: string,
  actors: readonly EntityId[],
  sentence: Sentence,
  before: readonly Position[],
): string | null {
  const near = before.filter((p) => p.sentence >= sentence.index - BACK && !shares(p.actors, actors))
  const charge = near.findLast((p) => accuses(context, p))
  if (isOf(context, 'charges', head) && charge) {
    // "accused them of A and B": all of it is denied.
    const all = near.filter((p) => p.sentence === charge.sentence && p.rule === charge.rule)
    return all.map((p) => p.content).join(' and ')
  }
  if (isOf(context, 'requests', head)) return near.findLast((p) => p.stance === 'CALLS_FOR')?.content ?? null
  return null
}

/** The words of a clause with its doer. */
function wordsOf(context: Context, sentence: Sentence, clause: Clause): string | null {
  const first = sentence.phrases[clause.subjects[0] ?? -1]
  const start = first && first.to <= clause.verb.from ? first.from : clause.verb.from
  const { from, to } = trimmed(sentence, start, clauseCut(sentence, clause, clause.verb.head, clause.to))
  return to - from >= 4 && to - from <= 40 ? textOf(context, sentence, from, to) : null
}

/** What another did, told by the sentence before as its main matter. */
function deed(context: Context, actors: readonly EntityId[], sentence: Sentence): string | null {
  const last = context.sentences[sentence.index - 1]
  if (!last || sentence.paragraph - last.paragraph > 1) return null
  let clause = last.clauses.find((c) => c.kind === 'MAIN' && c.verb.form === 'FINITE')
  if (!clause || clause.verb.passive) return null
  const doers = subjectsOf(last, clause)
  const party = parties(context, last, doers, null)
  if (!party || party.states.length === 0 || shares(party.states, actors)) return null
  // What is said by these is no deed.
  if (isOf(context, 'appealing', clause.verb.lemma)) return null
  const says = isOf(context, 'telling', clause.verb.lemma)
  if (last.quotes.length > 0 && !says) return null
  if (says) {
    const said = clause.complements[0]
    clause = said === undefined ? undefined : last.clauses[said]
  }
  return clause?.verb.form === 'FINITE' ? wordsOf(context, last, clause) : null
}

/** The clause that a noun renames: "…, a claim Oslo rejects". */
function renamed(context: Context, sentence: Sentence, token: number): string | null {
  const phrase = sentence.phrases.find((p) => p.head === token)
  if (!phrase || sentence.tokens[phrase.from - 1]?.text !== ',') return null
  const around = sentence.clauses.filter(
    (c) => c.verb.form === 'FINITE' && c.verb.head < phrase.from && c.kind !== 'RELATIVE',
  )
  const clause = around.at(-1)
  if (!clause) return null
  const first = sentence.phrases[clause.subjects[0] ?? -1]
  const start = first && first.to <= clause.verb.from ? first.from : clause.verb.from
  const { from, to } = trimmed(sentence, start, phrase.from)
  return to > from ? textOf(context, sentence, from, to) : null
}

/**
 * What a noun that points back stands for.
 * @param token the noun, or the pronoun
 * @param before positions told so far, in order
 * @param denied whether it is denied: then a pronoun may mean the charge of the sentence before
 * @returns the words of it, or null where nobody else has told anything that it can mean
 */
export function antecedent(
  context: Context,
  sentence: Sentence,
  token: number,
  actors: readonly EntityId[],
  before: readonly Position[],
  denied: boolean,
): string | null {
  const { lemma, pos } = sentence.tokens[token]!
  const lately = before.slice(-RECENT)
  const judged = sentence.tokens[token + 1]?.lower === 'as'
  if (pos === 'PRON') {
    const here = lately.filter((p) => p.sentence === sentence.index && !shares(p.actors, actors))
    const charged = (p: Position): boolean =>
      denied && p.sentence === sentence.index - 1 && accuses(context, p) && !shares(p.actors, actors)
    return (here.at(-1) ?? lately.findLast(charged))?.content ?? null
  }
  const said = told(context, lemma, actors, sentence, lately)
  // The charge of the sentence at hand, or else what the noun renames.
  const here = said && lately.some((p) => p.sentence === sentence.index && said.includes(p.content))
  return (
    (isOf(context, 'charges', lemma) && !here ? renamed(context, sentence, token) : null) ??
    said ??
    (isOf(context, 'deeds', lemma) && (!judged || isOf(context, 'charges', lemma))
      ? deed(context, actors, sentence)
      : null)
  )
}
