// Reads the lexicon against a sentence: which rows fire on which words, and what fills their roles.
import type { Clause, NounPhrase, Sentence } from '../model.ts'
import { has, type LexiconEntry, type LexiconRow } from '../seed/lexicon.ts'
import { appositives } from './appositives.ts'
import { type Context, nominal } from './context.ts'
import { clauseCut, extentOf, nominalReach } from './extent.ts'
import { type Anchor, type Filler, fill, newAnchor, sameFiller } from './roles.ts'
import type { Extent } from './run-on.ts'
import { typeMatches } from './types.ts'

/** A row that fired on a word. */
export interface Frame {
  readonly row: LexiconRow
  readonly anchor: Anchor
  readonly sentence: Sentence
  /** All that may be the actor, best first. */
  readonly actors: readonly Filler[]
  readonly target: Filler | null
  readonly content: Filler | null
  /** Of a verb of naming: what it calls the content. */
  readonly judged: Extent | null
  /** "not" on the word itself. */
  readonly negated: boolean
  /** Holds but for who acts: no state or one who speaks for it, so that it may be an action, and is no claim. */
  readonly wide: boolean
}

/**
 * Is the lemma of one of the heads of what fills a role among some words?
 * @param quantities nouns of quantity ("a *batch* of weapons"): what they count is a head too; only actions look through
 */
function hasHead(filler: Filler, sentence: Sentence, words: readonly string[], quantities?: ReadonlySet<string>) {
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

function holds(anchor: Anchor, row: LexiconRow, quantities: ReadonlySet<string> | undefined): boolean {
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
const hasNo = ({ sentence, phrase }: Anchor): boolean => phrase !== null && sentence.tokens[phrase.from]?.lower === 'no'

/** Does a word stand in a role's phrase, before its head? */
function holdsWord(anchor: Anchor, role: string, words: readonly string[]): boolean {
  const filler = fill(anchor, role)
  if (filler?.kind !== 'NOMINALS') return false
  const { tokens } = anchor.sentence
  for (const { from, head } of filler.nominals)
    for (let at = from; at < head; at++) if (has(words, tokens[at]!.lemma) || has(words, tokens[at]!.lower)) return true
  return false
}

/** "called the pact *a mistake*", "sees it as *a threat*": the words in which a verb of naming judges, or null. */
function judgement(context: Context, anchor: Anchor, row: LexiconRow): Extent | null {
  const names = row.when?.valued ?? []
  const sets = names.flatMap((name) => context.lexicon.sets.get(name) ?? [])
  const { sentence, clause } = anchor
  if (!clause) return null
  const { tokens } = sentence
  // "people whom it regards as terrorists": which ones, and no judgement told.
  if (clause.kind === 'RELATIVE' && tokens[clause.from - 1]?.text !== ',') return null
  const object = clause.verb.passive ? null : sentence.phrases[clause.objects[0] ?? -1]
  // "what it called a mistake", "amounts to blackmail": the object is the judgement.
  const what = clause.kind === 'WH' && clause.marker !== null && tokens[clause.marker]!.lower === 'what'
  const apart = object && !what && object.from >= clause.verb.to && row.frame.content[0] !== 'subject'
  let as = clause.verb.to
  while (as < clause.to && (tokens[as]!.lower !== 'as' || tokens[as - 1]?.lower === 'known')) as++
  if (as >= clause.to) as = -1
  const limit = as < 0 ? clause.to : as
  const reach = apart ? nominalReach(sentence, extentOf(sentence, nominal(object), limit), limit) : clause.verb.to
  const particle = clause.verb.particle === null ? 0 : clause.verb.particle + 1
  const from = Math.max(clause.verb.to, reach, particle)
  const at = as < 0 ? -1 : as - from
  const opener = tokens[from]
  if (at < 0 && (opener?.pos === 'ADP' || opener?.pos === 'PUNCT') && !QUOTES.has(opener.text)) return null
  const start = at < 0 ? from : from + at + 1
  // "was called a mistake *by Oslo*": who calls it so is told apart.
  const by = clause.verb.passive ? sentence.phrases[clause.agents[0] ?? -1] : undefined
  const whole = by && by.from > start ? by.from - 1 : clause.to
  const end = Math.min(whole, start + 9)
  for (let i = start; i < end; i++) {
    const word = tokens[i]!
    if (word.lower === 'that' || (word.lower === 'and' && tokens[i + 1]?.pos !== 'ADJ')) return null
    if (word.text === ',' && tokens[i + 1]?.pos !== 'VERB' && tokens[i + 1]?.pos !== 'ADJ') return null
    if (!sets.some((words) => words.has(word.lemma) || words.has(word.lower))) continue
    return tokens[i - 1]?.lower === 'no' ? null : { from: start, to: clauseCut(sentence, clause, start, whole) }
  }
  return null
}

const QUOTES = new Set(['"', '“', "'", '‘'])

function typesHold(context: Context, anchor: Anchor, row: LexiconRow): boolean {
  const types = row.when?.types
  for (const role in types) if (!typeMatches(context, anchor, role, types[role]!)) return false
  return true
}

const takesObject = (row: LexiconRow): boolean =>
  row.frame.target.includes('object') || row.frame.content.includes('object') || row.frame.actor.includes('object')

/** Does an object stand between a verb and each of its prepositions of that name? */
function isParted(sentence: Sentence, clause: Clause, word: string): boolean {
  const objects = clause.objects.map((o) => sentence.phrases[o]!.head)
  const own = clause.prepositions.filter((p) => p.word === word)
  return own.length > 0 && own.every((p) => objects.some((o) => o < p.token))
}

/** Do the other words of a phrase ("call *on*", "hold *talk*") stand where they must? */
function restHolds(anchor: Anchor, entry: LexiconEntry): boolean {
  if (entry.rest.length === 0) return true
  const { sentence, clause } = anchor
  const { tokens } = sentence
  if (entry.row.pos !== 'VERB') {
    return entry.rest.every((word, i) => {
      const next = tokens[anchor.token + 1 + i]
      return next !== undefined && (next.lower === word || next.lemma === word)
    })
  }
  if (!clause) return false
  const particle = clause.verb.particle === null ? null : tokens[clause.verb.particle]
  return entry.rest.every((word, i) => {
    const next = tokens[anchor.token + 1 + i]
    if (next && (next.lower === word || next.lemma === word)) return true
    if (i === 0 && particle?.lower === word) return true
    // "called *Kenya's president* on Friday" is no "call on": an object in between parts the two.
    if (fill(anchor, `pp:${word}`) && (takesObject(entry.row) || !isParted(sentence, clause, word))) return true
    // "found him *guilty*", "put the army on *alert*".
    if (i === 0 && tokens.slice(clause.verb.to, clause.verb.to + 12).some((t) => t.pos === 'ADJ' && t.lower === word))
      return true
    if (i > 0) return false
    const object = fill(anchor, 'object')
    return object !== null && hasHead(object, sentence, [word])
  })
}

/** "that Belarus release the ship": a base form whose subject would ask for "-s". */
function isSubjunctive(sentence: Sentence, clause: Clause): boolean {
  const word = sentence.tokens[clause.verb.from]!
  if (clause.verb.form !== 'FINITE') return false
  if (word.lower === 'be') return true
  const subject = sentence.phrases[clause.subjects[0] ?? -1]
  const head = subject && sentence.tokens[subject.head]
  if (!head || clause.subjects.length > 1 || word.lower !== clause.verb.lemma || head.pos === 'PRON') return false
  return head.lower === head.lemma && !head.lower.endsWith('s')
}

/** "that troops leave": a base form that may be a present as well. */
const isBase = (sentence: Sentence, { verb }: Clause): boolean =>
  verb.form === 'FINITE' &&
  verb.tense === 'PRESENT' &&
  !verb.passive &&
  sentence.tokens[verb.from]!.lower === verb.lemma

/** Does a clause of the content have one of a row's modals? A bare form counts in the first one only. */
function hasModal(sentence: Sentence, clause: Clause, modals: readonly string[], first: boolean): boolean {
  if (clause.verb.modal) return has(modals, clause.verb.modal)
  if (has(modals, 'progressive') && clause.verb.progressive) return true
  if (!first) return false
  return isSubjunctive(sentence, clause) ? has(modals, 'subjunctive') : has(modals, 'base') && isBase(sentence, clause)
}

/** What of the content meets the row's conditions on it: its modal, and that it is a clause. Null where nothing does. */
function fitting(sentence: Sentence, row: LexiconRow, content: Filler | null): Filler | null {
  const { contentModal, contentVoice, clausal } = row.when ?? {}
  if (contentVoice && content?.kind === 'CLAUSES' && content.clauses[0]!.verb.passive !== (contentVoice === 'PASSIVE'))
    return null
  if (contentModal) {
    if (content?.kind !== 'CLAUSES') return null
    const clauses = content.clauses.filter((c, i) => hasModal(sentence, c, contentModal, i === 0))
    return clauses.length > 0 ? { ...content, clauses } : null
  }
  return clausal && content?.kind !== 'CLAUSES' ? null : content
}

/** "*On fishing*, Oslo urged Riga": what is told beforehand is nobody that is spoken to. */
function isFronted({ sentence, clause }: Anchor, filler: Filler): boolean {
  if (filler.kind !== 'NOMINALS' || !filler.role.startsWith('pp:')) return false
  const subject = sentence.phrases[clause?.subjects[0] ?? -1]
  const first = subject && clause ? Math.min(subject.from, clause.verb.from) : 0
  return subject !== undefined && filler.nominals.every((n) => n.to <= first)
}

/** "criticism *of Oslo*": what a noun is about is not whose it is. */
function besides(filler: Filler | null, content: Filler | null): Filler | null {
  if (filler?.role !== 'possessor' || filler.kind !== 'NOMINALS' || content?.kind !== 'NOMINALS') return filler
  const nominals = filler.nominals.filter((n) => !content.nominals.some((c) => c.head === n.head))
  return nominals.length > 0 ? { ...filler, nominals } : null
}

/** "warned *against* any harm to the reef": what the word's own preposition gives comes first. */
function rolesFor({ row, rest }: LexiconEntry): readonly string[] {
  const { content: roles, target }: { content: readonly string[]; target: readonly string[] } = row.frame
  if (row.pos !== 'VERB' || rest.length === 0) return roles
  const own = rest.map((word) => `pp:${word}`).filter((role) => roles.includes(role) && !target.includes(role))
  return own.length > 0 ? [...own, ...roles] : roles
}

function contentOf(anchor: Anchor, entry: LexiconEntry): Filler | null {
  const roles = rolesFor(entry)
  for (const role of roles) {
    const found = fill(anchor, role)
    if (found) return entry.row.pos === 'ADJ' && role.startsWith('pp:') ? nearest(anchor, roles, found) : found
  }
  return null
}

/** "worried *by the songs* at a school": of several that an adjective takes, the one right after it. */
function nearest(anchor: Anchor, roles: readonly string[], first: Filler): Filler {
  const start = (filler: Filler): number =>
    filler.kind === 'NOMINALS' ? filler.nominals[0]!.from : filler.kind === 'CLAUSES' ? filler.clauses[0]!.from : 0
  let best = first
  for (const role of roles) {
    const filler = role.startsWith('pp:') ? fill(anchor, role) : null
    if (filler && start(filler) > anchor.token && start(filler) < start(best)) best = filler
  }
  return best
}

function makeFrame(context: Context, anchor: Anchor, entry: LexiconEntry): Frame | null {
  const { row } = entry
  if (!restHolds(anchor, entry)) return null
  if (!holds(anchor, row, row.yields.relation === 'action' ? context.lexicon.sets.get('quantities') : undefined))
    return null
  let content = contentOf(anchor, entry)
  if (row.frame.content.length > 0 && !content) return null
  const actors: Filler[] = []
  for (const role of row.frame.actor) {
    const actor = besides(fill(anchor, role), content)
    if (actor) actors.push(actor)
  }
  if (row.pos === 'NOUN' && row.light && !anchor.support && !anchor.copula) {
    // Without a support verb a noun's actor is its possessor, or what it renames; "the talks" refer to those told of.
    if (row.yields.relation !== 'meeting' && !actors.some((a) => a.role !== 'light')) return null
  }
  if (row.yields.relation === 'action' && actors.length === 0) return null
  const judged = row.when?.valued ? judgement(context, anchor, row) : null
  if (row.when?.valued && !judged) return null
  const wide = !typesHold(context, anchor, row)
  if (wide && row.yields.relation !== 'pledge' && row.yields.relation !== 'position') return null
  let target: Filler | null = null
  for (const role of row.frame.target) {
    const filler = fill(anchor, role)
    if (filler && !(content && sameFiller(content, filler)) && !isFronted(anchor, filler)) {
      target = filler
      break
    }
  }
  content = fitting(anchor.sentence, row, content)
  if (row.frame.content.length > 0 && !content) return null
  const carrier = anchor.support ?? anchor.copula ?? (row.pos === 'NOUN' ? null : anchor.clause)
  return {
    row,
    anchor,
    sentence: anchor.sentence,
    actors,
    target,
    content,
    judged,
    negated: (carrier?.verb.negated ?? false) || hasNo(anchor),
    wide,
  }
}

function fire(context: Context, anchor: Anchor, entries: readonly LexiconEntry[] | undefined, out: Frame[]): void {
  if (!entries) return
  const begin = out.length
  let wide: Frame[] | null = null
  let bare: Anchor | null = null
  for (const entry of entries) {
    const { relation } = entry.row.yields
    if (tells(out, begin, relation)) continue
    // A noun is carried by a support verb only if the row lists that verb.
    const carried = !anchor.support || (entry.row.light && has(entry.row.light, anchor.support.verb.lemma))
    if (!carried) bare ??= newAnchor(anchor.sentence, anchor.token, anchor.clause, anchor.phrase, null, anchor.copula)
    const frame = makeFrame(context, carried ? anchor : bare!, entry)
    if (!frame) continue
    if (!frame.wide) out.push(frame)
    else if (!wide) wide = [frame]
    else if (!tells(wide, 0, relation)) wide.push(frame)
  }
  if (!wide) return
  const end = out.length
  for (const frame of wide) if (!tells(out, begin, frame.row.yields.relation, end)) out.push(frame)
}

/** Is a relation among those that frames from one position on tell? */
function tells(frames: readonly Frame[], from: number, relation: string, to = frames.length): boolean {
  for (let i = from; i < to; i++) if (frames[i]!.row.yields.relation === relation) return true
  return false
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
  return lemma && context.lexicon.sets.get('measures-of')?.has(lemma) ? measure : phrase
}

function nounAnchor(context: Context, sentence: Sentence, own: NounPhrase): Anchor {
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
function isOrder(sentence: Sentence, clause: Clause): boolean {
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

/**
 * All rows that fire in a sentence. Of one relation only the first row fires on one word: those with more words
 * first, then those that stand first in their file.
 */
export function findFrames(context: Context, sentence: Sentence): readonly Frame[] {
  const out: Frame[] = []
  const { VERB, MODAL, ADJ, ADP, NOUN } = context.lexicon.entries
  for (const clause of sentence.clauses) {
    const verbs = VERB.get(clause.verb.lemma)
    const modal = clause.verb.modal ?? (clause.verb.tense === 'FUTURE' ? 'will' : null)
    const order = isOrder(sentence, clause)
    // Most verbs have no row.
    const verb = verbs || modal || order ? newAnchor(sentence, clause.verb.head, clause, null, null, null) : null
    if (verb) {
      fire(context, verb, verbs, out)
      if (modal) fire(context, verb, MODAL.get(modal), out)
    }
    if (clause.predicate !== null) {
      const word = sentence.tokens[clause.predicate]
      if (word && word.pos !== 'NOUN' && word.pos !== 'PROPN') {
        fire(context, newAnchor(sentence, clause.predicate, clause, null, null, clause), ADJ.get(word.lemma), out)
      }
    } else if (clause.verb.lemma === 'be') {
      // "is against the plan", "is in favour of talks", "is against closing it"
      const [first] = clause.prepositions
      const next = sentence.tokens[clause.verb.to]
      const at = first?.token ?? (next?.pos === 'ADP' ? clause.verb.to : -1)
      const word = sentence.tokens[at]?.lower
      if (word) fire(context, newAnchor(sentence, at, clause, null, null, clause), ADP.get(word), out)
    }
    if (verb && order) fire(context, verb, MODAL.get('imperative'), out)
  }
  for (const beside of appositives(sentence, ADJ))
    fire(context, beside, ADJ.get(sentence.tokens[beside.token]!.lemma), out)
  const predicates = new Set<number>()
  for (const { predicate } of sentence.clauses) if (predicate !== null) predicates.add(predicate)
  for (const phrase of sentence.phrases) {
    const entries = NOUN.get(sentence.tokens[phrase.head]?.lemma ?? '')
    // Any noun may say what a thing is ("is a dangerous *game*").
    const any = predicates.has(phrase.head) ? NOUN.get('*') : undefined
    if (!entries && !any) continue
    const anchor = nounAnchor(context, sentence, phrase)
    fire(context, anchor, any, out)
    fire(context, anchor, entries, out)
  }
  return out
}
