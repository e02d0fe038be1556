// Who does it, and to whom: from a noun phrase to entities. Actions need no state: courts, police, rebels, workers
// act too, so that nouns for them (sets `groups`, `individuals`) become entities of their own where they do something.
import type { Clause, Entity, EntityId, Sentence, Token } from '../../model.ts'
import { setOf } from '../../seed/sets.ts'
import { parties } from '../actors.ts'
import { type Context, isOf, mentionAt, mentionsIn, type Nominal, nominal } from '../context.ts'
import { isFirstPerson } from '../party.ts'
import type { Voice } from '../voices.ts'
import type { Cast } from './cast.ts'

/** A noun's lemma; of one that opens a sentence and is taken for a name, its form in small letters. */
function nounOf(context: Context, token: Token | undefined): string {
  if (token?.pos !== 'PROPN') return token?.lemma ?? ''
  const { lower } = token
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return isOf(context, 'groups', singular) ? singular : lower
}

const acts = (entity: Entity | undefined): boolean =>
  entity !== undefined &&
  (entity.type === 'Country' ||
    entity.type === 'Person' ||
    entity.type === 'Organization' ||
    (entity.type === 'Initiative' && entity.actsAsState === true))

/** Those that a token's own mention means. */
function named(context: Context, sentence: Sentence, token: number): readonly EntityId[] {
  return (mentionAt(context, sentence, token)?.entities ?? []).filter((id) => acts(context.entities.get(id)))
}

/** Phrases that hang on a noun by one of the prepositions. */
function attached(sentence: Sentence, of: Nominal, words: readonly string[]): readonly Nominal[] {
  if (of.phrase === null) return []
  return sentence.phrases
    .filter(
      (p) =>
        p.attachedTo?.phrase === of.phrase && words.includes(sentence.tokens[p.attachedTo.preposition]?.lower ?? ''),
    )
    .map(nominal)
}

/** States and bodies that modify a noun ("*Israeli* warplanes", "*Taliban* fighters", "the president of *Kenya*"). */
function modifiers(context: Context, sentence: Sentence, of: Nominal, after: readonly string[]): readonly EntityId[] {
  const inside = mentionsIn(context, sentence, of.from, of.head).flatMap((m) => m.entities)
  const owner = of.phrase === null ? null : sentence.phrases[of.phrase]?.possessor
  const owning = owner == null ? [] : named(context, sentence, sentence.phrases[owner]!.head)
  const around = attached(sentence, of, after).flatMap((n) => [
    ...mentionsIn(context, sentence, n.from, n.to).flatMap((m) => m.entities),
  ])
  const ids = [...new Set([...inside, ...owning])]
  return (ids.length > 0 ? ids : [...new Set(around)]).flatMap((id) => {
    const entity = context.entities.get(id)
    if (entity?.type === 'Place') return entity.country ? [entity.country] : []
    return entity && acts(entity) ? [id] : []
  })
}

const countryOf = (context: Context, ids: readonly EntityId[]): EntityId | null => {
  const found = new Set(
    ids.flatMap((id) =>
      context.entities.get(id)?.type === 'Country' ? id : (context.entities.get(id)?.country ?? []),
    ),
  )
  return found.size === 1 ? [...found][0]! : null
}

const BEHIND = setOf('standing-behind')

/** "US-backed rebels", "the Saudi-led coalition": the state stands behind them, but they are not it. */
function compound(sentence: Sentence, of: Nominal): boolean {
  return sentence.tokens
    .slice(of.from, of.head)
    .some(({ lower }) => lower.includes('-') && BEHIND.has(lower.slice(lower.lastIndexOf('-') + 1)))
}

/** The clause that says what a clause tells ("*workers said* they will"), or null. */
export function reporter(sentence: Sentence, clause: Clause | null): Clause | null {
  let at = clause
  for (let depth = 0; at && at.parent !== null && depth < 6; depth++) {
    const parent: Clause | undefined = sentence.clauses[at.parent]
    if (!parent) return null
    if (at.kind === 'THAT') return parent
    at = parent
  }
  return null
}

/** Where unnamed doers become entities. */
export interface Entry {
  readonly cast: Cast
  /** Only nouns of this set. */
  readonly only: string | null
}

/**
 * Whoever a noun phrase says acts.
 * @param clause the clause of the act: what "they" is looked up from
 * @param entry where unnamed doers are entered, and the set that their nouns must be in; null to take only those with
 *   a name or a state
 */
export function doers(
  context: Context,
  sentence: Sentence,
  of: Nominal,
  voice: Voice | null,
  clause: Clause | null,
  entry: Entry | null,
): readonly EntityId[] {
  const head = sentence.tokens[of.head]
  if (!head) return []
  if (isFirstPerson(head)) return voice?.party?.states ?? []
  const own = named(context, sentence, of.head)
  if (own.length > 0) return own
  const lemma = nounOf(context, head)
  if (head.pos === 'PRON') {
    const said = reporter(sentence, clause)
    if (!said || !/^(?:they|he|she|it)$/.test(head.lower)) return []
    return said.subjects.flatMap((index) => {
      const phrase = sentence.phrases[index]
      if (!phrase || sentence.tokens[phrase.head]?.pos === 'PRON') return []
      return doers(context, sentence, nominal(phrase), null, null, entry)
    })
  }
  // "hundreds of farmers": whom the number counts.
  if (isOf(context, 'quantities', lemma)) {
    const counted = attached(sentence, of, ['of'])
    if (counted.length > 0) return counted.flatMap((n) => doers(context, sentence, n, voice, clause, entry))
  }
  const behind = compound(sentence, of)
  const state = behind ? null : parties(context, sentence, [of], voice?.party ?? null)
  if (state && state.states.length > 0) return state.states
  const around = behind ? [] : modifiers(context, sentence, of, ['of', 'in', 'from', 'at', 'for'])
  if (isOf(context, 'instruments', lemma)) return around
  const group = isOf(context, 'groups', lemma) || isOf(context, 'state-agents', lemma)
  const individual = isOf(context, 'individuals', lemma)
  if (!group && !individual) return []
  // "Hamas fighters" are Hamas.
  const body = around.filter((id) => {
    const entity = context.entities.get(id)
    return entity?.type === 'Organization' && !entity.country
  })
  if (isOf(context, 'members', lemma) && body.length === 1) return body
  if (!entry || (entry.only && !isOf(context, entry.only, lemma))) return []
  const plural = head.lower !== lemma
  const country = isOf(context, 'state-organs', lemma) ? countryOf(context, around) : null
  return [entry.cast.enter(sentence, of, individual && !plural ? 'Person' : 'Organization', country)]
}

/** Whoever a noun phrase says it is done to: a name, or the state or body whose people or goods they are. */
export function recipients(
  context: Context,
  sentence: Sentence,
  of: Nominal,
  voice: Voice | null,
): readonly EntityId[] {
  const direct = doers(context, sentence, of, voice, null, null)
  if (direct.length > 0) return direct
  const lemma = nounOf(context, sentence.tokens[of.head])
  if (isOf(context, 'holdings', lemma) || isOf(context, 'members', lemma) || isOf(context, 'instruments', lemma))
    return modifiers(context, sentence, of, ['of', 'in', 'from', 'on', 'against'])
  const mention = mentionAt(context, sentence, of.head)
  const place = (mention?.entities ?? []).flatMap((id) => {
    const entity = context.entities.get(id)
    return entity?.type === 'Place' && entity.country ? [entity.country] : []
  })
  return [...new Set(place)]
}

/** Whose things are: the owner, or whom "of", "by" or "from" names. */
export function owners(context: Context, sentence: Sentence, things: readonly Nominal[]): readonly EntityId[] {
  return [...new Set(things.flatMap((n) => modifiers(context, sentence, n, ['of', 'by', 'from'])))]
}
