// What states and bodies call for, support and oppose.
import type { EntityId, Position, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { aboutClaim } from './about.ts'
import { parties } from './actors.ts'
import { antecedent } from './antecedent.ts'
import { confidence } from './confidence.ts'
import { type Content, subjectEnd } from './content.ts'
import { type Context, isOf, textOf } from './context.ts'
import { claimDate } from './dates.ts'
import { type Draft, draft, evidence, quotingOf } from './draft.ts'
import { clauseCut, trimmed } from './extent.ts'
import type { Frame } from './frames.ts'
import { isFirstPerson } from './party.ts'
import { turnedPlover } from './plover.ts'
import { targets } from './target.ts'
import { toldOnce } from './told-once.ts'
import type { Voices } from './voices.ts'

type Stance = Position['stance']
const OPPOSITE: Record<Stance, Stance> = { CALLS_FOR: 'OPPOSES', SUPPORTS: 'OPPOSES', OPPOSES: 'SUPPORTS' }

/** What a call on somebody asks them to do leaves them out. */
function contentText(context: Context, from: Draft, content: Content, addressed: boolean): string {
  const { sentence } = from.frame
  const first = content.subjects[0]
  const { yields } = from.frame.row
  const asked = yields.relation === 'position' && yields.stance === 'CALLS_FOR'
  if (!asked || !first || !content.clause || !addressed || content.clause.verb.passive) return content.text
  const subject = textOf(context, sentence, first.from, subjectEnd(sentence, content.subjects, content.clause))
  return content.text.startsWith(subject) ? content.text.slice(subject.length).trim() : content.text
}

/** "would welcome talks", "will not accept the line": a stand that is taken now, though the verb looks ahead. */
function isStand(context: Context, from: Draft): boolean {
  const { frame } = from
  const { yields } = frame.row
  if (yields.relation !== 'position') return false
  const verb = (frame.anchor.support ?? frame.anchor.copula ?? frame.anchor.clause)?.verb
  // "will urge them to leave", "will voice concern": who is going to say so thinks so.
  if (verb && !verb.negated && !verb.passive && isOf(context, 'stating', verb.lemma)) return true
  if (yields.stance === 'CALLS_FOR') return false
  // "will be considered an attack": the warning is given now.
  if (verb?.negated || frame.judged || isHarm(frame)) return true
  return verb?.modal === 'would' && from.voice !== null && isOf(context, 'welcoming', verb.lemma)
}

const WISHING = setOf('wishing')

/** "hopes that its view will prevail": nobody else is asked for anything. */
function isOwnWish({ frame }: Draft, content: Content): boolean {
  const first = content.subjects[0]
  if (!first || !WISHING.has(frame.anchor.clause?.verb.lemma ?? '')) return false
  return /^(?:its|our|their|his|her|my|we|i|it|he|she)$/.test(frame.sentence.tokens[first.from]!.lower)
}

/** "Norway and Sweden are good neighbours", says Norway: no stance towards another. */
function isSelfPraise(context: Context, { frame, actors, voice }: Draft): boolean {
  if (frame.content?.kind !== 'NOMINALS' || frame.content.role !== 'copula') return false
  const praised = parties(context, frame.sentence, frame.content.nominals, voice?.party ?? null)
  return praised?.states.some((id) => actors.includes(id)) ?? false
}

/** "demanded *the Kenyan side*": whoever is asked is nothing that is asked for. */
function isAddressee(context: Context, { frame }: Draft, { clause, from, to }: Content): boolean {
  if (clause !== null || frame.content?.kind !== 'NOMINALS') return false
  // "raised concerns with the government"
  const told = frame.row.pos === 'NOUN' && /^pp:(?:with|to)$/.test(frame.content.role)
  if (!told && (frame.content.role !== 'object' || !isCall(frame))) return false
  const asked = frame.content.nominals
  const { tokens } = frame.sentence
  // "solidarity with Oslo" is for a state; its government is who is spoken to.
  if (told && !asked.every((n) => isOf(context, 'state-agents', tokens[n.head]!.lemma))) return false
  const whole = asked.length > 0 && to - from <= asked.at(-1)!.to - asked[0]!.from
  return whole && asked.every((n) => (parties(context, frame.sentence, [n], null)?.states.length ?? 0) > 0)
}

/** "told Oslo that *it* must leave": whoever is told is who must. */
const isTold = ({ frame }: Draft, { subjects }: Content): boolean =>
  (frame.anchor.clause?.objects.length ?? 0) > 0 &&
  subjects.length === 1 &&
  /^(?:it|they|he|she)$/.test(frame.sentence.tokens[subjects[0]!.head]!.lower)

/** "*not every* quarrel should be": that it should is denied. */
const isNotAll = ({ tokens }: Sentence, { subjects }: Content): boolean =>
  subjects.length > 0 && tokens[subjects[0]!.from - 1]?.lower === 'not'

/** "that *no harm* be done": its own "no" is told with it. */
const hasNoDoer = ({ tokens }: Sentence, { subjects }: Content): boolean =>
  subjects.length > 0 && tokens[subjects[0]!.from]!.lower === 'no'

const isCall = ({ row }: Frame): boolean => row.yields.relation === 'position' && row.yields.stance === 'CALLS_FOR'

/** "does nothing *that would harm it*": who harms stands outside of what is told. */
const isHeadless = ({ content, row }: Frame, { clause, subjects, from }: Content): boolean =>
  row.pos !== 'MODAL' &&
  content?.role === 'self' &&
  clause?.kind === 'RELATIVE' &&
  subjects.length === 0 &&
  from >= clause.verb.from

/** "there should be no discrimination", "there must be an end to it": what shall be there, or not. Null elsewhere. */
function thereIs(context: Context, { frame }: Draft, { clause }: Content): { text: string; not: boolean } | null {
  const { sentence, row } = frame
  if (row.yields.relation !== 'position' || row.yields.stance !== 'CALLS_FOR' || clause?.verb.lemma !== 'be')
    return null
  const subject = clause.predicate === null ? sentence.phrases[clause.subjects[0] ?? -1] : undefined
  if (!subject || subject.from < clause.verb.to) return null
  const not = sentence.tokens[subject.from]!.lower === 'no'
  const start = not ? subject.from + 1 : subject.from
  const { from, to } = trimmed(sentence, start, clauseCut(sentence, clause, subject.from, clause.to))
  return to > from ? { text: textOf(context, sentence, from, to), not } : null
}

/** A content that points back, with what it stands for; null where that cannot be told. */
function pointed(context: Context, from: Draft, content: Content, before: readonly Position[]): Content | null {
  if (content.pointer === undefined) return content
  const { sentence } = from.frame
  const denied = isOf(context, 'denying', from.frame.anchor.clause?.verb.lemma ?? '')
  const meant = antecedent(context, sentence, content.pointer, from.actors, before, denied)
  const rest = textOf(context, sentence, content.pointer + 1, content.to)
  // "the decision as a step towards peace" says enough by itself.
  if (!meant) return rest ? content : null
  return { ...content, text: rest ? `${meant} ${rest}` : meant }
}

/** "any step would harm the peace": said of what may come, it warns against it now. */
const isHarm = ({ row }: Frame): boolean => row.when?.subjectParty === 'NOT_ACTOR'

/** "could not tolerate raids": what cannot be is refused, whatever the modal. */
function isRefusal({ frame }: Draft): boolean {
  const verb = (frame.anchor.support ?? frame.anchor.copula ?? frame.anchor.clause)?.verb
  const opposed = frame.row.yields.relation === 'position' && frame.row.yields.stance === 'OPPOSES'
  return (
    opposed && verb !== undefined && verb.negated && REFUSING.has(verb.modal ?? '') && frame.row.negation === 'KEEP'
  )
}

const REFUSING = new Set(['can', 'could', 'must', 'should'])

/** "why it had to happen", in somebody's own words: of what is past nothing is asked. */
function isPast({ frame }: Draft): boolean {
  const verb = frame.row.pos === 'MODAL' ? frame.anchor.clause?.verb : undefined
  return (
    verb?.modal === 'have to' &&
    verb.tense === 'PAST' &&
    frame.sentence.quotes.some((q) => q.from <= verb.head && verb.head < q.to)
  )
}

/** "denied that it *opposes* the dam": no stand that it takes. */
function isDenied(context: Context, { sentence, anchor, row }: Frame): boolean {
  const clause = row.pos === 'MODAL' ? null : (anchor.support ?? anchor.copula ?? anchor.clause)
  const parent = clause?.kind === 'THAT' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined
  return parent !== undefined && isOf(context, 'denying', parent.verb.lemma) && !parent.verb.negated
}

/** "must not be tolerated": told as what is opposed. */
function isForbidden(context: Context, { row, negated, anchor }: Frame): boolean {
  const verb = row.pos === 'MODAL' && negated ? anchor.clause?.verb : undefined
  return verb !== undefined && verb.passive && isOf(context, 'unbearable', verb.lemma)
}

/** "blame *each other*", "each blames *the other*": what each of two says of the other. */
function eachOther({ frame, actors }: Draft): boolean {
  if (frame.target?.kind !== 'NOMINALS' || actors.length !== 2) return false
  const { from, to } = frame.target.nominals[0]!
  const words = frame.sentence.tokens.slice(from, to).map((t) => t.lower)
  return /^(?:each other|one another|the other)$/.test(words.join(' '))
}

function positionsOf(context: Context, from: Draft, before: readonly Position[]): readonly Position[] {
  const { frame } = from
  const { row, sentence } = frame
  if (row.yields.relation !== 'position') return []
  if (from.factuality === 'HYPOTHETICAL' && row.pos !== 'MODAL' && !isRefusal(from) && !isHarm(frame)) return []
  if (from.factuality === 'FUTURE' && row.pos !== 'MODAL' && !isStand(context, from)) return []
  if (frame.negated && row.negation === 'NONE') return []
  if (isPast(from) || isForbidden(context, frame) || isDenied(context, frame)) return []
  const { stance, plover, wish } = row.yields
  // What a government asks of its own people is no matter between states.
  if (stance === 'CALLS_FOR' && frame.target?.kind === 'NOMINALS') {
    const asked = parties(context, sentence, frame.target.nominals, from.voice?.party ?? null)
    const first = frame.target.nominals.some((n) => isFirstPerson(sentence.tokens[n.head]!))
    if (
      !first &&
      asked &&
      !asked.group &&
      asked.states.length > 0 &&
      from.actors.length === 1 &&
      asked.states.every((id) => from.actors.includes(id))
    )
      return []
  }
  const addressees = targets(context, from)
  return from.contents.flatMap((said, i): Position | [] => {
    const content = pointed(context, from, said, before)
    if (!content) return []
    if (isAddressee(context, from, content) || isHeadless(frame, content)) return []
    if (stance === 'CALLS_FOR' && isOwnWish(from, content)) return []
    if (stance === 'SUPPORTS' && isSelfPraise(context, from)) return []
    const there = thereIs(context, from, content)
    const flipped = frame.negated && row.negation === 'FLIP' && row.pos !== 'MODAL'
    const to = addressees[i] ?? null
    const doer =
      content.subjects.length > 0 ? parties(context, sentence, content.subjects, from.voice?.party ?? null) : null
    // An order, "the task is not to", "we must not": to somebody, though no name says to whom.
    const unnamed = content.subjects.length === 0 && content.clause?.subjects.length !== 0 && stance === 'CALLS_FOR'
    const we = content.subjects.some((n) => isFirstPerson(sentence.tokens[n.head]!))
    const addressed =
      (doer?.states.length ?? 0) > 0 || frame.target !== null || we || unnamed || row.words.includes('imperative')
    let own: Stance = flipped ? OPPOSITE[stance] : stance
    const told = to !== null && ((doer?.states.includes(to) ?? false) || isTold(from, content))
    let text = contentText(context, from, content, told)
    const wished = WISHING.has(frame.anchor.clause?.verb.lemma ?? '') || wish
    if (own === 'CALLS_FOR' && isNotAll(sentence, content)) {
      own = 'OPPOSES'
      const all = textOf(context, sentence, content.subjects[0]!.from, content.subjects.at(-1)!.to)
      if (!text.startsWith(all)) text = `${all} ${text}`
    } else if (content.negated && own === 'CALLS_FOR' && !hasNoDoer(sentence, content)) {
      // "X must not": a call on X, with the "not" kept; with nobody addressed it is opposition.
      if (addressed || wished) text = `not ${text}`
      else own = 'OPPOSES'
    } else if (content.negated && own === 'SUPPORTS' && content.clause?.kind === 'THAT') own = 'OPPOSES'
    // "does not want anyone's help", "there is no way back": help, a way back is what is not wanted.
    if (frame.negated && row.negation === 'KEEP') text = text.replace(/^(?:any|no|anyone['’]s|anybody['’]s) /i, '')
    if (there) {
      if (there.not) own = 'OPPOSES'
      text = there.text
    }
    const { date, precision } = claimDate(context, from)
    const { span, cue, contentSpan } = evidence(context, from, content)
    return {
      actors: from.actors,
      speaker: from.speaker,
      target: to,
      stance: own,
      content: text,
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
        pointed: content.pointer !== undefined,
      }),
      rule: row.id,
      plover: turnedPlover(plover, own, own !== stance),
    }
  })
}

const oneSide = (position: Position, actor: EntityId, both: readonly EntityId[]): Position => ({
  ...position,
  actors: [actor],
  speaker: null,
  target: both.find((id) => id !== actor) ?? null,
})

/** Positions that the frames hold, each content once. */
export function findPositions(context: Context, frames: readonly Frame[], voices: Voices): readonly Position[] {
  const drafts = frames.flatMap((frame) => {
    if (frame.row.yields.relation !== 'position') return []
    return draft(context, frame, voices, true) ?? []
  })
  const told: Position[] = []
  for (const one of drafts) {
    const positions = positionsOf(context, one, told)
    const each = eachOther(one) ? one.actors : null
    if (!each) told.push(...positions)
    else for (const actor of each) told.push(...positions.map((p) => oneSide(p, actor, each)))
  }
  return toldOnce(told, (p) => p.stance)
}
