// Finds what fills a grammatical function, seen from the word that a lexicon row is about.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { isDay } from './calendar.ts'
import type { Nominal } from './context.ts'
import { coordination, nominal } from './context.ts'
import { clauseCut } from './extent.ts'

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

function phrases(sentence: Sentence, list: readonly number[]): readonly Nominal[] {
  const out: Nominal[] = []
  for (const index of list) {
    const phrase = sentence.phrases[index]
    if (phrase) out.push(nominal(phrase))
  }
  return out
}

const nominals = (role: string, list: readonly Nominal[]): Filler | null =>
  list.length > 0 ? { kind: 'NOMINALS', role, nominals: list } : null

const clauses = (role: string, list: readonly Clause[]): Filler | null =>
  list.length > 0 ? { kind: 'CLAUSES', role, clauses: list } : null

/** Logical subject: of a passive, what "by" names. */
function subject(anchor: Anchor): readonly Nominal[] {
  const clause = anchor.clause
  if (!clause) return []
  return phrases(anchor.sentence, clause.verb.passive ? clause.agents : clause.subjects)
}

function objects(anchor: Anchor): readonly Nominal[] {
  const clause = anchor.clause
  if (!clause) return []
  if (!clause.verb.passive) return phrases(anchor.sentence, clause.objects)
  const both = clause.objects.length > 0 ? [...clause.subjects, ...clause.objects] : clause.subjects
  return phrases(anchor.sentence, both)
}

/** "promised Japan help": the two objects are parted by nothing, so that neither continues the other. */
function indirect(anchor: Anchor): readonly Nominal[] {
  const clause = anchor.clause
  if (!clause) return []
  const list = objects(anchor)
  if (list.length < 2 || !list[0] || list[0].phrase === null) return []
  const first = coordination(anchor.sentence, list[0].phrase).map((p) => p.index)
  return list.some((n) => n.phrase !== null && !first.includes(n.phrase)) ? [list[0]] : []
}

/** "promised Japan that", "promised Japan to": a name right before the clause that says what. */
function addressed({ sentence, clause }: Anchor): readonly Nominal[] {
  if (!clause || clause.verb.passive || clause.complements.length === 0) return []
  const named = clause.objects.every((index) => {
    const phrase = sentence.phrases[index]
    const pos = phrase && sentence.tokens[phrase.to - 1]?.pos
    return pos === 'PROPN' || pos === 'PRON'
  })
  const says = clause.complements.some((index) => ['THAT', 'INFINITIVE'].includes(sentence.clauses[index]?.kind ?? ''))
  return named && says ? phrases(sentence, clause.objects) : []
}

function directObjects(anchor: Anchor): readonly Nominal[] {
  const list = objects(anchor)
  if (list.length < 2) return list
  const skip = new Set(
    indirect(anchor).flatMap((n) =>
      n.phrase === null ? [] : coordination(anchor.sentence, n.phrase).map((p) => p.index),
    ),
  )
  return list.filter((n) => n.phrase === null || !skip.has(n.phrase))
}

/** Clauses that continue one by coordination ("to hold X and promote Y"), it included. */
export function withConjuncts(sentence: Sentence, clause: Clause): readonly Clause[] {
  const out = [clause]
  for (const other of sentence.clauses)
    if (other.conjunctOf === clause.index && other.index !== clause.index) out.push(other)
  return out
}

/** Clauses and those that continue them, each once. */
function withAllConjuncts(sentence: Sentence, list: readonly Clause[]): readonly Clause[] {
  if (list.length < 2) return list.length > 0 ? withConjuncts(sentence, list[0]!) : list
  return [...new Set(list.flatMap((c) => withConjuncts(sentence, c)))]
}

/** "*closing the port* would hurt both", "*what we need* is time": a clause that another one is about. */
export const deedBefore = (sentence: Sentence, clause: Clause): Clause | null =>
  sentence.clauses.find(
    (c) =>
      (c.kind === 'GERUND' || c.kind === 'WH') &&
      c.parent === clause.index &&
      c.from >= clause.from &&
      c.verb.from < clause.verb.from,
  ) ?? null

const isIf = (sentence: Sentence, { kind, marker }: Clause): boolean =>
  kind === 'ADVERBIAL' && marker !== null && sentence.tokens[marker]!.lower === 'if'

/** Of those, the ones that go on with the clause's own subject and modal. */
const ownConjuncts = (sentence: Sentence, clause: Clause): readonly Clause[] =>
  withConjuncts(sentence, clause).filter(
    (c) => c === clause || (c.subjectFrom !== 'OWN' && (c.verb.modal === clause.verb.modal || c.verb.modal === null)),
  )

function complements(sentence: Sentence, clause: Clause | null, kind: Clause['kind']): readonly Clause[] {
  if (!clause || clause.complements.length === 0) return []
  const own: Clause[] = []
  for (const index of clause.complements) {
    const complement = sentence.clauses[index]
    if (complement?.kind === kind) own.push(complement)
  }
  return withAllConjuncts(sentence, own)
}

/** Complement clauses of a noun: those that modify its phrase, or follow it at once. */
function nounComplements(anchor: Anchor, kind: Clause['kind']): readonly Clause[] {
  const { sentence, phrase } = anchor
  if (!phrase) return []
  const own: Clause[] = []
  for (const clause of sentence.clauses) if (clause.modifies === phrase.index && clause.kind === kind) own.push(clause)
  return withAllConjuncts(sentence, own)
}

const anyOf = (anchor: Anchor, kind: Clause['kind']): readonly Clause[] => {
  if (!anchor.phrase) return complements(anchor.sentence, anchor.clause, kind)
  const own = nounComplements(anchor, kind)
  if (own.length > 0) return own
  return complements(anchor.sentence, anchor.support ?? anchor.copula, kind)
}

/** "there is no use *speaking to them*". */
const ofNoUse = ({ sentence, phrase }: Anchor): readonly Clause[] =>
  phrase && sentence.tokens[phrase.from]!.lower === 'no'
    ? sentence.clauses.filter((c) => c.kind === 'PARTICIPLE' && c.modifies === phrase.index && !c.verb.passive)
    : []

/** The "-ing" clause that stands right after a preposition. */
function gerundAfter(sentence: Sentence, preposition: number): Clause | null {
  let next = preposition + 1
  while (sentence.tokens[next]?.pos === 'ADV' || sentence.tokens[next]?.pos === 'PUNCT') next++
  for (const clause of sentence.clauses) {
    if (clause.kind !== 'GERUND' && clause.kind !== 'PARTICIPLE') continue
    if (clause.verb.form === 'FINITE' || clause.verb.form === 'INFINITIVE') continue
    if (clause.from === preposition + 1 || (clause.verb.from > preposition && clause.verb.from <= next)) return clause
  }
  return null
}

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

function ofVerb(sentence: Sentence, clause: Clause | null, word: string, after: number, strict = false): Filler | null {
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

/** "over *what it called a raid*". */
const freeRelativeAfter = (sentence: Sentence, preposition: number): Clause | null =>
  sentence.clauses.find((c) => c.kind === 'WH' && c.from === preposition + 1) ?? null

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
function attached(sentence: Sentence, phrase: NounPhrase, word: string): readonly NounPhrase[] {
  const out: NounPhrase[] = []
  for (const p of sentence.phrases) if (p.attachedTo?.phrase === phrase.index && hangsBy(sentence, p, word)) out.push(p)
  return out
}

function ofNoun(anchor: Anchor, word: string): Filler | null {
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

function possessor(anchor: Anchor): readonly Nominal[] {
  const { sentence, phrase } = anchor
  if (!phrase) return []
  if (phrase.possessor !== null) return phrases(sentence, [phrase.possessor])
  for (let at = phrase.from; at < phrase.head; at++) {
    const word = sentence.tokens[at]
    // "its pledge": the pronoun is the phrase's determiner.
    if (word?.pos === 'PRON') return [{ from: at, to: at + 1, head: at, phrase: null }]
  }
  const of = attached(sentence, phrase, 'of')
  const before: Nominal[] = []
  // "the Japanese pledge": what names the state stands before the head.
  for (let at = phrase.from; at < phrase.head; at++) {
    const pos = sentence.tokens[at]?.pos
    if (pos === 'ADJ' || pos === 'PROPN') before.push({ from: at, to: at + 1, head: at, phrase: null })
  }
  return of.length > 0 ? [...before, ...of.map(nominal)] : before
}

/** "*X* values Y's pledge": who gets what the noun names. */
function takers({ sentence, phrase }: Anchor, verb: string): readonly Nominal[] {
  const clause =
    phrase &&
    sentence.clauses.find(
      (c) =>
        c.verb.lemma === verb &&
        !c.verb.passive &&
        (c.objects.includes(phrase.index) || c.prepositions.some((p) => p.phrases.includes(phrase.index))),
    )
  return clause ? phrases(sentence, clause.subjects) : []
}

function agent(anchor: Anchor): readonly Nominal[] {
  if (!anchor.phrase) return anchor.clause ? phrases(anchor.sentence, anchor.clause.agents) : []
  const { sentence, token, clause, phrase } = anchor
  const by = ofNoun(newAnchor(sentence, token, clause, phrase, null, null), 'by')
  return by?.kind === 'NOMINALS' ? by.nominals : []
}

/** The words in quotation marks of the clause's sentence, outside of the verb's own words. */
function quoted(anchor: Anchor): Filler | null {
  const { sentence, clause } = anchor
  const inside = sentence.quotes.find((q) => anchor.token < q.from || anchor.token >= q.to)
  if (!inside || !clause) return null
  return { kind: 'SPAN', role: 'quote', from: inside.from, to: inside.to }
}

/** The clause that a noun says more of, by a preposition: "*Kang said* after talks with", "*is* in Oslo for talks with". */
function carrierOf({ sentence, phrase }: Anchor): Clause | null {
  if (!phrase) return null
  return sentence.clauses.find((c) => c.prepositions.some((p) => p.phrases.includes(phrase.index))) ?? null
}

/** What a report in parentheses reports: the sentence that it stands in. */
function around({ sentence, clause }: Anchor): Filler | null {
  const as = clause?.marker != null && clause.kind === 'ADVERBIAL' && sentence.tokens[clause.marker]?.lower === 'as'
  if (clause?.kind !== 'PARENTHETICAL' && !as) return null
  return { kind: 'SPAN', role: 'around', from: 0, to: sentence.tokens.length }
}

/** What a report reports where its grammar does not tell: the words after it, from the first clause or quotation on. */
function rest({ sentence, clause }: Anchor): Filler | null {
  if (!clause || clause.kind === 'PARENTHETICAL') return null
  const after = clause.verb.to
  const { tokens } = sentence
  const starts = sentence.quotes.filter((q) => q.from >= after).map((q) => q.from)
  const that = tokens.findIndex((t, i) => i >= after && i < after + REACH && t.lower === 'that' && t.pos === 'SCONJ')
  if (that >= 0) starts.push(that)
  const colon = tokens.findIndex((t, i) => i >= after && i < after + REACH && t.text === ':')
  if (colon >= 0) starts.push(colon + 1)
  const next = sentence.clauses.find((c) => c.from >= after && c.verb.form === 'FINITE' && c.kind !== 'RELATIVE')
  if (next) starts.push(next.from)
  const from = Math.min(...starts)
  if (starts.length === 0 || from > after + REACH || tokens.length - from < 3) return null
  return { kind: 'SPAN', role: 'rest', from, to: tokens.length }
}

/** "*What it does* is piracy": a clause in the place of a copula's subject. */
function whSubject({ sentence, copula }: Anchor): readonly Clause[] {
  if (!copula || copula.subjects.length > 0) return []
  return sentence.clauses.filter((c) => c.kind === 'WH' && c.parent === copula.index && c.to <= copula.verb.from + 1)
}

/** "there is *no way back to it*": what there is, with all that follows. */
function there({ sentence, clause }: Anchor): Filler | null {
  const first = clause?.verb.lemma === 'be' ? sentence.phrases[clause.subjects[0] ?? -1] : undefined
  if (!clause || !first || first.from < clause.verb.to) return null
  return { kind: 'SPAN', role: 'there', from: first.from, to: clauseCut(sentence, clause, first.from, clause.to) }
}

/** "it is up to Oslo *to act*", "it is in its interest *that the bay stays open*": what "it" stands for. */
function extraposed({ sentence, clause }: Anchor): readonly Clause[] {
  if (clause?.verb.lemma !== 'be' || sentence.tokens[clause.verb.from - 1]?.lower !== 'it') return []
  const own = sentence.clauses.filter((c) => {
    if (c.parent !== clause.index || c.from < clause.verb.to) return false
    const that = c.marker !== null && sentence.tokens[c.marker]!.lower === 'that'
    return c.kind === 'INFINITIVE' || ((c.kind === 'THAT' || c.kind === 'RELATIVE') && that)
  })
  return own.slice(0, 1).flatMap((c) => withConjuncts(sentence, c))
}

/** How far from its verb, in words, the beginning of a report's content is looked for. */
const REACH = 12

/**
 * What fills a function.
 * @param anchor the word
 * @param role a name that `seed/README.md` lists
 * @returns null where nothing does
 */
export function fill(anchor: Anchor, role: string): Filler | null {
  let filler = anchor.fillers.get(role)
  if (filler === undefined) {
    filler = look(anchor, role)
    anchor.fillers.set(role, filler)
  }
  return filler
}

function look(anchor: Anchor, role: string): Filler | null {
  const { sentence, clause, phrase } = anchor
  switch (role) {
    case 'subject':
      return nominals(role, subject(anchor))
    case 'object':
      return nominals(role, directObjects(anchor))
    case 'indirect':
      return nominals(role, indirect(anchor)) ?? nominals(role, addressed(anchor))
    case 'agent':
      return nominals(role, agent(anchor))
    case 'possessor':
      return nominals(role, possessor(anchor))
    case 'light':
      return anchor.support
        ? nominals(
            role,
            phrases(sentence, anchor.support.verb.passive ? anchor.support.agents : anchor.support.subjects),
          )
        : null
    case 'copula': {
      const { copula } = anchor
      if (!copula) return null
      // "*closing the port* is a mistake"
      const doing = copula.subjects.length === 0 ? deedBefore(sentence, copula) : null
      return doing ? clauses(role, [doing]) : nominals(role, phrases(sentence, copula.subjects))
    }
    case 'doer': {
      // "was agreed *by the premiers* at a summit"
      const carrier = carrierOf(anchor)
      const by = carrier?.verb.passive ? carrier.agents : []
      return nominals(role, phrases(sentence, by.length > 0 ? by : (carrier?.subjects ?? [])))
    }
    case 'deed': {
      const carrier = carrierOf(anchor)
      return carrier ? clauses(role, [carrier]) : null
    }
    case 'addressee':
      return nominals(role, phrases(sentence, carrierOf(anchor)?.objects ?? []))
    case 'host':
      return phrase?.appositionOf != null ? nominals(role, phrases(sentence, [phrase.appositionOf])) : null
    case 'modified':
      return clause?.modifies != null ? nominals(role, phrases(sentence, [clause.modifies])) : null
    case 'self':
      return clause ? clauses(role, ownConjuncts(sentence, clause)) : null
    case 'noun':
      return phrase ? nominals(role, [nominal(phrase)]) : null
    case 'that':
      return clauses(role, anyOf(anchor, 'THAT'))
    case 'infinitive':
      return clauses(role, anyOf(anchor, 'INFINITIVE'))
    case 'gerund': {
      const own = anyOf(anchor, 'GERUND')
      return clauses(role, own.length > 0 ? own : ofNoUse(anchor))
    }
    case 'wh':
      return clauses(role, anyOf(anchor, 'WH')) ?? clauses(role, whSubject(anchor))
    case 'condition':
      return clauses(role, clause ? sentence.clauses.filter((c) => c.parent === clause.index && isIf(sentence, c)) : [])
    case 'there':
      return there(anchor)
    case 'extraposed':
      return clauses(role, extraposed(anchor))
    case 'quote':
      return quoted(anchor)
    case 'around':
      return around(anchor)
    case 'rest':
      return rest(anchor)
    case 'voice':
      return { kind: 'VOICE', role: 'voice' }
    default: {
      if (role.startsWith('subject:')) return nominals(role, takers(anchor, role.slice('subject:'.length)))
      const word = role.slice('pp:'.length)
      return phrase ? ofNoun(anchor, word) : ofVerb(sentence, clause, word, anchor.token)
    }
  }
}

/** Do two fillers share a word? */
export function sameFiller(a: Filler, b: Filler): boolean {
  if (a.kind === 'NOMINALS' && b.kind === 'NOMINALS') {
    for (const x of a.nominals) for (const y of b.nominals) if (x.head === y.head) return true
    return false
  }
  if (a.kind === 'CLAUSES' && b.kind === 'CLAUSES') return a.clauses.some((x) => b.clauses.includes(x))
  return false
}
