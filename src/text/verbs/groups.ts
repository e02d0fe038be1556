// Finds verb groups: auxiliaries, adverbs between them, and the lexical verb.
import type { Token, VerbGroup } from '../../model.ts'
import type { Chunk } from '../phrases/chunk.ts'
import { IRREGULAR } from '../tags/irregular.ts'
import { type VerbForm, verbForm } from '../tags/morphology.ts'
import { NOUNS, VERBS } from './frames.ts'

/** What the first word of a group tells of its form; `ED` is past or participle, `BASE` present or bare infinitive. */
export type Opening = 'FINITE' | 'TO' | 'ING' | 'ED' | 'PP' | 'BASE' | 'AUX'

/** A verb group whose form its surroundings may still settle. */
export interface Group extends VerbGroup {
  /** Where the words begin that go with it: "to", "not". */
  readonly start: number
  readonly opening: Opening
  /** Form of the lexical verb. */
  readonly shape: VerbForm
  /** Has it auxiliaries of its own? */
  readonly auxiliary: boolean
  readonly copular: boolean
}

const BE: ReadonlySet<string> = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'m",
  '’m',
  "'re",
  '’re',
])
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve", '’ve'])
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
const MODALS: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['wo', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['should', 'should'],
  ['shall', 'shall'],
  ['sha', 'shall'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
])
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'barely',
  'scarcely',
])
const PAST_BE: ReadonlySet<string> = new Set(['was', 'were'])

/** By token: the noun phrase that begins there. */
type ChunkAt = readonly (Chunk | null)[]

/** Marks which tokens noun phrases cover. */
function covered(tokens: readonly Token[], chunks: readonly Chunk[]): Uint8Array {
  const out = new Uint8Array(tokens.length)
  for (const chunk of chunks) for (let at = chunk.from; at < chunk.to; at++) out[at] = 1
  return out
}

interface Reading {
  modal: string | null
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
  tense: VerbGroup['tense']
  auxiliaries: number
  head: number
  from: number
  last: 'NONE' | 'MODAL' | 'BE' | 'HAVE' | 'DO' | 'VERB'
}

const isAdverb = (token: Token) =>
  token.pos === 'ADV' || token.lower === 'not' || token.lower === "n't" || token.lower === 'n’t'

/** Past adverbs, and past "on Tuesday", "in Oslo", ", however," between an auxiliary and its verb. */
function skipBetween(
  tokens: readonly Token[],
  chunkAt: ChunkAt,
  cover: Uint8Array,
  from: number,
  wide: boolean,
): number {
  let at = from
  while (at < tokens.length) {
    const token = tokens[at]!
    if (isAdverb(token) && !cover[at]) at++
    else if (token.lower === 'no' && tokens[at + 1]?.lower === 'longer') at += 2
    else if (token.text === ',' && tokens[at + 1]?.pos === 'ADV' && tokens[at + 2]?.text === ',') at += 3
    else if (wide && chunkAt[at]?.time) at = chunkAt[at]!.to
    else if (wide && token.pos === 'ADP' && chunkAt[at + 1] && at < from + 6) at = chunkAt[at + 1]!.to
    else break
  }
  return at
}

function tenseOf(lower: string, form: VerbForm): VerbGroup['tense'] {
  if (PAST_BE.has(lower) || lower === 'had' || lower === 'did' || form === 'PAST' || form === 'ED') return 'PAST'
  return 'PRESENT'
}

const isVerbal = (token: Token | undefined, at: number, cover: Uint8Array) =>
  token !== undefined && !cover[at] && (token.pos === 'VERB' || token.pos === 'AUX')

/** "The task of both sides is to act": does the subject, past what hangs on it, name what is to be done? */
function namesAct(tokens: readonly Token[], cover: Uint8Array, first: number): boolean {
  let at = first - 1
  while (at >= 0 && isAdverb(tokens[at]!) && !cover[at]) at--
  for (let guard = 0; guard < 24 && at >= 0; guard++) {
    const token = tokens[at]!
    if (cover[at] && NOUNS.acts.has(token.lemma)) return true
    if (!cover[at] && token.pos !== 'ADP') return false
    at--
  }
  return false
}

const NEEDS: ReadonlyMap<string, string> = new Map([
  ['have', 'have to'],
  ['need', 'need'],
  ['ought', 'should'],
])

/** "have to", "need to", "is to", "is going to": does an infinitive follow that makes one group with this verb? */
function continuesTo(
  tokens: readonly Token[],
  cover: Uint8Array,
  head: number,
  reading: Reading,
  names: boolean,
): number {
  const token = tokens[head]!
  let to = head + 1
  let goes = false
  if (reading.last === 'VERB' && token.lower === 'going' && reading.progressive) goes = true
  else if (reading.last === 'HAVE' && tokens[to]?.lower === 'yet' && tokens[to + 1]?.lower === 'to') {
    to++
    goes = true
  } else if (NEEDS.has(token.lemma) && !reading.passive) goes = true
  else if (reading.last === 'BE' && !reading.modal && reading.auxiliaries === 0) goes = !names
  else if (token.lower === 'used' && reading.auxiliaries === 0) goes = true
  if (!goes || tokens[to]?.lower !== 'to' || cover[to]) return -1
  let verb = to + 1
  while (verb < tokens.length && isAdverb(tokens[verb]!) && !cover[verb]) verb++
  return isVerbal(tokens[verb], verb, cover) && verbForm(tokens[verb]!.lower) === 'BASE' ? verb : -1
}

function readGroup(tokens: readonly Token[], chunkAt: ChunkAt, cover: Uint8Array, first: number): Reading | null {
  const r: Reading = {
    modal: null,
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
    tense: 'NONE',
    auxiliaries: 0,
    head: -1,
    from: first,
    last: 'NONE',
  }
  let at = first
  while (at < tokens.length) {
    const before = at
    if (r.last !== 'NONE') at = skipBetween(tokens, chunkAt, cover, at, r.last === 'MODAL')
    const token = tokens[at]
    if (!token || !isVerbal(token, at, cover)) break
    const { lower } = token
    const form = verbForm(lower)
    if (r.last !== 'NONE' && !follows(r.last, token, form)) break
    for (let i = before; i < at; i++) if (isNegation(tokens, i)) r.negated = true
    const modal = MODALS.get(lower)
    if (modal !== undefined && r.last === 'NONE' && (token.pos === 'AUX' || lower !== 'will')) {
      r.modal = modal
      r.last = 'MODAL'
      r.tense = modal === 'will' || modal === 'shall' ? 'FUTURE' : 'PRESENT'
    } else if (BE.has(lower) || ((lower === "'s" || lower === '’s') && token.pos === 'AUX')) {
      if (r.last === 'HAVE') r.perfect = true
      if (r.last === 'BE') r.progressive = true
      if (r.tense === 'NONE') r.tense = tenseOf(lower, form)
      r.last = 'BE'
    } else if (HAVE.has(lower)) {
      if (r.last === 'HAVE') r.perfect = true
      if (r.tense === 'NONE') r.tense = tenseOf(lower, form)
      r.last = 'HAVE'
    } else if (DO.has(lower) && r.last === 'NONE') {
      r.tense = tenseOf(lower, form)
      r.last = 'DO'
    } else {
      if (r.last === 'BE') {
        if (form === 'ING') r.progressive = true
        else r.passive = true
      } else if (r.last === 'HAVE') r.perfect = true
      if (r.tense === 'NONE') r.tense = tenseOf(lower, form)
      r.last = 'VERB'
    }
    r.head = at
    const verb = continuesTo(tokens, cover, at, r, r.last === 'BE' && namesAct(tokens, cover, first))
    if (verb >= 0) {
      if (tokens[at + 1]!.lower === 'yet') r.negated = true
      else if (token.lower === 'going' || r.last === 'BE') {
        if (r.tense === 'PRESENT') {
          r.tense = 'FUTURE'
          r.modal = 'will'
        } else if (r.tense === 'PAST' && token.lower === 'going') {
          r.tense = 'PRESENT'
          r.modal = 'would'
        }
      } else r.modal ??= NEEDS.get(token.lemma) ?? null
      for (let i = at; i < verb; i++) if (isNegation(tokens, i)) r.negated = true
      r.progressive = false
      r.auxiliaries++
      r.last = 'MODAL'
      at = verb
      continue
    }
    if (r.last === 'VERB') break
    r.auxiliaries++
    at++
  }
  if (r.head < 0) return null
  if (r.last !== 'VERB') r.auxiliaries--
  return r
}

/** May this word follow an auxiliary in one group? */
function follows(last: Reading['last'], token: Token, form: VerbForm): boolean {
  const { lower } = token
  switch (last) {
    case 'MODAL':
    case 'DO':
      return lower === 'be' || lower === 'have' || (token.pos === 'VERB' && form === 'BASE') || lower === 'do'
    case 'HAVE':
      return (
        lower === 'been' ||
        lower === 'had' ||
        form === 'ED' ||
        form === 'PP' ||
        (token.pos === 'VERB' && form === 'BASE' && IRREGULAR.pastAsBase.has(lower))
      )
    case 'BE':
      return (
        lower === 'being' ||
        (token.pos === 'VERB' &&
          (form === 'ING' || form === 'ED' || form === 'PP' || (form === 'BASE' && IRREGULAR.pastAsBase.has(lower))))
      )
    default:
      return false
  }
}

function isNegation(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower === 'no') return tokens[at + 1]?.lower === 'longer'
  if (lower === 'not' && tokens[at + 1]?.lower === 'only') return false
  return NEGATIONS.has(lower)
}

/** "not", "never", "no longer" right before a group, past adverbs: where they begin, or -1. */
function negationBefore(tokens: readonly Token[], from: number): number {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = tokens[at]!
    if (token.lower === 'longer' && tokens[at - 1]?.lower === 'no') return at - 1
    if (isNegation(tokens, at)) return at
    if (token.pos !== 'ADV') return -1
  }
  return -1
}

function particleAfter(tokens: readonly Token[], chunkAt: ChunkAt, head: number, lemma: string): number | null {
  const particles = VERBS.particles.get(lemma)
  if (!particles) return null
  const isParticle = (at: number) =>
    particles.has(tokens[at]?.lower ?? '') && tokens[at]!.pos !== 'PART' && !chunkAt[at]
  if (isParticle(head + 1)) return head + 1
  if (tokens[head + 1]?.pos === 'ADV' && isParticle(head + 2)) return head + 2
  const object = chunkAt[head + 1]
  // "called the visit off"
  if (
    object &&
    isParticle(object.to) &&
    (tokens[object.to]!.pos === 'ADV' || /^(?:off|up|out|down|over)$/.test(tokens[object.to]!.lower)) &&
    !chunkAt[object.to + 1]
  )
    return object.to
  return null
}

function openingOf(tokens: readonly Token[], first: number, reading: Reading, marked: boolean): Opening {
  if (marked) return 'TO'
  const token = tokens[first]!
  const { lower } = token
  if (MODALS.has(lower) && reading.modal !== null)
    return reading.last === 'MODAL' && reading.auxiliaries === 0 ? 'AUX' : 'FINITE'
  if (lower === 'be' || lower === 'have' || lower === 'do')
    return lower === 'be' ? 'BASE' : reading.auxiliaries > 0 ? 'FINITE' : 'BASE'
  if (lower === 'been') return 'PP'
  if (lower === 'being' || lower === 'having') return 'ING'
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || lower === "'s" || lower === '’s') return 'FINITE'
  switch (verbForm(lower)) {
    case 'ING':
      return 'ING'
    case 'ED':
      return 'ED'
    case 'PP':
      return 'PP'
    case 'BASE':
      return 'BASE'
    default:
      return 'FINITE'
  }
}

const QUOTES = new Set(['"', '“', "'", '‘'])

/** All verb groups of a sentence, in order. */
export function findGroups(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Group[] {
  const cover = covered(tokens, chunks)
  const chunkAt: (Chunk | null)[] = new Array(tokens.length + 2).fill(null)
  for (const chunk of chunks) if (!chunk.possesses) chunkAt[chunk.from] = chunk
  const out: Group[] = []
  let at = 0
  while (at < tokens.length) {
    if (cover[at]) {
      at++
      continue
    }
    let first = at
    const token = tokens[at]!
    const marked = token.lower === 'to' && (token.pos === 'PART' || token.pos === 'ADP')
    if (marked) {
      first++
      // 'urged it to "back off"'
      if (QUOTES.has(tokens[first]?.text ?? '')) first++
      while (first < tokens.length && isAdverb(tokens[first]!) && !cover[first]) first++
    }
    const verb = tokens[first]
    if (!isVerbal(verb, first, cover) || (marked && verbForm(verb!.lower) !== 'BASE' && verb!.lower !== 'be')) {
      at++
      continue
    }
    const reading = readGroup(tokens, chunkAt, cover, first)
    if (!reading) {
      at++
      continue
    }
    let negated = reading.negated
    for (let i = at; i < first; i++) if (isNegation(tokens, i)) negated = true
    const negation = negationBefore(tokens, at)
    if (negation >= 0) negated = true
    const opening = openingOf(tokens, first, reading, marked)
    const { head } = reading
    const after = tokens[head + 1]
    if (
      (after?.lower === 'not' || after?.lower === "n't" || after?.lower === 'n’t') &&
      isNegation(tokens, head + 1) &&
      reading.last !== 'VERB'
    )
      negated = true
    if (after?.lower === 'no' && tokens[head + 2]?.lower === 'longer') negated = true
    const lemma = tokens[head]!.lemma
    const from = negation >= 0 && !marked ? negation : reading.from
    const finite = opening === 'FINITE' || opening === 'ED' || opening === 'BASE' || opening === 'AUX'
    out.push({
      from,
      to: head + 1,
      head,
      lemma,
      particle: particleAfter(tokens, chunkAt, head, lemma),
      form: marked ? 'INFINITIVE' : opening === 'ING' || opening === 'PP' ? 'PARTICIPLE' : 'FINITE',
      tense: finite ? reading.tense : 'NONE',
      modal: reading.modal,
      perfect: reading.perfect,
      progressive: reading.progressive,
      passive: reading.passive,
      negated,
      start: Math.min(from, negation >= 0 ? negation : at),
      opening,
      shape: verbForm(tokens[head]!.lower),
      auxiliary: reading.auxiliaries > 0,
      copular: reading.last === 'BE' || (!reading.passive && lemma !== 'be' && VERBS.copular.has(lemma)),
    })
    at = head + 1
  }
  return out
}
