// Where a row's words stand: a verb with its particle, a noun with the verb that carries it, an order.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import type { LexiconEntry, LexiconRow } from '../seed/lexicon.ts'
import { hasHead } from './conditions.ts'
import { type Context, isOf } from './context.ts'
import { type Anchor, newAnchor } from './fillers.ts'
import { fill } from './roles.ts'

const takesObject = (row: LexiconRow): boolean =>
  row.frame.target.includes('object') || row.frame.content.includes('object') || row.frame.actor.includes('object')

/** Does an object stand between a verb and each of its prepositions of that name? */
function isParted(sentence: Sentence, clause: Clause, word: string): boolean {
  const objects = clause.objects.map((o) => sentence.phrases[o]!.head)
  const own = clause.prepositions.filter((p) => p.word === word)
  return own.length > 0 && own.every((p) => objects.some((o) => o < p.token))
}

/** Do the other words of a phrase ("call *on*", "hold *talk*") stand where they must? */
export function restHolds(anchor: Anchor, entry: LexiconEntry): boolean {
  if (entry.rest.length === 0) return true
  const { sentence, clause } = anchor
  const { tokens } = sentence
  if (entry.row.pos !== 'VERB') {
    return entry.rest.every((word, i) => {
      const next = tokens[anchor.token + 1 + i]
      return next !== undefined && (next.lower === word || next.lemma === word)
    })
  }
  // Of most rows with more words than one, the second stands nowhere in the sentence.
  if (!clause || !tokens.some((t) => t.lower === entry.rest[0] || t.lemma === entry.rest[0])) return false
  const particle = clause.verb.particle === null ? null : tokens[clause.verb.particle]
  return entry.rest.every((word, i) => {
    const next = tokens[anchor.token + 1 + i]
    if (next && (next.lower === word || next.lemma === word)) return true
    if (i === 0 && particle?.lower === word) return true
    // "called *Kenya's president* on Friday" is no "call on": an object in between parts the two.
    if (fill(anchor, entry.restRoles[i]!) && (takesObject(entry.row) || !isParted(sentence, clause, word))) return true
    // "found him *guilty*", "put the army on *alert*".
    if (i === 0 && tokens.slice(clause.verb.to, clause.verb.to + 12).some((t) => t.pos === 'ADJ' && t.lower === word))
      return true
    if (i > 0) return false
    const object = fill(anchor, 'object')
    return object !== null && hasHead(object, sentence, [word])
  })
}

const CARRYING = new Set(['on', 'of', 'about', 'upon', 'up'])

function carries(clause: Clause, phrase: number): boolean {
  for (const p of clause.prepositions) if (CARRYING.has(p.word) && p.phrases.includes(phrase)) return true
  return false
}

/** "held a *series* of meetings": the phrase that the verb has as its object is the measure's. */
function measured(context: Context, sentence: Sentence, phrase: NounPhrase): NounPhrase {
  const outer =
    phrase.attachedTo && sentence.tokens[phrase.attachedTo.preposition]?.lower === 'of' ? phrase.attachedTo : null
  const measure = outer ? sentence.phrases[outer.phrase] : undefined
  const lemma = measure && sentence.tokens[measure.head]?.lemma
  return lemma && isOf(context, 'measures-of', lemma) ? measure : phrase
}

export function nounAnchor(context: Context, sentence: Sentence, own: NounPhrase): Anchor {
  const phrase = measured(context, sentence, own)
  let support: Clause | null = null
  let copula: Clause | null = null
  for (const clause of sentence.clauses) {
    if (clause.objects.includes(phrase.index) || (clause.verb.passive && clause.subjects.includes(phrase.index)))
      support = clause
    // "held *two days* of talks": read as how long it took.
    else if (phrase !== own && clause.verb.to === phrase.from && clause.objects.length === 0) support = clause
    // "agreed on the need to", "spoke of the importance of", "wrapped up a visit"
    else if (!support && carries(clause, phrase.index)) support = clause
    // "is a threat to"; "the task is to"
    if (clause.predicate === phrase.head) copula = clause
    else if (clause.verb.lemma === 'be' && clause.predicate === null && clause.subjects.includes(phrase.index))
      copula = clause
  }
  return newAnchor(sentence, own.head, support ?? copula, own, support, copula)
}

/** "Do not cross the line.", "Stop the drills.", "Let us talk." in somebody's own words. */
export function isOrder(sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause
  if (clause.kind !== 'MAIN' || clause.subjects.length > 0 || verb.form !== 'FINITE' || verb.modal || verb.passive)
    return false
  const word = sentence.tokens[verb.head]!
  if (word.lower !== verb.lemma || word.pos !== 'VERB') return false
  const before = sentence.tokens[verb.from - 1]
  if (verb.negated) {
    const first = sentence.tokens.slice(clause.from, verb.head).find((t) => t.pos !== 'PUNCT')
    return first?.lower === 'do' || first?.lower === 'never' || first?.lower === 'don’t'
  }
  return (
    (before === undefined || before.pos === 'PUNCT' || before.lower === 'please') &&
    sentence.quotes.some((q) => q.from <= verb.head && verb.head < q.to)
  )
}
