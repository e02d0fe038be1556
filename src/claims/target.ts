// To whom a claim is addressed, or whom it is about: another party, and only where the text makes it clear.
import type { EntityId, Sentence } from '../model.ts'
import { setOf } from '../seed/sets.ts'
import { parties } from './actors.ts'
import type { Content } from './content.ts'
import { type Context, isOf, mentionAt, mentionsIn } from './context.ts'
import type { Draft } from './draft.ts'
import type { Frame } from './frames.ts'
import {
  firstIn,
  keepsFrom,
  namedIn,
  nominalsOf,
  OWN_LAND,
  objectIn,
  others,
  ownerIn,
  ownerOf,
  sides,
  single,
  statesIn,
} from './owners.ts'
import { leadPair, storyPair } from './story.ts'

/** "told *Oslo* that it wants": who hears the words. */
function hearer(context: Context, { voice, frame, actors }: Draft): EntityId | null {
  if (!voice?.cue || voice.cue.verb.passive) return null
  const objects = nominalsOf(frame.sentence, voice.cue.objects)
  const heard = objects.length > 0 ? parties(context, frame.sentence, objects, voice.party) : null
  // Not the paper that was told.
  const states = heard?.states.filter((id) => {
    const entity = context.entities.get(id)
    return entity?.type === 'Country' || entity?.actsAsState || entity?.voice
  })
  return single(states ?? [], actors)
}

/** "*Oslo and Riga* signed a pact under which Oslo will": the other one of those who act together in the sentence. */
function partner(context: Context, { frame, actors }: Draft): EntityId | null {
  const { sentence, anchor } = frame
  const main = sentence.clauses.find((c) => c.kind === 'MAIN' && c.subjects.length > 0 && c.verb.head < anchor.token)
  if (!main || main === anchor.clause || anchor.clause?.kind !== 'RELATIVE') return null
  const together = parties(context, sentence, nominalsOf(sentence, main.subjects), null)
  return together && actors.every((id) => together.states.includes(id)) ? single(together.states, actors) : null
}

const EVERYONE = new Set(['all', 'every', 'everyone', 'everybody', 'each', 'nobody'])

/** In a story of two states, what one of them wants or minds is wanted of the other. */
function counterpart(context: Context, from: Draft, content: Content): EntityId | null {
  const told = storyPair(context)
  const pair = told.length > 0 ? told : leadPair(context)
  if (!from.actors.some((id) => pair.includes(id))) return null
  const { sentence } = from.frame
  // "all parties should" is said to more than the other side.
  const asked = from.frame.target?.kind === 'NOMINALS' ? from.frame.target.nominals : []
  const everyone = [...content.subjects, ...asked].some((n) => EVERYONE.has(sentence.tokens[n.from]!.lower))
  const doer = parties(context, sentence, content.subjects, from.voice?.party ?? null)
  // "denied that it had fired": of its own acts it speaks to nobody.
  const { yields } = from.frame.row
  const denies = yields.relation === 'position' && yields.stance === 'OPPOSES' && doer?.states.length === 1
  return everyone || denies || (doer && doer.states.length > 2) ? null : single(pair, from.actors)
}

/** What is promised, past "continue to", "try to". */
function acts(sentence: Sentence, { clause }: Content): readonly string[] {
  if (!clause) return []
  const inner = ASPECTUAL.has(clause.verb.lemma)
    ? clause.complements.flatMap((i) => sentence.clauses[i]!.verb.lemma)
    : []
  return [clause.verb.lemma, ...inner]
}

const ASPECTUAL = setOf('aspectual')

/** Whom somebody asked is, where no party is named: null where it is nobody in particular, undefined where nobody is. */
function asked(context: Context, from: Draft, content: Content): EntityId | null | undefined {
  const { frame, actors } = from
  const { sentence, target, row } = frame
  if (target?.kind !== 'NOMINALS' || row.yields.relation !== 'position') return undefined
  const first = target.nominals[0]!
  const { lemma, pos } = sentence.tokens[first.head]!
  if (pos !== 'NOUN') return undefined
  const thing = row.yields.stance === 'OPPOSES' && target.role === 'subject'
  const called = ASKING.has(target.role) && (row.yields.stance !== 'CALLS_FOR' || content.clause !== null)
  if (!thing && !called) return undefined
  const phrase = first.phrase === null ? undefined : sentence.phrases[first.phrase]
  const owner = phrase && single(ownerOf(context, sentence, phrase), actors)
  if (owner) return owner
  const before = frame.anchor.clause?.verb.from ?? first.to
  // "the threats that came from Oslo's ships undermine".
  if (thing) return single(statesIn(context, sentence, { ...content, from: first.from, to: before }, false), actors)
  // "urged the government to": the other one's; "urged the international community to": nobody's.
  const atLarge = sentence.tokens.slice(first.from, first.head).some((t) => isOf(context, 'at-large', t.lower))
  const other = !atLarge && (isOf(context, 'state-agents', lemma) || isOf(context, 'lands', lemma))
  return other ? counterpart(context, from, content) : null
}

/** "Oslo accused *the country* of": not itself, though the words could mean that. */
function mistaken(context: Context, from: Draft, content: Content): EntityId | null | undefined {
  const { sentence, target, row, anchor } = from.frame
  if (target?.kind !== 'NOMINALS' || target.role !== 'object') return undefined
  if (row.yields.relation !== 'position' || row.yields.stance === 'CALLS_FOR') return undefined
  const back = target.nominals.every((n) => mentionAt(context, sentence, n.head)?.kind !== 'NAME')
  return back
    ? (toldBefore(context, sentence, anchor.token, from.actors) ?? counterpart(context, from, content))
    : undefined
}

const ASKING = new Set(['object', 'pp:on', 'pp:upon', 'pp:to', 'pp:with', 'pp:for'])

const PRONOUNS = new Set(['they', 'them', 'it', 'he', 'him', 'she', 'her'])

/** "They should leave": the only other state that was told of right before. */
function toldBefore(context: Context, sentence: Sentence, token: number, actors: readonly EntityId[]): EntityId | null {
  const here = mentionsIn(context, sentence, 0, token)
  const before = context.mentions[sentence.index - 1] ?? []
  const found = [...before, ...here].flatMap((m) => (m.kind === 'GROUP' ? [] : sides(context, m)))
  return single([...new Set(found)], actors)
}

const OWN = /^(?:its|our|their|his|her|my)$/

/** "defend its borders": what one keeps for oneself. */
function keepsOwn(context: Context, sentence: Sentence, { clause, from, to }: Content): boolean {
  const verbs = sentence.clauses.filter((c) => c === clause || (c.from >= from && c.to <= to))
  if (!clause || !verbs.some((c) => isOf(context, 'keeping', c.verb.lemma))) return false
  if (sentence.tokens.slice(from, to).some((t) => OWN.test(t.lower))) return true
  return mentionsIn(context, sentence, from, to).some((m) => m.kind === 'NOMINAL' && OWN_LAND.test(m.text))
}

/** "defended its seizure of Norwegian boats": one's own deed; "values its ties with Norway" tells of both. */
function isOwnThing(context: Context, sentence: Sentence, content: Content, actors: readonly EntityId[]): boolean {
  const first = firstIn(sentence, content)
  const owned = first && (sentence.phrases.find((p) => p.possessor === first.index) ?? first)
  if (!owned || isOf(context, 'relations-at-large', sentence.tokens[owned.head]!.lemma)) return false
  const owner = ownerIn(context, sentence, content)
  return owner.length > 0 && owner.every((id) => actors.includes(id))
}

/** "lend a hand to *them*": token of a pronoun that nothing resolves, or null. */
function objectPronoun(context: Context, sentence: Sentence, { from, to }: Content): number | null {
  for (let at = from; at < to; at++)
    if (
      /^(?:them|him|her)$/.test(sentence.tokens[at]!.lower) &&
      !/^(?:NOUN|ADJ|PROPN)$/.test(sentence.tokens[at + 1]?.pos ?? '')
    )
      return mentionAt(context, sentence, at) ? null : at
  return null
}

/** "work *with Oslo* to open the pass and build a road": with whom what is told is worked for. */
function fellows(context: Context, sentence: Sentence, { clause }: Content): readonly EntityId[] {
  const first = clause?.conjunctOf == null ? clause : sentence.clauses[clause.conjunctOf]!
  const work = first?.parent == null ? undefined : sentence.clauses[first.parent]!
  if (!work || !isOf(context, 'working', work.verb.lemma)) return []
  const phrases = work.prepositions.flatMap((p) => (p.word === 'with' ? p.phrases : []))
  return parties(context, sentence, nominalsOf(sentence, phrases), null)?.states ?? []
}

/** Whom the words of one content name, apart from what the row says: undefined where it is nobody for certain. */
function named(context: Context, from: Draft, content: Content): EntityId | null | undefined {
  const { frame, actors } = from
  const { sentence, row } = frame
  const doer = parties(context, sentence, content.subjects, from.voice?.party ?? null)
  const isCall = row.yields.relation === 'position' && row.yields.stance === 'CALLS_FOR'
  const isPledge = row.yields.relation === 'pledge'
  // "Oslo must be stopped" is not said to Oslo.
  if (isCall && doer && doer.states.length > 0 && content.clause?.verb.passive) return undefined
  const one = doer && single(doer.states, actors)
  if (one) return one
  if (from.sharers.length > 0) return shared(context, from, content)
  // Of what several think or ask of one, it is about that one; what else they ask or promise they ask each other.
  if (actors.length > 1) {
    const meant = isCall ? namedIn : ownerIn
    return isPledge ? undefined : (single(meant(context, sentence, content), actors) ?? undefined)
  }
  const fellow = single(fellows(context, sentence, content), actors)
  if (fellow) return fellow
  const pronoun = content.subjects.find((n) => PRONOUNS.has(sentence.tokens[n.head]!.lower))
  if (isCall && pronoun && !doer) return toldBefore(context, sentence, pronoun.head, actors) ?? undefined
  if (isPledge && keepsFrom(context, sentence, content)) return counterpart(context, from, content)
  const helped = isPledge ? objectPronoun(context, sentence, content) : null
  if (helped !== null) return toldBefore(context, sentence, helped, actors) ?? undefined
  const owner = firstIn(sentence, content)?.from ?? -1
  const unknown = OWN.test(sentence.tokens[owner]?.lower ?? '') && !mentionAt(context, sentence, owner)
  // "values Oslo's part in it and its support".
  if (unknown && !isCall && !isPledge) return toldBefore(context, sentence, owner, actors) ?? undefined
  const said =
    single(objectIn(context, sentence, content), actors) ?? single(ownerIn(context, sentence, content), actors)
  if (said) return said
  if (!isCall && !isPledge && isOwnThing(context, sentence, content, actors)) return undefined
  const states = single(statesIn(context, sentence, subjectOnly(frame, content), isPledge), actors)
  // "Oslo stressed the need to help Riga": said to whom it talks to.
  const partner = states && isCall && frame.target === null ? counterpart(context, from, content) : null
  if (states) return partner ?? states
  if (isPledge && keepsOwn(context, sentence, content)) return undefined
  return isMutual(context, from, content) ? undefined : null
}

/** Of what two share, as one of them tells it: it is about the third whose thing it is, or else said of the other one. */
function shared(context: Context, { frame, actors, sharers, speaker }: Draft, content: Content): EntityId | undefined {
  const owner = single(ownerIn(context, frame.sentence, content), actors)
  if (owner) return owner
  // Told by a ministry of what both did, it is said to neither.
  const told = speaker !== null && context.entities.get(speaker)?.type === 'Person'
  return (told ? single(sharers, actors) : null) ?? undefined
}

/** "the plan is a step towards peace in Oslo", "denounced it as a gift to Oslo": what a thing is called is told to nobody. */
function subjectOnly({ content: filler, sentence, anchor, row }: Frame, content: Content): Content {
  const called = sentence.tokens.slice(content.from, content.to).findIndex((t) => t.lower === 'as')
  const opposes = row.yields.relation === 'position' && row.yields.stance === 'OPPOSES'
  if (opposes && called > 0 && content.clause === null) return { ...content, to: content.from + called }
  const copula = anchor.copula ?? anchor.clause
  if (filler?.kind !== 'NOMINALS' || filler.role !== 'copula' || !copula) return content
  const to = Math.max(content.from + 1, Math.min(content.to, copula.verb.from))
  return { ...content, to }
}

/** "the situation at the border", "an end to the war": what both are in and neither does, or what is not between them. */
function isMutual(context: Context, { frame }: Draft, content: Content): boolean {
  const { sentence, row } = frame
  if (row.yields.relation !== 'position') return false
  if (row.yields.stance === 'CALLS_FOR') {
    const ofWar = sentence.tokens.slice(content.from, content.to).some((t) => isOf(context, 'wars', t.lemma))
    return ofWar || isElsewhere(context, sentence, content)
  }
  const first = firstIn(sentence, content)
  if (!first || content.clause !== null || row.yields.stance !== 'OPPOSES') return false
  // "the tensions", "the impact of the tensions".
  return sentence.phrases.some((p) => {
    const within = p.attachedTo?.phrase === first.index && sentence.tokens[p.attachedTo.preposition]!.lower === 'of'
    return (p === first || within) && isOf(context, 'dispute-words', sentence.tokens[p.head]!.lemma)
  })
}

/** "calm in the region": where things are that are not between the two. */
function isElsewhere(context: Context, sentence: Sentence, { from, to }: Content): boolean {
  for (let at = from; at < to; at++) {
    if (sentence.tokens[at]!.lower !== 'in') continue
    const phrase = sentence.phrases.find((p) => p.from === at + 1)
    if (!phrase || phrase.to > to) continue
    if (isOf(context, 'regions', sentence.tokens[phrase.head]!.lemma)) return true
    const mention = mentionAt(context, sentence, phrase.head)
    if (mention?.entities.some((id) => context.entities.get(id)?.type === 'Place')) return true
  }
  return false
}

/** "hailed *the decision*": whose it is, where only one other was told of. */
function doerBefore(context: Context, { frame, actors }: Draft, content: Content): EntityId | null {
  const { sentence } = frame
  const first = firstIn(sentence, content)
  const deed = first && isOf(context, 'deeds', sentence.tokens[first.head]!.lemma)
  const points = first && /^(?:the|this|that)$/.test(sentence.tokens[first.from]!.lower)
  return deed && points ? toldBefore(context, sentence, content.from, actors) : null
}

function target(context: Context, from: Draft, content: Content): EntityId | null {
  const { frame, actors } = from
  const { sentence, row } = frame
  if (frame.target?.kind === 'NOMINALS') {
    const explicit = parties(context, sentence, frame.target.nominals, from.voice?.party ?? null)
    const one = explicit && single(explicit.states, actors)
    // "the end of Norwegian curbs on fish from Iceland": "from" need not be the verb's.
    const owner = frame.target.role === 'pp:from' ? single(ownerIn(context, sentence, content), actors) : null
    if (one) return owner ?? one
    // Several others, or people who act for nobody.
    if (explicit && (explicit.states.length === 0 || others(explicit.states, actors).length > 0)) return null
    const meant = explicit ? mistaken(context, from, content) : asked(context, from, content)
    if (meant !== undefined) return meant
  }
  const own = named(context, from, content)
  if (own !== null) return own ?? null
  const near = hearer(context, from) ?? partner(context, from)
  if (near) return near
  const { yields } = row
  if (yields.relation === 'position') {
    // "wish to ease tensions" takes two; "supports free trade" does not.
    if (yields.stance === 'SUPPORTS' && content.clause === null) return doerBefore(context, from, content)
    // An act that somebody gains by, though the content does not say who.
  } else if (content.negated || !acts(sentence, content).some((act) => isOf(context, 'dealing', act))) return null
  const third = others(statesIn(context, sentence, content, true), actors).length > 0
  return third ? null : counterpart(context, from, content)
}

/**
 * The party that each content of a claim is addressed to or about, or null. What is said in one breath is said to one:
 * of several acts those that name nobody have the target of the others.
 */
export function targets(context: Context, from: Draft): readonly (EntityId | null)[] {
  const own = from.contents.map((content) => target(context, from, content))
  const found = [...new Set(own.filter((id) => id !== null))]
  const acts = from.contents.every((content) => content.clause !== null)
  return found.length === 1 && acts ? own.map((id) => id ?? found[0]!) : own
}
