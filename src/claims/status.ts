// Was a meeting held, is it planned, or was it only thought of?
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { type Context, isOf } from './context.ts'
import { factuality } from './factuality.ts'
import type { Frame } from './frames.ts'

export type Status = 'HELD' | 'PLANNED'

/** "the next *round* of talks": the phrase that counts them, which stands in the clause for them; else the noun's own. */
export function measure({ sentence, anchor }: Frame, measures: ReadonlySet<string> | undefined): NounPhrase | null {
  const of = anchor.phrase?.attachedTo
  const outer = of && sentence.tokens[of.preposition]!.lower === 'of' ? sentence.phrases[of.phrase] : undefined
  return outer && measures?.has(sentence.tokens[outer.head]!.lemma) ? outer : anchor.phrase
}

/** The clause that has a noun among its subjects, objects or prepositional phrases. */
function governor(sentence: Sentence, phrase: NounPhrase | null): { clause: Clause; word: string | null } | null {
  const index = phrase?.index
  if (index === undefined) return null
  for (const clause of sentence.clauses) {
    if (clause.subjects.includes(index) || clause.objects.includes(index)) return { clause, word: null }
    const pp = clause.prepositions.find((p) => p.phrases.includes(index))
    if (pp) return { clause, word: pp.word }
  }
  return null
}

const CALLED_OFF = setOf('called-off')

/** "put off", "called off": by its particle the verb undoes what it has as its object. */
const isCalledOff = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.particle !== null && CALLED_OFF.has(`${verb.lemma} ${sentence.tokens[verb.particle]!.lower}`)

/** The noun that an infinitive says more of ("*plans* to meet"). */
function modified(sentence: Sentence, clause: Clause): string | null {
  const phrase = clause.modifies === null ? undefined : sentence.phrases[clause.modifies]
  return phrase ? sentence.tokens[phrase.head]!.lemma : null
}

/** The verbs and predicates that govern a clause, from the nearest on, up to a clause that stands by itself. */
function governors(sentence: Sentence, clause: Clause): readonly string[] {
  const out: string[] = []
  let at = clause
  const follows = (c: Clause) => /^(?:after|following)$/.test(sentence.tokens[c.from - 1]?.lower ?? '')
  for (let depth = 0; depth < 6 && !follows(at) && (at.kind === 'INFINITIVE' || at.kind === 'GERUND'); depth++) {
    const noun = modified(sentence, at)
    if (noun) out.push(noun)
    const parent: Clause | undefined = at.parent === null ? undefined : sentence.clauses[at.parent]
    if (!parent) break
    out.push(parent.verb.lemma)
    if (parent.predicate !== null) out.push(sentence.tokens[parent.predicate]!.lemma)
    at = parent
  }
  return out
}

/** "were *to meet* on Friday". */
const isToBe = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.form === 'FINITE' &&
  sentence.tokens[verb.from]!.lemma === 'be' &&
  sentence.tokens[verb.from + 1]?.lower === 'to' &&
  verb.head - verb.from === (verb.passive ? 3 : 2)

/** "will start when the ministers *meet*": a present that goes with what is still to come. */
function goesWithFuture(sentence: Sentence, clause: Clause): boolean {
  // "when they meet *to discuss* it"
  const above = clause.kind === 'INFINITIVE' && clause.parent !== null ? sentence.clauses[clause.parent]! : null
  if (above?.kind === 'ADVERBIAL') return goesWithFuture(sentence, above)
  if (clause.verb.tense !== 'PRESENT' || clause.verb.perfect || clause.kind !== 'ADVERBIAL') return false
  // "after they meet in October": what is over is told in the past.
  if (clause.marker !== null && sentence.tokens[clause.marker]!.lower === 'after') return true
  return clause.parent !== null && sentence.clauses[clause.parent]?.verb.tense === 'FUTURE'
}

function ofClause(context: Context, sentence: Sentence, clause: Clause): Status | null {
  const sets = context.lexicon.sets
  if (sets.get('closing')?.has(clause.verb.lemma)) return 'HELD'
  const before = sentence.tokens[clause.from - 1]?.lower ?? ''
  // "is not against the premier *talking* to him"
  const host = clause.parent === null ? null : sentence.clauses[clause.parent]
  if (clause.kind === 'PARTICIPLE' && clause.modifies !== null && before !== ',' && host?.verb.negated) return null
  // "will come after the ministers *meet*": a present, though "after" stands before it.
  if (goesWithFuture(sentence, clause)) return 'PLANNED'
  if (/^(?:after|following)$/.test(before) && clause.verb.tense !== 'FUTURE') return 'HELD'
  // "ahead of the premier visiting Oslo"
  if (before === 'ahead' || (before === 'of' && sentence.tokens[clause.from - 2]?.lower === 'ahead')) return 'PLANNED'
  // "toured the port before visiting Oslo": both are over, where the first is.
  const first = clause.parent === null ? null : sentence.clauses[clause.parent]
  if (before === 'before') return first?.verb.tense === 'PAST' ? 'HELD' : 'PLANNED'
  if (isCalledOff(sentence, clause)) return null
  const above = governors(sentence, clause)
  if (above.some((word) => sets.get('undone')?.has(word))) return null
  if (above.some((word) => sets.get('ahead')?.has(word))) return 'PLANNED'
  if (isToBe(sentence, clause)) return 'PLANNED'
  switch (factuality(sentence, clause)) {
    case 'FUTURE':
      return 'PLANNED'
    case 'HYPOTHETICAL':
      return null
    case 'FACT':
      return 'HELD'
  }
}

/** "The need for dialogue", "settle it through talks": it is a means or a wish, and nobody says that it took place. */
function isMeans({ sentence, anchor }: Frame, wishes: ReadonlySet<string> | undefined): boolean {
  const { phrase } = anchor
  if (!phrase) return false
  const link = sentence.tokens[phrase.from - 1]
  if (link?.pos !== 'ADP') return false
  if (/^(?:through|via|by)$/.test(link.lower)) return phrase.to - phrase.from === 1
  const noun = sentence.tokens[phrase.from - 2]
  return /^(?:for|of|to)$/.test(link.lower) && noun?.pos === 'NOUN' && Boolean(wishes?.has(noun.lemma))
}

const PREPARATIONS = setOf('preparations')

/** "preparations for the summit" */
export function isPrepared({ sentence, anchor }: Frame): boolean {
  const at = anchor.phrase?.from ?? 0
  return sentence.tokens[at - 1]?.lower === 'for' && PREPARATIONS.has(sentence.tokens[at - 2]?.lemma ?? '')
}

const PRESSING = setOf('pressing')

function ofNoun(context: Context, frame: Frame): Status | null {
  const { sentence, anchor } = frame
  const sets = context.lexicon.sets
  const counted = measure(frame, sets.get('measures-of'))
  const words = sentence.tokens.slice(counted?.from ?? anchor.token, anchor.token)
  if (words.some((t) => sets.get('possible')?.has(t.lower))) return null
  if (words.some((t) => sets.get('coming')?.has(t.lower))) return 'PLANNED'
  if (isMeans(frame, sets.get('wishes'))) return null
  if (isPrepared(frame)) return 'PLANNED'
  const found = governor(sentence, counted)
  if (!found) return 'HELD'
  const { clause, word } = found
  const own = [clause.verb.lemma, ...governors(sentence, clause)]
  if (clause.predicate !== null) own.push(sentence.tokens[clause.predicate]!.lemma)
  const told = factuality(sentence, clause)
  // "will wrap up a visit": it is under way. "recent talks" were held, whatever is to come of them.
  if ((word === null || word === 'up') && sets.get('closing')?.has(clause.verb.lemma)) return 'HELD'
  if (words.some((t) => sets.get('past')?.has(t.lower))) return 'HELD'
  if (word === null) {
    if (isCalledOff(sentence, clause)) return null
    if (own.some((w) => sets.get('undone')?.has(w))) return null
    if (own.some((w) => sets.get('ahead')?.has(w))) return 'PLANNED'
    if (told === 'HYPOTHETICAL') return clause.subjects.includes(counted!.index) ? 'HELD' : null
    return told === 'FUTURE' ? 'PLANNED' : 'HELD'
  }
  if (word === 'ahead of') return 'PLANNED'
  // "should start with talks"
  if ((word === 'with' || word === 'into') && told === 'HYPOTHETICAL') return null
  // "urged both to enter into talks"
  if (word === 'into' && own.some((w) => sets.get('undone')?.has(w))) return null
  // "asked the council for a meeting", "pressed for talks"
  if (word === 'for' && PRESSING.has(clause.verb.lemma)) return null
  // "is expected in Oslo for talks", "agreed to talks"
  if ((word === 'for' || word === 'to') && own.some((w) => sets.get('ahead')?.has(w))) return 'PLANNED'
  // "is scheduled to meet him during the visit"
  if (word === 'during' && own.slice(1).some((w) => sets.get('ahead')?.has(w))) return 'PLANNED'
  return told === 'FUTURE' && word !== 'after' && word !== 'following' ? 'PLANNED' : 'HELD'
}

/** @returns null where it was wanted, offered, refused or called off, and nothing says that it came about */
export function statusOf(context: Context, frame: Frame): Status | null {
  const { row, anchor, sentence } = frame
  const carrier = anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? null : anchor.clause)
  if (!carrier) return ofNoun(context, frame)
  // "scheduled a meeting": as its object it is still to come. "would have met": it was not to be.
  const status = ofClause(context, sentence, carrier)
  if (carrier.verb.modal === 'would' && carrier.verb.perfect) return null
  const planned = row.pos === 'NOUN' && isOf(context, 'ahead', carrier.verb.lemma)
  return status === 'HELD' && planned ? 'PLANNED' : status
}
