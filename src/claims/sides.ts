// Who takes part in a meeting: the sides, the people named, and the place.
import type { Clause, EntityId, NounPhrase, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { type Party, parties } from './actors.ts'
import { isWeekday } from './calendar.ts'
import { type Context, mentionAt, mentionsIn, type Nominal, nominal } from './context.ts'
import type { Frame } from './frames.ts'
import type { Filler } from './roles.ts'
import { isPrepared } from './status.ts'
import { storyPair } from './story.ts'
import type { Voice } from './voices.ts'

export interface Sides {
  readonly states: readonly EntityId[]
  readonly named: readonly EntityId[]
}

/** One that takes part. */
interface Side extends Sides {
  /** Several of them: "both leaders". */
  readonly group: boolean
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)]

/** Words by which a title goes on to the name ("director *of* the office *of* ports Ola Nordmann"). */
const IN_TITLES = new Set(['of', 'for', 'to', 'and', 'on', 'at'])

/** The phrases of a title, up to the one that ends in its bearer's name. */
function titleEnd(sentence: Sentence, from: number): number {
  let at = from
  for (let next = from + 1; next < sentence.phrases.length; next++) {
    const between = sentence.tokens.slice(sentence.phrases[at]!.to, sentence.phrases[next]!.from)
    if (between.length > 1 || (between[0] && !IN_TITLES.has(between[0].lower))) break
    at = next
  }
  return sentence.phrases[at]!.to
}

const isCountry = (context: Context) => (id: EntityId) => context.entities.get(id)?.type === 'Country'

/** The states named in a stretch. */
function statesIn(context: Context, sentence: Sentence, from: number, to: number): readonly EntityId[] {
  return mentionsIn(context, sentence, from, to).flatMap((m) => m.entities.filter(isCountry(context)))
}

/** The person whose name ends a long title of which the nominal is the beginning. */
function titled(context: Context, sentence: Sentence, at: Nominal): Side | null {
  if (at.phrase === null || sentence.tokens[at.head]!.lemma !== sentence.tokens[at.head]!.lower) return null
  const to = titleEnd(sentence, at.phrase)
  const mention = mentionsIn(context, sentence, at.from, to).find(
    (m) => m.kind === 'NAME' && m.to === to && m.entities.some((id) => context.entities.get(id)?.type === 'Person'),
  )
  if (!mention) return null
  const own = mention.entities.flatMap((id) => context.entities.get(id)?.country ?? [])
  const states = own.length > 0 ? own : statesIn(context, sentence, at.from, mention.from).slice(0, 1)
  return { states, named: mention.entities, group: false }
}

const LEADING = setOf('leading')

/** Who leads it: "a delegation led by X". */
function led(context: Context, sentence: Sentence, at: Nominal): readonly Nominal[] {
  if (at.phrase === null || !context.lexicon.sets.get('delegations')?.has(sentence.tokens[at.head]!.lemma)) return []
  return sentence.clauses
    .filter((c) => c.modifies === at.phrase && LEADING.has(c.verb.lemma))
    .flatMap((c) => c.agents.flatMap((index) => sentence.phrases[index] ?? []))
    .map(nominal)
}

/** The state that a person's own phrase names ("*Norway*'s Ola Nordmann"), where none is known. */
function ownState(context: Context, sentence: Sentence, at: Nominal): readonly EntityId[] {
  const phrase = at.phrase === null ? null : sentence.phrases[at.phrase]
  const owner = phrase?.possessor == null ? null : sentence.phrases[phrase.possessor]
  return statesIn(context, sentence, owner?.from ?? at.from, at.head + 1).slice(0, 1)
}

/** "Norway's foreign minister", where the article names the one who holds that office. */
function holderOf(context: Context, sentence: Sentence, at: Nominal, { states }: Party): EntityId | null {
  const title = sentence.tokens
    .slice(at.from, at.head + 1)
    .map((t) => t.lower)
    .join(' ')
  const holders = context.offices.filter((o) => o.of === states[0] && endsWith(title, o.title.toLowerCase()))
  const people = unique(holders.map((o) => o.person))
  return people.length === 1 ? people[0]! : null
}

const LESSER = setOf('lesser-ranks')

/** "the visiting foreign minister" has the title "foreign minister"; "deputy foreign minister" has another. */
function endsWith(words: string, title: string): boolean {
  if (words !== title && !words.endsWith(` ${title}`)) return false
  const before = words.slice(0, words.length - title.length)
  return !before.split(/\W/).some((word) => LESSER.has(word))
}

/** "the Norwegian ambassador to Chad, *Ola Nordmann*": who renames the phrase, or the one that hangs on it. */
function renamed(context: Context, sentence: Sentence, at: Nominal): readonly EntityId[] {
  if (at.phrase === null) return []
  const own = sentence.phrases.filter((p) => p.index === at.phrase || p.attachedTo?.phrase === at.phrase)
  const names = sentence.phrases.filter((p) => own.some((o) => o.index === p.appositionOf))
  return names.flatMap((p) => {
    const mention = mentionAt(context, sentence, p.head)
    return mention?.kind === 'NAME' ? mention.entities.filter((id) => context.entities.get(id)?.type === 'Person') : []
  })
}

function sideOf(context: Context, sentence: Sentence, at: Nominal, voice: Party | null): Side | null {
  const name = titled(context, sentence, at)
  const party = parties(context, sentence, [at], voice)
  if (name && (!party || party.named.length === 0)) {
    return { ...name, states: name.states.length > 0 ? name.states : (party?.states ?? []) }
  }
  const bearer = party && party.named.length === 0 && party.states.length === 1 ? renamed(context, sentence, at) : []
  if (party && bearer.length === 1) return { states: party.states, named: bearer, group: false }
  const holder = party?.states.length === 1 && party.named.length === 0 ? holderOf(context, sentence, at, party) : null
  if (party && holder) return { states: party.states, named: [holder], group: false }
  const leaders = led(context, sentence, at).flatMap((n) => sideOf(context, sentence, n, voice) ?? [])
  if (!party && leaders.length === 0) return null
  const states = unique([...(party?.states ?? []), ...leaders.flatMap((l) => l.states)])
  return {
    states: states.length > 0 ? states : ownState(context, sentence, at),
    named: unique([...(party?.named ?? []), ...leaders.flatMap((l) => l.named)]),
    group: party?.group ?? false,
  }
}

function join(sides: readonly Side[]): Side | null {
  const first = sides[0]
  if (!first) return null
  const states = unique(sides.flatMap((s) => s.states))
  return {
    states,
    named: unique(sides.flatMap((s) => s.named)),
    group: states.length > 1 || sides.some((s) => s.group),
  }
}

function fillerSide(context: Context, sentence: Sentence, filler: Filler | null, voice: Voice | null): Side | null {
  // "Talks with Oslo go on, the ministry said": its state's, though not by the one who says so.
  if (filler?.kind === 'VOICE') return voice?.party ? { states: voice.party.states, named: [], group: false } : null
  if (filler?.kind !== 'NOMINALS') return null
  return join(filler.nominals.flatMap((n) => sideOf(context, sentence, n, voice?.party ?? null) ?? []))
}

/** "his *Norway* visit": the state whose name, and not its adjective, stands right before the noun. */
function namedBefore(context: Context, { sentence, anchor }: Frame): readonly EntityId[] {
  const mention = anchor.phrase && mentionAt(context, sentence, anchor.token - 1)
  if (!mention || mention.from <= anchor.phrase.from || mention.kind !== 'NAME') return []
  return mention.entities.flatMap((id) => {
    const entity = context.entities.get(id)
    if (entity?.type === 'Country') return entity.name === mention.text ? [id] : []
    return entity?.type === 'Place' && entity.country ? [entity.country] : []
  })
}

/** The country in which a place lies or which a visit goes to, where the target is one. */
function visited(context: Context, frame: Frame): readonly EntityId[] {
  if (frame.target?.kind !== 'NOMINALS') return namedBefore(context, frame)
  return frame.target.nominals.flatMap((n) => {
    const mention = mentionAt(context, frame.sentence, n.head)
    return (mention?.entities ?? []).flatMap((id) => {
      const entity = context.entities.get(id)
      if (entity?.type === 'Country') return [id]
      return entity?.type === 'Place' && entity.country ? [entity.country] : []
    })
  })
}

/** "Japanese officials", "the minister": people, though none is named. */
function isOfficial(context: Context, sentence: Sentence, at: Nominal): boolean {
  const head = sentence.tokens[at.head]
  return head?.pos === 'NOUN' && (context.lexicon.sets.get('state-agents')?.has(head.lemma) ?? false)
}

function officials(context: Context, frame: Frame): boolean {
  return frame.actors.some(
    (filler) => filler.kind === 'NOMINALS' && filler.nominals.some((n) => isOfficial(context, frame.sentence, n)),
  )
}

/** "Officers and diplomats met": in a story of two states people of both, though the sentence names none. */
function ofBothSides(context: Context, frame: Frame): Side | null {
  const filler = frame.actors.find((f) => f.kind === 'NOMINALS')
  if (filler?.kind !== 'NOMINALS' || frame.target) return null
  const { tokens } = frame.sentence
  const plural = filler.nominals.every((n) => tokens[n.head]!.lower !== tokens[n.head]!.lemma)
  if (!plural || !filler.nominals.every((n) => isOfficial(context, frame.sentence, n))) return null
  const pair = storyPair(context)
  return pair.length === 2 ? { states: pair, named: [], group: true } : null
}

const HOSTING = setOf('hosting')

/** "a visit hosted by *Ola Nordmann*". */
function hosts({ sentence, anchor }: Frame): readonly Nominal[] {
  const visit = anchor.phrase?.index
  const own = (phrase: number) => phrase === visit || sentence.phrases[phrase]?.attachedTo?.phrase === visit
  return sentence.clauses
    .filter((c) => visit !== undefined && c.modifies !== null && own(c.modifies) && HOSTING.has(c.verb.lemma))
    .flatMap((c) => c.agents.flatMap((i) => sentence.phrases[i] ?? []))
    .map(nominal)
}

/** Each nominal's side by itself, for those who are met one by one. */
function apart(context: Context, frame: Frame, voice: Voice | null): readonly Side[] {
  const { sentence, target } = frame
  if (target?.kind !== 'NOMINALS') return []
  const sides = target.nominals.flatMap((n) => sideOf(context, sentence, n, voice?.party ?? null) ?? [])
  const [only] = sides
  // "the leaders of A, B and C"
  if (sides.length === 1 && only && only.named.length === 0)
    return only.states.map((id) => ({ states: [id], named: [], group: false }))
  return sides
}

/** Is it said that others were met one after the other? */
function oneByOne(frame: Frame, own: Side, other: Side): boolean {
  const { sentence, anchor } = frame
  const words = sentence.tokens.slice(anchor.token, anchor.token + 4)
  const before = sentence.tokens[anchor.token - 1]?.lower
  if (words.some((t) => t.lower === 'separately') || before === 'separate') return true
  if (before === 'bilateral' && sentence.tokens[anchor.token]!.lower === 'meetings') return true
  const head = frame.target?.kind === 'NOMINALS' && frame.target.nominals.length === 1 ? frame.target.nominals[0] : null
  const leaders = head ? sentence.tokens[head.head]!.lemma === 'leader' : false
  return leaders && own.states.length === 1 && other.named.length === 0 && other.states.length > 2
}

/** "received on Monday, at the castle, *Ola Nordmann*": a guest who is named after what says when and where. */
function postponed(context: Context, { sentence, anchor, row, target }: Frame): readonly Nominal[] {
  const { clause } = anchor
  if (target || !clause || row.pos !== 'VERB' || row.frame.target[0] !== 'object') return []
  const where = clause.prepositions.flatMap((p) => p.phrases)
  return sentence.phrases.flatMap((phrase) => {
    const host = phrase.appositionOf
    if (host === null || !where.includes(host) || sentence.tokens[phrase.from - 1]?.text !== ',') return []
    const mention = mentionAt(context, sentence, phrase.head)
    const person = mention?.entities.some((id) => context.entities.get(id)?.type === 'Person')
    return person && mention?.kind === 'NAME' ? [nominal(phrase)] : []
  })
}

/** "*Oslo-Helsinki*", "*Norwegian-Finnish*": two or three states that hyphens join before a phrase's head. */
function pairIn(context: Context, sentence: Sentence, phrase: NounPhrase, to: number): readonly EntityId[] {
  if (!sentence.tokens.slice(phrase.from, to).some((t) => /[\p{L}.][-–]\p{Lu}/u.test(t.text))) return []
  const isParty = (id: EntityId) => context.entities.get(id)?.type === 'Country' || id === 'organization:eu'
  const states = unique(mentionsIn(context, sentence, phrase.from, to).flatMap((m) => m.entities.filter(isParty)))
  return states.length === 2 || states.length === 3 ? states : []
}

/** "a session *of the Oslo-Helsinki commission*", "*the Oslo-Helsinki commission* held a session": a body of both. */
function pairOfBody(context: Context, { sentence, anchor }: Frame): Side | null {
  const of = sentence.phrases.filter(
    (p) =>
      anchor.phrase &&
      p.attachedTo?.phrase === anchor.phrase.index &&
      sentence.tokens[p.attachedTo.preposition]!.lower === 'of',
  )
  const carrier = anchor.support ?? (anchor.phrase ? null : anchor.clause)
  const subjects = carrier && !carrier.verb.passive ? carrier.subjects : []
  for (const phrase of [...of, ...subjects.flatMap((i) => sentence.phrases[i] ?? [])]) {
    if (!isBody(sentence, phrase)) continue
    const states = pairIn(context, sentence, phrase, phrase.head)
    if (states.length > 0) return { states, named: [], group: true }
  }
  return null
}

/** Bodies that two states share, where both stand in their name. */
const BODIES = setOf('shared-bodies')
const isBody = (sentence: Sentence, { head }: NounPhrase): boolean =>
  BODIES.has(sentence.tokens[head]!.lemma.toLowerCase())

/** "the *Oslo-Helsinki* summit", "*Norwegian-Finnish* talks": the sides that stand in the noun's own phrase. */
function pairWithin(context: Context, frame: Frame): Side | null {
  const { sentence, anchor } = frame
  const { phrase } = anchor
  const states = phrase ? pairIn(context, sentence, phrase, anchor.token) : []
  // Of a body its name alone says nothing: it must be held.
  if (!phrase || states.length === 0 || (isBody(sentence, phrase) && !anchor.support)) return null
  // "progress in their talks", "the result of their talks": nothing says that they were held.
  const outer = phrase.attachedTo && sentence.phrases[phrase.attachedTo.phrase]
  const measure = outer && context.lexicon.sets.get('measures-of')?.has(sentence.tokens[outer.head]!.lemma)
  const within = outer && !measure && !isPrepared(frame)
  return within ? null : { states, named: [], group: true }
}

/** "said at the *NATO* summit": a gathering of many, whose name says nothing of a contact with one of them. */
function isGathering(context: Context, { sentence, anchor, target }: Frame): boolean {
  if (!anchor.phrase || target) return false
  const bodies = mentionsIn(context, sentence, anchor.phrase.from, anchor.token).flatMap((m) => m.entities)
  return bodies.some((id) => /^(?:Organization|Initiative)$/.test(context.entities.get(id)?.type ?? ''))
}

const PARTS_OF_TIME = setOf('parts-of-time')

/** "at a *bilateral* meeting", "will *visit* on Friday": the other side is left unsaid, and is the story's. */
function isBilateral(context: Context, { sentence, anchor, row, target }: Frame): boolean {
  const unsaid = row.yields.relation === 'meeting' && row.yields.unsaid
  if (target && (unsaid || target.role === 'pp:with')) return false
  if (unsaid) {
    const next = sentence.tokens[anchor.token + 1]
    const later = sentence.tokens[anchor.token + 2]?.lower ?? ''
    const when =
      next?.lower === 'this'
        ? isWeekday(later) || PARTS_OF_TIME.has(later)
        : /^(?:on|next|tomorrow|\.)$/.test(next?.lower ?? '.')
    return when && context.article.date !== null
  }
  return row.pos === 'NOUN' && sentence.tokens[anchor.token - 1]?.lower === 'bilateral'
}

/** "met *his counterpart* Ola Nordmann": of the other state of the story, where nothing says of which. */
function counterpart(context: Context, { sentence, target }: Frame, own: Side | null, met: Side | null): Side | null {
  if (target?.kind !== 'NOMINALS' || own?.states.length !== 1 || (met && met.states.length > 0)) return null
  const is = target.nominals.some(({ from, to }) =>
    sentence.tokens.slice(from, to).some((t) => t.lemma === 'counterpart'),
  )
  const pair = is ? storyPair(context) : []
  if (!pair.includes(own.states[0]!)) return null
  return { states: pair.filter((id) => !own.states.includes(id)), named: met?.named ?? [], group: false }
}

/** "The envoy *was summoned*", "was called to the ministry": by the other state of the story, where none is named. */
const isSummoned = ({ row, anchor }: Frame): boolean =>
  row.yields.relation === 'meeting' && row.yields.kind === 'OTHER' && anchor.clause?.verb.passive === true

/** All that take part, once for each contact told; empty where they are not two sides. */
export function sidesOf(context: Context, frame: Frame, voice: Voice | null): readonly Sides[] {
  const { sentence, row } = frame
  const sideOfFiller = (filler: Filler) => fillerSide(context, sentence, filler, voice) ?? []
  const isDoer = (filler: Filler) => filler.role === 'doer' || filler.role === 'voice'
  // "Kang said after Wang's visit": who does something else takes part only where nobody else is told of.
  const nearer = frame.actors.filter((f) => !isDoer(f)).flatMap(sideOfFiller)
  const further = nearer.length > 0 || isGathering(context, frame) ? [] : frame.actors.filter(isDoer)
  const actors = nearer.length > 0 ? nearer : further.flatMap(sideOfFiller).slice(0, 1)
  const pair = pairWithin(context, frame)
  const holders = pair ? frame.actors.filter((f) => f.role === 'light').flatMap(sideOfFiller) : []
  const told = join(holders)
  // "Holm held a Norway-Peru meeting with Salas": who held it is of the pair, and named.
  const held = told?.states.every((id) => pair?.states.includes(id)) ? told : null
  const own = held ?? pair ?? pairOfBody(context, frame) ?? join(actors) ?? ofBothSides(context, frame)
  const guests = postponed(context, frame).flatMap((n) => sideOf(context, sentence, n, voice?.party ?? null) ?? [])
  const met = pair && !held ? null : (fillerSide(context, sentence, frame.target, voice) ?? join(guests))
  const other = counterpart(context, frame, own, met) ?? met
  if (own && !other && own.states.length === 1 && isBilateral(context, frame)) {
    const both = storyPair(context)
    if (both.length === 2 && both.includes(own.states[0]!)) return [{ states: both, named: own.named }]
  }
  const envoy = isSummoned(frame) && other?.states.length === 1 ? other.states[0]! : null
  if (envoy && (!own || own.states.every((id) => id === envoy))) {
    const both = storyPair(context)
    return both.includes(envoy) ? [{ states: both, named: other!.named }] : []
  }
  if (!own && !(other && other.states.length > 1)) return []
  const { otherSide, people } = row.when ?? {}
  const someone = (own?.named.length ?? 0) + (other?.named.length ?? 0) > 0
  if (people && own && !own.group && !someone && !officials(context, frame)) return []
  // "Both states welcomed the plan": of what is done to somebody, somebody must be named.
  const alone = own?.group && row.frame.target[0] !== 'object'
  if (otherSide && !alone && !other?.states.some((id) => !own?.states.includes(id))) return []
  const isVisit = row.yields.relation === 'meeting' && row.yields.kind === 'VISIT'
  const goal = isVisit ? visited(context, frame) : []
  const host = isVisit
    ? join(hosts(frame).flatMap((n) => sideOf(context, sentence, n, voice?.party ?? null) ?? []))
    : null
  const make = (side: Sides | null): Sides => ({
    states: unique([...(own?.states ?? []), ...(side?.states ?? []), ...(host?.states ?? []), ...goal]),
    named: unique([...(own?.named ?? []), ...(side?.named ?? []), ...(host?.named ?? [])]),
  })
  const all = own && other && oneByOne(frame, own, other) ? apart(context, frame, voice).map(make) : [make(other)]
  return all.filter(
    ({ states, named }) =>
      states.length >= 2 ||
      (named.length >= 2 && named.some((id) => context.entities.get(id)?.type === 'Organization')),
  )
}

const PLACE_WORDS = new Set(['in', 'at', 'near', 'outside'])

/** A place named after "in" or "at" in the meeting's clause, or to which a visit goes. */
export function placeOf(context: Context, frame: Frame, clause: Clause | null): EntityId | null {
  const { sentence, anchor } = frame
  const from = Math.min(clause?.from ?? anchor.token, anchor.token)
  const to = Math.max(clause ? clause.to : sentence.tokens.length, anchor.token + 1)
  const visit = frame.row.yields.relation === 'meeting' && frame.row.yields.kind === 'VISIT'
  let best: { id: EntityId; gap: number } | null = null
  for (const mention of context.mentions[sentence.index] ?? []) {
    if (mention.from < from || mention.to > to || mention.kind !== 'NAME') continue
    const article = sentence.tokens[mention.from - 1]?.lower === 'the' ? 1 : 0
    const before = sentence.tokens[mention.from - 1 - article]?.lower ?? ''
    const goal = before === 'to' || before === 'for' || sentence.tokens[mention.from - 1 - article]?.lemma === 'visit'
    if (!PLACE_WORDS.has(before) && !(visit && goal)) continue
    const id = mention.entities.find((e) => context.entities.get(e)?.type === 'Place')
    if (!id) continue
    const gap = Math.abs(mention.from - anchor.token)
    if (!best || gap < best.gap) best = { id, gap }
  }
  return best?.id ?? null
}
