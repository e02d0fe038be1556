// What stands after a preposition of a verb or a noun, whatever the parser hung it on.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { isDay } from './calendar.ts'
import { freeRelativeAfter, gerundAfter, withConjuncts } from './complements.ts'
import { coordination, nominal } from './context.ts'
import { type Anchor, clauses, type Filler, nominals, phrases } from './fillers.ts'

const BLAMING = setOf('blaming')

/** "on Tuesday" says when, whatever else "on" may say. */
function isTime(sentence: Sentence, list: readonly number[]): boolean {
  for (const index of list) {
    const phrase = sentence.phrases[index]
    if (!phrase) continue
    for (let at = phrase.from; at < phrase.to; at++) if (isDay(sentence.tokens[at]!.lower)) return true
  }
  return false
}

/** A verb's preposition of that name: the first after a token or, where that is not asked, of all. Those of time are none. */
function prepositionOf(sentence: Sentence, clause: Clause, word: string, after: number, strict: boolean) {
  let first: Clause['prepositions'][number] | null = null
  for (const p of clause.prepositions) {
    if (p.word !== word || isTime(sentence, p.phrases) || isAside(sentence, p.phrases)) continue
    if (p.token > after) return p
    first ??= p
  }
  return strict ? null : first
}

/** Does a phrase hang on the word before a preposition, by that preposition? */
const hangsBy = (sentence: Sentence, { attachedTo }: NounPhrase, word: string): boolean =>
  attachedTo !== null && sentence.tokens[attachedTo.preposition]?.lower === word

/** "accused Oslo of raids": the parser may hang on the object what is the verb's. */
function hanging(sentence: Sentence, clause: Clause, word: string): readonly NounPhrase[] {
  const copula = clause.verb.lemma === 'be'
  if (!copula && !BLAMING.has(clause.verb.lemma)) return []
  return sentence.phrases.filter((p) => {
    if (!hangsBy(sentence, p, word)) return false
    const { phrase } = p.attachedTo!
    return copula ? clause.prepositions.some((q) => q.phrases.includes(phrase)) : clause.objects.includes(phrase)
  })
}

export function ofVerb(
  sentence: Sentence,
  clause: Clause | null,
  word: string,
  after: number,
  strict = false,
): Filler | null {
  if (!clause) return null
  const role = `pp:${word}`
  const hit = prepositionOf(sentence, clause, word, after, strict)
  if (hit) {
    const gerund = gerundAfter(sentence, hit.token)
    if (gerund) return clauses(role, withConjuncts(sentence, gerund))
    const list = phrases(sentence, hit.phrases)
    if (list.length > 0) return nominals(role, list)
  }
  const hung = hanging(sentence, clause, word)
  if (hung.length > 0) return nominals(role, hung.flatMap((p) => coordination(sentence, p.index)).map(nominal))
  for (let at = clause.verb.to; at < clause.to; at++) {
    if (sentence.tokens[at]?.lower !== word) continue
    const next = gerundAfter(sentence, at) ?? freeRelativeAfter(sentence, at)
    if (next && (next.parent === clause.index || clause.complements.includes(next.index))) {
      return clauses(role, withConjuncts(sentence, next))
    }
  }
  return null
}

/** ", for its part," turns from one to another, and says no more. */
const isAside = (sentence: Sentence, list: readonly number[]): boolean =>
  list.some((index) => {
    const { head, to } = sentence.phrases[index]!
    return sentence.tokens[head]!.lower === 'part' && sentence.tokens[to]?.lower !== 'in'
  })

const PLACING = new Set(['in', 'at', 'on', 'near'])
const SIDES = new Set(['between', 'among', 'with'])

/** "talks in Geneva on Monday *between Oslo and Riga*": whose they are, told after where and when. */
function afterPlace(sentence: Sentence, from: number, word: string): NounPhrase | null {
  if (!SIDES.has(word)) return null
  let at = from
  for (let guard = 0; guard < 4; guard++) {
    const here = sentence.tokens[at]
    const next = sentence.phrases.find((p) => p.from === at || p.from === at + 1)
    if (!here || !next) return null
    if (here.lower === word && next.from === at + 1) return at > from ? next : null
    const when = next.from === at && isTime(sentence, [next.index])
    if (!when && !(PLACING.has(here.lower) && next.from === at + 1)) return null
    at = next.to
  }
  return null
}

const RUNNING = setOf('running')

/** "talks *took place* in Geneva between", "talks *began* on Monday between": where the verb of what takes place ends. */
function runsTo(sentence: Sentence, phrase: NounPhrase): number {
  const clause = sentence.clauses.find((c) => RUNNING.has(c.verb.lemma) && c.subjects.includes(phrase.index))
  if (!clause) return sentence.tokens.length
  return sentence.tokens[clause.verb.to]?.lower === 'place' ? clause.verb.to + 1 : clause.verb.to
}

/** The phrases that hang on a noun's by a preposition. */
export function attached(sentence: Sentence, phrase: NounPhrase, word: string): readonly NounPhrase[] {
  const out: NounPhrase[] = []
  for (const p of sentence.phrases) if (p.attachedTo?.phrase === phrase.index && hangsBy(sentence, p, word)) out.push(p)
  return out
}

export function ofNoun(anchor: Anchor, word: string): Filler | null {
  const { sentence, phrase } = anchor
  if (!phrase) return null
  const role = `pp:${word}`
  const next = sentence.tokens[phrase.to]
  if (next?.lower === word) {
    const gerund = gerundAfter(sentence, phrase.to)
    if (gerund) return clauses(role, withConjuncts(sentence, gerund))
  }
  const list = attached(sentence, phrase, word)
  if (list.length > 0) {
    return nominals(role, [...new Set(list.flatMap((p) => coordination(sentence, p.index)))].map(nominal))
  }
  const later = afterPlace(sentence, phrase.to, word) ?? afterPlace(sentence, runsTo(sentence, phrase), word)
  if (later) return nominals(role, coordination(sentence, later.index).map(nominal))
  // "in protest at the raid": right after it, though the parser hung it elsewhere.
  const within = /^(?:in|despite|amid|after|following)$/.test(sentence.tokens[phrase.from - 1]?.lower ?? '')
  const beside = within && next?.lower === word ? sentence.phrases.find((p) => p.from === phrase.to + 1) : undefined
  if (beside) return nominals(role, coordination(sentence, beside.index).map(nominal))
  return ofVerb(sentence, anchor.support ?? anchor.copula, word, phrase.head, true)
}
