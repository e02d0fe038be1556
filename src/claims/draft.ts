// From a frame that fired to what a claim needs whatever its relation: actors, speaker, contents, evidence.
import type { Clause, EntityId, Evidence, Quoting, Sentence, Span } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import { pointsBack } from './antecedent.ts'
import { governorOf } from './conditions.ts'
import { asJudged, type Content, contents, judgementOf, type Telling } from './content.ts'
import { type Context, isOf, mentionAt, type Nominal, nominal, textOf } from './context.ts'
import { clauseCut, extentOf, trimmed } from './extent.ts'
import { type Factuality, factuality } from './factuality.ts'
import type { Filler } from './fillers.ts'
import type { Frame } from './frames.ts'
import { isPaper } from './papers.ts'
import { isFirstPerson, type Party } from './party.ts'
import { dyadOf } from './two-sides.ts'
import { paperOf } from './types.ts'
import { type Voice, type Voices, voiceAt } from './voices.ts'

/** A frame with its actors known. */
export interface Draft {
  readonly frame: Frame
  readonly voice: Voice | null
  readonly actors: readonly EntityId[]
  readonly party: Party
  readonly actorFiller: Filler
  /** "Holm said Norway and Peru share": those who hold it too, by his word. */
  readonly sharers: readonly EntityId[]
  readonly speaker: EntityId | null
  /** Told by another side than the actor's. */
  readonly secondHand: boolean
  readonly factuality: Factuality
  readonly contents: readonly Content[]
}

function resolveActor(context: Context, frame: Frame, voice: Voice | null): { party: Party; filler: Filler } | null {
  for (const filler of frame.actors) {
    if (filler.kind === 'VOICE') {
      if (voice?.party && voice.party.states.length > 0) return { party: voice.party, filler }
      continue
    }
    if (filler.kind !== 'NOMINALS') continue
    const party = parties(context, frame.sentence, filler.nominals, voice?.party ?? null)
    const writer = filler.role === 'subject' ? makerOf(context, frame) : null
    if (writer) return { party: writer, filler }
    const namer = frame.judged ? namerOf(context, frame, filler) : null
    if (namer) return { party: namer, filler }
    if (party && party.states.length > 0) {
      const owner = filler.role === 'light' ? ownerOf(context, frame, party, voice) : null
      return owner ?? { party, filler }
    }
    if (!party && voice?.party && voice.party.states.length > 0 && isPronoun(context, frame, filler))
      return { party: voice.party, filler }
    if (!party && !voice) {
      const before = promiser(context, frame, filler)
      if (before) return { party: before, filler }
    }
    // Whoever it is holds no office that is known: nobody else takes the place.
    if (party?.private) return null
    const met = party ? null : gathered(context, frame, filler.nominals)
    if (met) return { party: met, filler }
  }
  return reached(context, frame)
}

const GATHERINGS = setOf('gatherings')

/** "*the meeting* agreed to share the water": the two whom the story is about. */
function gathered(context: Context, frame: Frame, list: readonly Nominal[]): Party | null {
  const { row, sentence } = frame
  const [only] = list
  if (row.yields.relation !== 'pledge' || row.pos !== 'VERB' || !only || list.length > 1 || only.to - only.from !== 2)
    return null
  const opens = sentence.tokens[only.from]!.lower === 'the' && GATHERINGS.has(sentence.tokens[only.head]!.lemma)
  return opens ? dyadOf(context) : null
}

/** "*An agreement was reached* on a truce": by the two whom the story is about, where nobody is named. */
function reached(context: Context, frame: Frame): { party: Party; filler: Filler } | null {
  const { row, anchor, content } = frame
  if (row.id !== 'pledge-agreement-noun' || !anchor.support?.verb.passive || anchor.support.verb.modal) return null
  const party = frame.actors.length === 0 && content ? dyadOf(context) : null
  return party && content ? { party, filler: content } : null
}

/** "Oslo signed a note demanding amends": whoever makes the paper demands. */
function makerOf(context: Context, frame: Frame): Party | null {
  const { sentence, anchor } = frame
  const paper = paperOf(sentence, anchor.clause)
  const clause = paper && sentence.clauses.find((c) => c.objects.includes(paper.index) && !c.verb.passive)
  const named = clause?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []
  const party = parties(context, sentence, named, null)
  return party && party.states.length > 0 ? party : null
}

/** "Oslo asked Riga to fix what *it* called a mistake": whoever the sentence is about names the thing so. */
function namerOf(context: Context, frame: Frame, filler: Filler): Party | null {
  const { sentence, anchor } = frame
  const inner = anchor.clause?.kind === 'WH' || anchor.clause?.kind === 'RELATIVE'
  if (!inner || filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return null
  const { head } = filler.nominals[0]!
  if (!PRONOUNS.has(sentence.tokens[head]!.lower)) return null
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.verb.head < head && c.subjects.length > 0)
  const named = main?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []
  const party = parties(context, sentence, named, null)
  return party?.states.length === 1 ? party : null
}

/** "Oslo gave Riga two promises: it will": a pronoun after a colon is whoever acts before it. */
function promiser(context: Context, frame: Frame, filler: Filler): Party | null {
  if (filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return null
  const { sentence } = frame
  const { head, from } = filler.nominals[0]!
  const word = sentence.tokens[head]!
  if (!PRONOUNS.has(word.lower) || mentionAt(context, sentence, head)) return null
  const colon = sentence.tokens.findIndex((t) => t.text === ':')
  if (colon < 0 || from < colon) return null
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.verb.head < colon && c.subjects.length > 0)
  const named = main?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []
  const party = parties(context, sentence, named, null)
  return party?.states.length === 1 ? party : null
}

/** "backed Denmark's call": the call is Denmark's, whoever backs it. */
function ownerOf(context: Context, frame: Frame, carrier: Party, voice: Voice | null) {
  const filler = frame.actors.find((f) => f.role === 'possessor')
  if (filler?.kind !== 'NOMINALS') return null
  const party = parties(context, frame.sentence, filler.nominals, voice?.party ?? null)
  const other = party !== null && party.states.length > 0 && !party.states.some((id) => carrier.states.includes(id))
  return other ? { party, filler } : null
}

const PRONOUNS = new Set(['it', 'they', 'he', 'she'])

/** "The ministry said it was ready": a pronoun that nothing resolves is whoever speaks, right after the report. */
function isPronoun(context: Context, frame: Frame, filler: Filler): boolean {
  if (filler.kind !== 'NOMINALS' || filler.nominals.length !== 1) return false
  const { head } = filler.nominals[0]!
  const { clause } = frame.anchor
  if (
    clause?.kind !== 'THAT' ||
    clause.subjectFrom !== 'OWN' ||
    frame.sentence.quotes.some((q) => q.from <= head && head < q.to)
  )
    return false
  return PRONOUNS.has(frame.sentence.tokens[head]?.lower ?? '') && !mentionAt(context, frame.sentence, head)
}

function speakerOf(party: Party, voice: Voice | null): { speaker: EntityId | null; secondHand: boolean } {
  const told = voice?.party ?? null
  const own = told?.states.some((id) => party.states.includes(id)) ?? false
  // "Salas said the army would": the words are his, not the army's.
  const speaks = own && told?.speaker && party.speaker?.startsWith('organization:')
  if (party.speaker && !speaks) return { speaker: party.speaker, secondHand: false }
  if (!told) return { speaker: null, secondHand: voice !== null }
  // Also of what both sides do together, where one of them says so.
  if (own) return { speaker: told.speaker, secondHand: false }
  return { speaker: null, secondHand: true }
}

const ITS = new Set(['its', 'their', 'his', 'her', 'our', 'my'])

/** "assured Oslo that *their soil* would not be used": a thing of the one who speaks. */
const isItsOwn = (sentence: Sentence, doers: readonly Nominal[]): boolean =>
  doers.length === 1 && ITS.has(sentence.tokens[doers[0]!.from]!.lower)

/** "officials said *they* were leaving": a pronoun that nothing resolves, right after the report. */
const isOpen = (context: Context, sentence: Sentence, doers: readonly Nominal[]): boolean =>
  doers.length === 1 &&
  PRONOUNS.has(sentence.tokens[doers[0]!.head]!.lower) &&
  !mentionAt(context, sentence, doers[0]!.head)

/** "In a letter by *Ana Ruiz*, Peru asked": who wrote for the state what it says in a paper. */
function writerOf(context: Context, sentence: Sentence, clause: Clause | null, { states }: Party): EntityId | null {
  for (const { phrases } of clause?.prepositions ?? []) {
    const papers = phrases.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)
    if (papers.length !== 1 || !isPaper(sentence, papers[0]!)) continue
    const writer = parties(context, sentence, papers, null)
    if (writer?.speaker && writer.states.some((id) => states.includes(id))) return writer.speaker
  }
  return null
}

/** "The League called for a truce": a body that acts for no state speaks for itself, where no one of its people does. */
function bodyOf(context: Context, sentence: Sentence, { states, named }: Party, filler: Filler): EntityId | null {
  const [only] = states
  const heads = filler.kind === 'NOMINALS' ? filler.nominals.map((n) => mentionAt(context, sentence, n.head)) : []
  // "EU officials" are unnamed ones of its people.
  const body =
    states.length === 1 && named.length === 1 && named[0] === only && heads.every((m) => m?.why !== 'acts-for-state')
  return body && context.entities.get(only!)?.type === 'Organization' ? only! : null
}

/** Conditions that need the actor known: whose act the content is, and whose the subject. */
function otherConditions(context: Context, frame: Frame, actor: Party, told: Party | null): boolean {
  const { contentSubject, subjectParty } = frame.row.when ?? {}
  const { sentence, content } = frame
  if (contentSubject && content?.kind === 'CLAUSES') {
    const doers = content.clauses[0]?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []
    const doer = parties(context, sentence, doers, actor)
    const harm = context.lexicon.sets.get('harm')?.has(content.clauses[0]!.verb.lemma) ?? false
    // "warned it would destabilise the strait": nobody says so of himself.
    const own =
      !harm &&
      (doer?.states.some((id) => actor.states.includes(id)) ??
        (contentSubject === 'ACTOR' &&
          ((content.clauses[0]!.verb.passive && isItsOwn(sentence, doers)) || isOpen(context, sentence, doers))))
    const other = !own && (doer?.states.length ?? 0) > 0
    if (contentSubject === 'NOT_OTHER' ? other : own !== (contentSubject === 'ACTOR')) return false
  }
  // "went on despite its own doubts": nobody objects to what he does.
  if (content?.role === 'deed' && content.kind === 'CLAUSES') {
    const doers = content.clauses[0]!.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)
    const doer = parties(context, sentence, doers, told)
    if (doer?.states.some((id) => actor.states.includes(id))) return false
  }
  return !subjectParty || subjectHolds(context, frame, subjectParty, actor, told)
}

/** Is the subject's act the speaker's own, another state's, or just not the speaker's? */
function subjectHolds(
  context: Context,
  { sentence, anchor, content, target }: Frame,
  wanted: 'ACTOR' | 'OTHER' | 'NOT_ACTOR',
  actor: Party,
  told: Party | null,
): boolean {
  // "its illegal raid": of a noun, whose act it names.
  const owners = content?.role === 'noun' && target?.kind === 'NOMINALS' ? target.nominals : null
  const doers = owners ?? anchor.clause?.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal) ?? []
  const doer = parties(context, sentence, doers, told)
  const own =
    doer?.states.some((id) => actor.states.includes(id)) || doers.some((n) => isFirstPerson(sentence.tokens[n.head]!))
  if (wanted === 'ACTOR' || own) return wanted === 'ACTOR' && own
  const known = doer !== null && doer.states.length > 0
  // "acts that harm the peace": what is said of them is no charge by itself.
  return known || (wanted !== 'OTHER' && anchor.clause?.kind !== 'RELATIVE')
}

/** "had planned to", or "wanted to" in the paper's own words: whether it still holds is not said. */
const isBygone = (clause: Clause | null, voice: Voice | null): boolean =>
  clause?.verb.form === 'FINITE' && clause.verb.tense === 'PAST' && (clause.verb.perfect || !voice)

const KEEPING = setOf('keeping-promises')

/** "urged it to make good on its pledge": the pledge has been made, whatever becomes of it. */
function isPresupposed(frame: Frame): boolean {
  const { support } = frame.anchor
  return (
    frame.row.yields.relation === 'pledge' &&
    support !== null &&
    KEEPING.has(support.verb.lemma) &&
    (support.verb.lemma !== 'make' || !frame.anchor.phrase || !support.objects.includes(frame.anchor.phrase.index))
  )
}

/** "to discuss its goal of joining", "did not explain its opposition": it is there, whatever is done with it. */
const isOwned = ({ row, anchor, actors }: Frame): boolean =>
  (row.yields.relation === 'pledge' || row.yields.relation === 'position') &&
  row.pos === 'NOUN' &&
  !anchor.support &&
  !anchor.copula &&
  (actors[0]?.role === 'possessor' || actors[0]?.role === 'pp:from')

/** "hopes to see them freed": whether it is told as a fact the hope says, and not what is hoped for. */
const actual = ({ row, sentence }: Frame, carrier: Clause): Clause =>
  (row.when?.under && governorOf(sentence, carrier)) || carrier

/** "would be ready to": polite for "is ready to". */
const isPolite = ({ row, anchor }: Frame): boolean =>
  row.yields.relation === 'pledge' && row.pos === 'ADJ' && anchor.copula?.verb.modal === 'would'

const VAGUE = setOf('vague')
const POINTING = new Set(['the', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'such'])

/** The noun or pronoun of a content that says no more than "it", "the news", "these charges as lies"; or null. */
function vagueHead(context: Context, sentence: Sentence, content: Content): number | null {
  const words: number[] = []
  for (let at = content.from; at < content.to; at++) {
    const word = sentence.tokens[at]!
    if (word.lower === 'as' && words.length > 0) break
    if (word.pos !== 'PUNCT') words.push(at)
    if (words.length > 2) return null
  }
  const [first, second] = words
  if (words.length === 1) {
    const word = sentence.tokens[first!]!
    return VAGUE.has(word.lower) || pointsBack(context, word.lemma) ? first! : null
  }
  const points =
    words.length === 2 && (POINTING.has(sentence.tokens[first!]!.lower) || sentence.tokens[first!]!.lower === 'a')
  return points && pointsBack(context, sentence.tokens[second!]!.lemma) ? second! : null
}

function contentsOf(context: Context, frame: Frame, to: number): readonly Content[] {
  const { sentence, anchor, row, content } = frame
  if (!content) return []
  const opens = (anchor.support ?? anchor.copula ?? anchor.clause)?.from ?? 0
  const before = content.kind === 'NOMINALS' && row.pos === 'VERB' && content.nominals.every((n) => n.to <= opens)
  // "blamed the raid on Oslo": where the addressee begins, the matter ends.
  const asked =
    row.yields.relation === 'position' && frame.target?.kind === 'NOMINALS' && frame.target.role.startsWith('pp:')
      ? frame.target.nominals
      : null
  // What it is called is told apart.
  if (frame.judged && content.kind === 'NOMINALS' && content.nominals[0]!.from < frame.judged.from)
    to = Math.min(to, frame.judged.from)
  const addressee = asked && parties(context, sentence, asked, null) ? asked[0]!.from - 1 : to
  const first = content.kind === 'NOMINALS' ? content.nominals[0]!.from : to
  const limit = before ? opens : addressee > first ? Math.min(to, addressee) : to
  return contents(context, sentence, content, isOfThing(context, frame) ? 'SUBJECT' : telling(frame), limit).flatMap(
    (found) => {
      const { phrase } = anchor
      const c = withoutRemark(context, sentence, found)
      if (content.role === 'deed' && phrase) return upTo(context, sentence, c, phrase.from - 1)
      if (c.clause !== null) return [c]
      // "there is no way back": the judgement is all there is.
      if (content.role === 'copula' && phrase && c.from <= phrase.head && phrase.head < c.to) return []
      const whole = judged(context, frame, c)
      if (!says(sentence, whole) && sentence.tokens[c.from]!.pos !== 'PRON') return []
      const head = vagueHead(context, sentence, c)
      if (head === null) return [addressee < to ? withAim(context, sentence, whole, addressee) : whole]
      const judges = whole !== c && frame.judged === null
      // What it is called says enough, where the verb is "is": "the move as a mistake", "this as a breach of the pact".
      if (judges && (sentence.tokens[head]!.pos !== 'PRON' || tellsEnough(sentence, c, whole))) return [whole]
      if (frame.judged && sentence.tokens[head]!.pos !== 'PRON') return [whole]
      const meant = frame.judged ? objectBefore(context, frame) : null
      if (meant) return [{ ...whole, text: whole.text.replace(/^\S+/, () => meant) }]
      const points =
        row.yields.relation === 'position' && row.pos === 'VERB' && frame.judged === null && content.role !== 'copula'
      return points ? [{ ...whole, pointer: head }] : []
    },
  )
}

/** "denied *the report*, calling it false": what the pronoun of an aside stands for. */
function objectBefore(context: Context, { anchor, sentence }: Frame): string | null {
  const aside = anchor.clause?.kind === 'PARTICIPLE' && anchor.clause.parent !== null ? anchor.clause : null
  const carrier = aside && sentence.clauses[aside.parent!]!
  const object =
    carrier && sentence.phrases[carrier.verb.passive ? (carrier.subjects[0] ?? -1) : (carrier.objects.at(-1) ?? -1)]
  if (!object || object.to > aside.from) return null
  const { pos, lemma } = sentence.tokens[object.head]!
  // "threw its weight behind it, calling it": what is one's own is not what is called so.
  if (sentence.tokens[object.from]!.pos === 'PRON') return null
  // "lodged a protest, calling it false": the protest is not what is called so.
  if (pos === 'PRON' || context.lexicon.entries.NOUN.has(lemma) || parties(context, sentence, [nominal(object)], null))
    return null
  const { from, to } = trimmed(sentence, object.from, extentOf(sentence, nominal(object), aside.from))
  return textOf(context, sentence, from, to)
}

/** "backing the rebels, *a charge that others make too*": what is said of the charge is no part of it. */
function withoutRemark(context: Context, sentence: Sentence, content: Content): Content {
  const remark = sentence.phrases.find(
    (p) =>
      p.from > content.from + 1 &&
      p.from < content.to &&
      /^(?:a|an)$/.test(sentence.tokens[p.from]!.lower) &&
      sentence.tokens[p.from - 1]!.text === ',' &&
      isOf(context, 'charges', sentence.tokens[p.head]!.lemma),
  )
  if (!remark) return content
  const tail = textOf(context, sentence, remark.from, content.to)
  if (!content.text.endsWith(tail)) return content
  return { ...content, to: remark.from - 1, text: content.text.slice(0, -tail.length).replace(/[,\s]+$/, '') }
}

/** "closed the port *despite objections*": what is objected to ends where the objection begins. */
function upTo(context: Context, sentence: Sentence, content: Content, end: number): readonly Content[] {
  if (content.from >= end || content.to <= end) return [content]
  const { from, to } = trimmed(sentence, content.from, end)
  return to > from ? [{ ...content, from, to, text: textOf(context, sentence, from, to) }] : []
}

/** "efforts from both sides *to end the war*": what a noun is about goes on after whom it is asked of. */
function withAim(context: Context, sentence: Sentence, content: Content, addressee: number): Content {
  const aim = sentence.clauses.find((c) => {
    const noun = c.kind === 'INFINITIVE' && c.modifies !== null ? sentence.phrases[c.modifies] : undefined
    return noun !== undefined && c.from > addressee && content.from <= noun.head && noun.head < content.to
  })
  if (!aim) return withMatter(context, sentence, content, addressee)
  const to = clauseCut(sentence, aim, aim.from, aim.to)
  return { ...content, text: `${content.text} ${textOf(context, sentence, aim.from, to)}`, to }
}

/** "an explanation from Oslo *for the raid*". */
function withMatter(context: Context, sentence: Sentence, content: Content, addressee: number): Content {
  const asked = content.from < addressee ? sentence.phrases.find((p) => p.from === addressee + 1) : undefined
  const word = asked && sentence.tokens[asked.to]
  const matter = word && sentence.phrases.find((p) => p.from === asked.to + 1)
  if (!matter || !/^(?:for|over|about|regarding)$/.test(word.lower)) return content
  const to = extentOf(sentence, nominal(matter), sentence.tokens.length)
  return { ...content, text: `${content.text} ${textOf(context, sentence, asked.to, to)}`, to }
}

/** "*the fence* must come down": asked of a thing, which nobody can leave out, and not of whoever should act. */
function isOfThing(context: Context, { sentence, row, content }: Frame): boolean {
  const asks = row.pos === 'MODAL' && row.yields.relation === 'position' && row.yields.stance === 'CALLS_FOR'
  if (!asks || content?.kind !== 'CLAUSES') return false
  const doers = content.clauses[0]!.subjects.flatMap((i) => sentence.phrases[i] ?? []).map(nominal)
  return (
    doers.length > 0 &&
    doers.every(({ head }) => {
      const { pos, lemma } = sentence.tokens[head]!
      return pos === 'NOUN' && !ACTABLE.has(lemma)
    }) &&
    !parties(context, sentence, doers, null)
  )
}

const ACTABLE = setOf('actable')

/** "this is a breach of the treaty": what is meant by the pronoun can be told from the judgement. */
const tellsEnough = (sentence: Sentence, pronoun: Content, whole: Content): boolean =>
  sentence.tokens.slice(pronoun.to, whole.to).filter((t) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.pos)).length >= 3

/** What is opposed or welcomed is told as it stands; what is asked for or promised, by what is to be done. */
function telling({ row, content }: Frame): Telling {
  const { yields } = row
  const judges = yields.relation === 'position' && yields.stance !== 'CALLS_FOR'
  // "agrees that the law is no help": an opposition to what the clause denies.
  const turned =
    judges && yields.stance === 'SUPPORTS' && content?.kind === 'CLAUSES' && content.clauses.some((c) => c.verb.negated)
  // "did not fire": what is denied is that it did.
  if (row.when?.subjectParty === 'ACTOR') return 'SUBJECT'
  const whole =
    content?.kind === 'CLAUSES' &&
    (/^(?:that|self|wh|deed|condition)$/.test(content.role) || content.clauses[0]!.kind === 'WH')
  if (judges && !turned && whole) return 'WHOLE'
  return row.frame.content.some((role) => role === 'that' || role === 'extraposed') ? 'SUBJECT' : 'BARE'
}

/** Does a content say anything: a noun, a verb, an adjective, and not a year alone? */
const says = (sentence: Sentence, { from, to }: Content): boolean =>
  sentence.tokens.slice(from, to).some((t) => /^(?:NOUN|PROPN|VERB|ADJ)$/.test(t.pos))

/** A content with what it is called: "the plan as a mistake". */
function judged(context: Context, frame: Frame, content: Content): Content {
  const { sentence, anchor } = frame
  const { copula, clause } = anchor
  const { yields, negation } = frame.row
  // "a truce is urgent": the truce is called for.
  if (yields.relation === 'position' && yields.stance === 'CALLS_FOR') return content
  // "ties have never been better": what is denied is no judgement of theirs.
  if (yields.relation === 'position' && yields.stance === 'SUPPORTS' && frame.negated && negation === 'KEEP')
    return content
  if (frame.content?.kind === 'NOMINALS' && frame.content.role === 'copula' && copula)
    return asJudged(context, sentence, content, judgementOf(sentence, copula), copula.verb.negated)
  if (frame.judged && frame.judged.from >= content.to) return asJudged(context, sentence, content, frame.judged, false)
  // "a group seen by Oslo *as a threat*"
  const as = clause?.verb.passive
    ? clause.prepositions.find((p) => p.word === 'as' && p.token > clause.verb.head)
    : null
  if (clause && as && content.to <= clause.verb.from)
    return asJudged(
      context,
      sentence,
      content,
      { from: as.token + 1, to: clauseCut(sentence, clause, as.token, clause.to) },
      false,
    )
  return content
}

/** Reads a frame as a claim, or gives null where its actor is no state, body or person in office. */
export function draft(context: Context, frame: Frame, voices: Voices, jointAsOwn: boolean): Draft | null {
  // Asked for by each relation in turn: read once.
  const kept = drafts.get(frame)
  const key = jointAsOwn ? 'joint' : 'own'
  if (kept?.[key] !== undefined) return kept[key]
  const voice = voiceAt(voices, frame.sentence, frame.anchor.token)
  const actor = resolveActor(context, frame, voice)
  const shared = actor !== null && sharesIn(context, actor.party, voice?.party ?? null)
  const made = actor && makeDraft(context, frame, voice, actor, shared && jointAsOwn)
  // Where one speaks for himself alone, it is read alike either way.
  drafts.set(frame, shared ? { ...kept, [key]: made } : { own: made, joint: made })
  return made
}

const drafts = new WeakMap<Frame, { readonly own?: Draft | null; readonly joint?: Draft | null }>()

/** "The premier and the president reiterated, Oslo said": what two who are named do together both of them do; but what one of them says of both is his. */
const areLeaders = (context: Context, { named, states }: Party): boolean =>
  states.length > 1 && named.filter((id) => context.entities.get(id)?.type === 'Person').length >= states.length

/** "Holm said Norway and Peru share an interest in": does one of several say it of them all? */
const sharesIn = (context: Context, party: Party, told: Party | null): boolean =>
  told !== null &&
  told.states.length === 1 &&
  party.states.length > 1 &&
  party.states.includes(told.states[0]!) &&
  !(areLeaders(context, party) && (told.speaker === null || !party.named.includes(told.speaker)))

type Actor = NonNullable<ReturnType<typeof resolveActor>>

/** @param asOwn whether what one of several says of them all is his side's */
function makeDraft(context: Context, frame: Frame, voice: Voice | null, actor: Actor, asOwn: boolean): Draft | null {
  const { sentence, anchor, row } = frame
  let party = actor.party
  const told = voice?.party ?? null
  let sharers: readonly EntityId[] = []
  if (asOwn && told) {
    sharers = party.states.filter((id) => !told.states.includes(id))
    // The state need not be named: "the White House said".
    party = { ...party, states: told.states, speaker: told.speaker, named: [], group: false }
  }
  if (row.when?.attributed && !voice) return null
  if (row.when?.current && isBygone(anchor.clause, voice)) return null
  if (!otherConditions(context, frame, party, told)) return null
  const { speaker: named, secondHand } = speakerOf(party, voice)
  const carrier = anchor.support ?? anchor.copula ?? anchor.clause
  const speaker =
    named ??
    (voice ? null : writerOf(context, sentence, carrier, party)) ??
    (secondHand ? null : bodyOf(context, sentence, party, actor.filler))
  const limit = carrier ? Math.max(carrier.to, anchor.token + 1) : sentence.tokens.length
  return {
    frame,
    voice,
    actors: party.states,
    party,
    actorFiller: actor.filler,
    sharers,
    speaker,
    secondHand,
    factuality:
      !carrier || isPresupposed(frame) || isOwned(frame) || isPolite(frame)
        ? 'FACT'
        : factuality(sentence, actual(frame, carrier)),
    contents: contentsOf(context, frame, limit).filter((content) => content.text.trim() !== ''),
  }
}

/** Where the sentence says it: from the actor's first word to the content's last; in it the cue and the content. */
export function evidence(
  context: Context,
  from: Draft,
  content: Content,
): Pick<Required<Evidence>, 'span' | 'cue' | 'contentSpan'> {
  const { sentence, anchor } = from.frame
  const starts = [anchor.token, content.from]
  if (from.actorFiller.kind === 'NOMINALS') starts.push(...from.actorFiller.nominals.map((n) => n.from))
  const stretch = (first: number, last: number): Span => {
    const text = textOf(context, sentence, first, last)
    const start = sentence.tokens[first]!.start
    return { start, end: start + text.length, text }
  }
  return {
    span: stretch(Math.min(...starts), Math.max(anchor.token + 1, content.to)),
    cue: stretch(anchor.token, anchor.token + 1),
    contentSpan: stretch(content.from, content.to),
  }
}

/** How the content is told: in the actor's own words, reported, in part quoted, or by the paper alone. */
export function quotingOf(from: Draft, content: Content): Quoting {
  const { sentence } = from.frame
  const whole = sentence.quotes.some((q) => q.from <= content.from && content.to <= q.to)
  if (whole) return 'DIRECT'
  if (sentence.quotes.some((q) => q.from < content.to && content.from < q.to)) return 'MIXED'
  return from.voice ? 'INDIRECT' : 'NARRATED'
}
