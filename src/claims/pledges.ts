// What states and bodies bind themselves to, or say that they are ready to do.
import type { Clause, Pledge, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { aboutClaim } from './about.ts'
import { parties } from './actors.ts'
import { confidence } from './confidence.ts'
import { type Content, subjectEnd } from './content.ts'
import { type Context, isOf, mentionsIn, textOf } from './context.ts'
import { claimDate } from './dates.ts'
import { type Draft, draft, evidence, quotingOf } from './draft.ts'
import type { Frame } from './frames.ts'
import { isGapped } from './gaps.ts'
import { pledgedIn, pledgePlover } from './plover.ts'
import { targets } from './target.ts'
import { findTerms } from './terms.ts'
import { toldOnce } from './told-once.ts'
import type { Voices } from './voices.ts'

const BACK_REFERENCE = new Set(['it', 'they', 'he', 'she', 'we', 'i'])

/** A pledge's content leaves its subject out where that is the actor. */
function contentText(context: Context, from: Draft, content: Content): string {
  const { sentence } = from.frame
  const first = content.subjects[0]
  if (!first || !content.clause) return content.text
  const doer = parties(context, sentence, content.subjects, from.voice?.party ?? null)
  const own =
    BACK_REFERENCE.has(sentence.tokens[first.head]?.lower ?? '') || doer?.states.some((id) => from.actors.includes(id))
  if (!own) return content.text
  const subject = textOf(context, sentence, first.from, subjectEnd(sentence, content.subjects, content.clause))
  return content.text.startsWith(subject) ? content.text.slice(subject.length).trim() : content.text
}

const INSIDERS = setOf('insiders')

const REPAID: ReadonlyMap<string, string> = new Map([
  ['unanswered', 'answer'],
  ['unpunished', 'punish'],
])

/** "The raid will not go *unanswered*": whoever says so will answer the raid. Null where nothing goes so. */
function repaid(context: Context, sentence: Sentence, { clause, subjects }: Content): string | null {
  const verb = clause?.verb.lemma === 'go' ? REPAID.get(sentence.tokens[clause.verb.to]?.lower ?? '') : undefined
  const [first] = subjects
  if (!clause || !verb || !first) return null
  const thing = textOf(context, sentence, first.from, subjectEnd(sentence, subjects, clause))
  return `${verb} ${thing[0]!.toLowerCase()}${thing.slice(1)}`
}

const STANDS = setOf('stands')

/** Is the unresolved voice one that tells of plans from within, and not an outsider who foresees them? */
function isInsider(context: Context, from: Draft): boolean {
  const source = from.voice?.source
  const sentence = source ? from.frame.sentence : null
  if (!source || !sentence) return false
  const head = sentence.tokens[source.head]?.lemma ?? ''
  return INSIDERS.has(head) || isOf(context, 'state-agents', head)
}

const DENYING = setOf('not-granting')

const ASKING = setOf('asking-of')

/** "demanded that Oslo free the men and *ensure* their safety": what is asked for is no pledge. */
function isAskedOf(sentence: Sentence, clause: Clause | null): boolean {
  const parent = clause?.kind === 'THAT' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return clause !== null && parent !== undefined && ASKING.has(parent.verb.lemma) && clause.verb.tense !== 'PAST'
}

const DOUBTING = setOf('guessing')

/** "will *probably* close the port": foreseen. */
const isGuessed = (sentence: Sentence, clause: Clause | null): boolean =>
  clause !== null &&
  sentence.tokens.slice(Math.max(0, clause.verb.from - 1), clause.verb.head).some((t) => DOUBTING.has(t.lower))

/** "denied that it planned to". */
function isDenied(sentence: Sentence, clause: Clause | null): boolean {
  const parent = clause?.kind === 'THAT' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return parent !== undefined && DENYING.has(parent.verb.lemma) && !parent.verb.negated
}

/** "the hope that they will", "the belief that ties will": wished or foreseen, whoever is to do it. */
function isHopedFor(context: Context, { sentence, anchor }: Frame): boolean {
  const { clause } = anchor
  if (clause?.kind !== 'THAT' || clause.modifies === null) return false
  return isOf(context, 'foresights', sentence.tokens[sentence.phrases[clause.modifies]!.head]!.lemma)
}

/** "fears that Oslo will": what others see coming. */
function isForeseen(context: Context, { sentence, anchor }: Frame): boolean {
  const { clause } = anchor
  const parent = clause?.kind === 'THAT' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return parent !== undefined && isOf(context, 'foreseeing', parent.verb.lemma)
}

/** "the importance of Oslo's commitment", "concerns over Oslo's readiness": nothing is bound by it. */
function isOnlyWeighed(context: Context, { row, sentence, anchor }: Frame): boolean {
  if (row.pos !== 'NOUN' || anchor.support || anchor.copula || !anchor.phrase) return false
  const host = anchor.phrase.attachedTo === null ? undefined : sentence.phrases[anchor.phrase.attachedTo.phrase]
  return host !== undefined && isOf(context, 'weighing', sentence.tokens[host.head]!.lemma)
}

/** "mills in Uruguay *which will foul the river*": it is no state that does so. */
function isOfThing(context: Context, { row, sentence, anchor }: Frame): boolean {
  const { clause } = anchor
  if (row.pos !== 'MODAL' || clause?.kind !== 'RELATIVE' || clause.modifies === null) return false
  const noun = sentence.phrases[clause.modifies]!
  if (sentence.tokens[clause.from - 1]?.text === ',' || noun.attachedTo === null) return false
  const named = mentionsIn(context, sentence, noun.from, noun.to)
  return named.some((m) => m.from <= noun.head && noun.head < m.to && m.entities[0]?.startsWith('country:'))
}

/** "has yet to approve the plan to": not having a plan is a word of intent, not approving one is not. */
const isUnadopted = ({ row, anchor }: Frame): boolean =>
  row.pos === 'NOUN' && anchor.support?.verb.negated === true && anchor.support.verb.lemma !== 'have'

const isAsked = (sentence: Sentence): boolean => sentence.tokens.slice(-3).some((t) => t.text === '?')

/** "will have to borrow": what one cannot help is no undertaking. */
const isForced = (sentence: Sentence, clause: Clause | null): boolean =>
  clause !== null &&
  sentence.tokens
    .slice(clause.verb.from, clause.verb.head)
    .some((t, i, group) => (t.lemma === 'have' || t.lemma === 'need') && group[i + 1]?.lower === 'to')

const OFFERING = setOf('offering')
const HOLDING = setOf('holding-contacts')
const CONTACTS = setOf('contacts')

/** "agreed to hold talks": a meeting that is planned, and told as one. */
const isMeeting = (sentence: Sentence, { clause }: Content): boolean =>
  clause !== null &&
  HOLDING.has(clause.verb.lemma) &&
  clause.objects.some((i) => CONTACTS.has(sentence.tokens[sentence.phrases[i]!.head]!.lemma))

/** "offered *Oslo* …": a state by its name is nothing that one can promise. */
const isNameOnly = (context: Context, sentence: Sentence, { clause, from, to }: Content): boolean =>
  clause === null &&
  mentionsIn(context, sentence, from, to).some(
    (m) => m.from === from && m.to === to && context.entities.get(m.entities[0] ?? '')?.type === 'Country',
  )

/** "how that is to be done": of what is done to nothing that is named nobody says who will do it. */
const isUndone = ({ row, sentence }: Frame, { clause, subjects }: Content): boolean =>
  row.frame.actor[0] === 'voice' &&
  (subjects.length === 0 ||
    clause?.agents.length !== 0 ||
    subjects.every((n) => sentence.tokens[n.head]!.pos === 'PRON'))

function pledgesOf(context: Context, from: Draft): readonly Pledge[] {
  const { frame } = from
  const { row, sentence } = frame
  if (row.yields.relation !== 'pledge') return []
  const { strength, plover, negated } = row.yields
  if (frame.negated && row.negation === 'NONE') return []
  // What somebody will pledge some day is not pledged yet.
  if (row.pos !== 'MODAL' && from.factuality !== 'FACT') return []
  if (row.pos === 'MODAL' && from.factuality === 'HYPOTHETICAL') return []
  if (row.pos === 'MODAL' && (isAsked(sentence) || isForced(sentence, frame.anchor.clause))) return []
  if (row.pos === 'MODAL' ? isGuessed(sentence, frame.anchor.clause) : isAskedOf(sentence, frame.anchor.clause))
    return []
  if (isDenied(sentence, frame.anchor.clause) || isUnadopted(frame)) return []
  // "will not accept": a stand, and read as one.
  const verb = frame.anchor.clause?.verb
  if (row.pos === 'MODAL' && verb?.modal === 'would' && !verb.negated && isOf(context, 'welcoming', verb.lemma))
    return []
  if (row.pos === 'MODAL' && frame.negated && STANDS.has(frame.anchor.clause?.verb.lemma ?? '')) return []
  const outside = from.voice?.party?.private === true && !isInsider(context, from)
  if (row.pos === 'MODAL' && isHopedFor(context, frame)) return []
  if (row.pos === 'MODAL' && from.secondHand && (outside || isForeseen(context, frame))) return []
  if (row.pos === 'MODAL' && from.voice && !from.voice.party && !isInsider(context, from)) return []
  if (isOnlyWeighed(context, frame) || isOfThing(context, frame)) return []
  const modal = row.pos === 'MODAL'
  const addressees = targets(context, from)
  return from.contents.flatMap((content, i): Pledge | [] => {
    // An offer to talk is one; talks that are planned are told as a meeting.
    const refused = frame.negated || content.negated
    if (!refused && !OFFERING.has(sentence.tokens[frame.anchor.token]!.lemma) && isMeeting(sentence, content)) return []
    if (isNameOnly(context, sentence, content) || isGapped(sentence, content) || isUndone(frame, content)) return []
    if (row.when?.contentModal && content.negated && STANDS.has(content.clause?.verb.lemma ?? '')) return []
    const turned = !modal && frame.negated && row.negation === 'CONTENT'
    const not = [negated, content.negated, turned].filter(Boolean).length % 2 === 1
    const to = addressees[i] ?? null
    const answer = repaid(context, sentence, content)
    if (row.id === 'pledge-answer' && answer === null) return []
    const { date, precision } = claimDate(context, from)
    const { span, cue, contentSpan } = evidence(context, from, content)
    return {
      actors: from.actors,
      speaker: from.speaker,
      target: to,
      negated: answer === null && not,
      strength,
      content: answer ?? contentText(context, from, content),
      about: aboutClaim(context, sentence, content, [...from.actors, from.speaker, to]),
      date,
      precision,
      sentence: sentence.index,
      span,
      cue,
      contentSpan,
      quoting: quotingOf(from, content),
      confidence: confidence(frame, {
        indirectActor: from.actorFiller.role !== 'subject',
        secondHand: from.secondHand,
        clausal: content.clause !== null,
        length: sentence.tokens.length,
      }),
      rule: row.id,
      plover: pledgePlover(
        context.lexicon,
        plover,
        not,
        modal,
        content.clause ? { verb: content.clause.verb.lemma, noun: null } : pledgedIn(frame, content.from, content.to),
      ),
    }
  })
}

/** Pledges that the frames hold, each content once. */
export function findPledges(context: Context, frames: readonly Frame[], voices: Voices): readonly Pledge[] {
  const terms = findTerms(context)
  const drafts = frames.flatMap((frame) => {
    if (frame.row.yields.relation !== 'pledge') return []
    if (terms.nouns.has(`${frame.sentence.index}:${frame.anchor.token}`)) return []
    return draft(context, frame, voices, false) ?? []
  })
  return toldOnce([...terms.pledges, ...drafts.flatMap((d) => pledgesOf(context, d))], (p) => String(p.negated))
}
