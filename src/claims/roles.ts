// Finds what fills a grammatical function, seen from the word that a lexicon row is about.
import type { Clause } from '../model.ts'
import { anyOf, deedBefore, isBesideObject, isIf, ofNoUse, ownConjuncts, withConjuncts } from './complements.ts'
import { coordination, type Nominal, nominal } from './context.ts'
import { clauseCut } from './extent.ts'
import { type Anchor, clauses, type Filler, newAnchor, nominals, phrases } from './fillers.ts'
import { attached, ofNoun, ofVerb } from './prepositions.ts'

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
      const own = anyOf(anchor, 'GERUND').filter((c) => !isBesideObject(sentence, clause, c))
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
