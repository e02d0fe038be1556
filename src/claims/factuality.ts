// Is what a clause says told as a fact, as something to come, or as something only thought of?
import type { Clause, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'

export type Factuality = 'FACT' | 'FUTURE' | 'HYPOTHETICAL'

// Closed classes: modals, subordinators.
const FUTURE_MODALS = new Set(['will', 'shall', "'ll", 'would'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'should', 'lest', 'until', 'provided', 'supposing'])

const POLITE = setOf('polite')

/** Verbs whose infinitive is as much a fact as they are ("continued to urge", "met to condemn"). */
const IMPLICATIVE = setOf('implicative')

/** Predicates whose infinitive or gerund is no fact yet ("is ready to back", "is committed to defending"). */
const AHEAD = setOf('unrealised')

/** Verbs whose gerund tells nothing that has come about. */
const DOUBTED = setOf('doubted')

/** What people do in order to have spoken. */
const SPEAKING = setOf('speech-acts')

function parentOf(sentence: Sentence, clause: Clause): Clause | null {
  return clause.parent === null ? null : (sentence.clauses[clause.parent] ?? null)
}

function own(sentence: Sentence, clause: Clause): Factuality {
  const marker = clause.marker === null ? null : sentence.tokens[clause.marker]?.lower
  if (clause.kind === 'ADVERBIAL' && marker && CONDITIONS.has(marker)) return 'HYPOTHETICAL'
  // "it is unclear whether Oslo will pay"
  if (clause.kind === 'WH' && (marker === 'whether' || marker === 'if')) return 'HYPOTHETICAL'
  const { modal, tense } = clause.verb
  // "would like to", "would urge": polite for what is wished and urged now.
  if (modal === 'would' && POLITE.has(clause.verb.lemma)) return 'FACT'
  if (modal && FUTURE_MODALS.has(modal)) return 'FUTURE'
  // "cannot accept" is refused here and now.
  if (modal === 'can' && clause.verb.negated) return 'FACT'
  if (modal === 'may' || modal === 'might' || modal === 'could' || modal === 'can' || modal === 'should')
    return 'HYPOTHETICAL'
  if (modal === 'must' || modal === 'need' || modal === 'have to' || modal === 'ought') return 'HYPOTHETICAL'
  return tense === 'FUTURE' ? 'FUTURE' : 'FACT'
}

/** What is feared or charged of somebody is no word of his. */
const SUSPECTING = setOf('suspecting')

/** "voiced concern that Oslo *was urging* strikes", "fears that Oslo *opposes* the pact" */
function isSuspected({ tokens, phrases }: Sentence, clause: Clause, parent: Clause): boolean {
  const noun = clause.modifies === null ? null : phrases[clause.modifies]!
  return SUSPECTING.has(noun ? tokens[noun.head]!.lemma : parent.verb.lemma)
}

/** Subordinators of what has come about, where it is told in the past. */
const TIMES = new Set(['after', 'when', 'since', 'as', 'while', 'because'])

/** "urged Oslo to wait when he *visited*": a past that tells when, whatever is not yet done around it. */
function isWhen(sentence: Sentence, clause: Clause): boolean {
  const marker = clause.marker === null ? null : sentence.tokens[clause.marker]!.lower
  if (clause.kind !== 'ADVERBIAL' || !marker || !TIMES.has(marker)) return false
  if (clause.verb.tense !== 'PAST' || clause.verb.modal) return false
  for (let at = parentOf(sentence, clause); at; at = parentOf(sentence, at))
    if (own(sentence, at) === 'FUTURE') return false
  return true
}

const WORSE: Record<Factuality, number> = { FACT: 0, FUTURE: 1, HYPOTHETICAL: 2 }

/**
 * How a clause's own act is told. What is said, thought or pledged inside a report is judged by itself: "said it
 * urged" is a fact of the one who urged.
 */
export function factuality(sentence: Sentence, clause: Clause): Factuality {
  let worst = own(sentence, clause)
  let at: Clause | null = clause
  for (let depth = 0; at && depth < 12; depth++) {
    const parent = parentOf(sentence, at)
    if (!parent) break
    // "its right to defend the border": what a noun is about is not done.
    if (at.kind === 'INFINITIVE' && at.modifies !== null) return 'HYPOTHETICAL'
    // "summoned the envoy to protest the raid": what is done in order to say so is said.
    const lead: Clause = (at.conjunctOf === null ? null : sentence.clauses[at.conjunctOf]) ?? at
    const governed = parent.complements.includes(lead.index)
    const ahead = parent.predicate !== null && AHEAD.has(sentence.tokens[parent.predicate]!.lower)
    const purpose = !governed && SPEAKING.has(at.verb.lemma)
    // "called on them to go": with its particle the verb means something else.
    const implies = IMPLICATIVE.has(parent.verb.lemma) && parent.verb.particle === null && !(governed && ahead)
    if (at.kind === 'INFINITIVE' && !implies && !purpose) {
      return governed || at.subjectFrom === 'CONTROL' ? 'HYPOTHETICAL' : worst
    }
    // "accused it of backing rebels": what is charged, denied or only thought of.
    if (at.kind === 'GERUND' && (DOUBTED.has(parent.verb.lemma) || (governed && ahead))) return 'HYPOTHETICAL'
    if (at.kind === 'INFINITIVE' || at.kind === 'GERUND' || at.kind === 'PARTICIPLE' || at.conjunctOf !== null) {
      const more = own(sentence, parent)
      if (WORSE[more] > WORSE[worst]) worst = more
      at = parent
      continue
    }
    const marker = at.marker === null ? null : sentence.tokens[at.marker]?.lower
    if (at.kind === 'ADVERBIAL' && marker && CONDITIONS.has(marker)) return 'HYPOTHETICAL'
    if (isWhen(sentence, at)) break
    if (at.kind === 'THAT' && isSuspected(sentence, at, parent)) return 'HYPOTHETICAL'
    // A complement or relative clause stands by itself; only a condition around it still counts.
    if (at.kind === 'THAT' || at.kind === 'WH' || at.kind === 'RELATIVE') break
    at = parent
  }
  return worst
}
