// Who takes part in a meeting: the sides, the people named, and the place.
import type { EntityId } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { counterpart, isBilateral, isGathering, ofBothSides, officials, pairOfBody, pairWithin } from './both-sides.ts'
import { type Context, mentionAt, type Nominal, nominal } from './context.ts'
import type { Filler } from './fillers.ts'
import type { Frame } from './frames.ts'
import { fillerSide, join, type Side, type Sides, sideOf, unique } from './side-of.ts'
import { storyPair } from './story.ts'
import type { Voice } from './voices.ts'

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
