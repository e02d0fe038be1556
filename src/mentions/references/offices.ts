// An office told with the state that it is of: "Iran's top diplomat", "its trade minister", "the leader of neighbouring Sudan".
import type { EntityId, Mention } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf } from '../../seed/sets.ts'
import { PORTFOLIOS } from '../../text/phrases/words.ts'
import { OFFICES, person, type Title, titleOf } from './bearers.ts'
import type { Discourse, Setting } from './discourse.ts'
import { typeOfNoun } from './things.ts'

export interface Nominal {
  readonly from: number
  readonly to: number
  readonly entities: readonly EntityId[]
  readonly why: string
}

export const MODIFIERS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'VERB'])

/** The title that begins at a token and belongs to a state told before it: "its *trade minister*", "the country's *president*". */
export function heldIn(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  from: number,
  state: EntityId,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  let head = -1
  for (let k = from; k < tokens.length && k < from + 4; k++) {
    if (nameAt(k) || !MODIFIERS.has(tokens[k]!.pos)) break
    if (OFFICES.has(tokens[k]!.lower)) head = k
  }
  if (head < 0 || typeOfNoun(names).get(tokens[head]!.lower) !== 'Person') return null
  const next = tokens[head + 1]
  const comma = pastPost(setting, head + 1, nameAt)
  if ((next?.pos === 'NOUN' || next?.pos === 'PROPN') && !discourse.persons.has(nameAt(head + 1)?.entities[0] ?? ''))
    return null
  // Who is named at once is told by the name.
  if (nameAt(head + 1) || (tokens[comma]?.text === ',' && nameAt(comma + 1)?.from === comma + 1)) return null
  const entities = person(discourse, index, titleOf(setting, from, head), state, true)
  return entities.length ? { from, to: head + 1, entities, why: 'title-of-state' } : null
}

export const isMark = (text: string): boolean => text === "'s" || text === '’s' || text === "'" || text === '’'

const LONGEST_OFFICE = 14

/** "*Minister of Defence of Peru* Jorge Salas", "the *President of the Republic of Peru* said": an office with its state after it. */
export function officeOf(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  from: number,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  const first = tokens[from]?.text.charCodeAt(0) ?? 0
  // Capitals, and letters past ASCII, may begin it.
  if ((first < 65 || first > 90) && first < 192) return null
  let head = from
  while (head < from + 3 && !OFFICES.has(tokens[head]?.lower ?? '') && MODIFIERS.has(tokens[head]?.pos ?? 'X')) head++
  if (setting.traceAt[from]?.mention.kind === 'NOMINAL') return null
  if (!/^\p{Lu}/u.test(tokens[from]!.text) || !OFFICES.has(tokens[head]?.lower ?? '') || nameAt(head)) return null
  if (typeOfNoun(names).get(tokens[head]!.lower) !== 'Person') return null
  let state: EntityId | null = null
  let ofState = false
  let to = head + 1
  for (let k = head + 1; k < tokens.length && k < head + LONGEST_OFFICE; k++) {
    const { lower, pos, text } = tokens[k]!
    const name = nameAt(k)
    if (name) {
      if (!ofState || discourse.entities.get(name.entities[0]!)?.type !== 'Country' || name.why === 'country-adjective')
        break
      state ??= name.entities[0]!
      to = name.to
      k = name.to - 1
      ofState = false
      continue
    }
    if (state && lower !== 'to') break
    // "the Ambassador to Peru": where it is held, and not whose it is.
    if (lower === 'to' && !state) return null
    if (lower === 'of' || lower === 'to') ofState = true
    else if (lower !== 'the' && lower !== 'and' && lower !== 'for' && !(/^\p{Lu}/u.test(text) && pos !== 'VERB')) break
  }
  if (!state) return null
  const holder = nameAt(to) ?? (tokens[to]?.text === ',' ? nameAt(to + 1) : null)
  if (holder && discourse.persons.has(holder.entities[0]!) && holder.kind === 'NAME')
    return { from, to, entities: holder.entities, why: 'renames-person' }
  if (holder) return null
  const known = person(discourse, index, titleOf(setting, from, head, to), state, true)
  return known.length ? { from, to, entities: known, why: 'title-of-state' } : null
}

/** "Turkish officials", "Iran's top diplomat": the state for which they act. */
export function ofState(
  setting: Setting,
  names: Names,
  at: number,
  nameAt: (token: number) => Mention | null,
): { to: number; state: EntityId; title: Title } | null {
  const { tokens } = setting.sentence
  const name = nameAt(at)
  if (
    !name ||
    name.to === name.from ||
    (name.why !== 'country-adjective' &&
      name.why !== 'country-name' &&
      name.why !== 'capital-government' &&
      name.why !== 'listed' &&
      name.why !== 'country-people')
  )
    return null
  const state = name.entities[0]!
  if (name.why === 'listed' && !state.startsWith('organization:')) return null
  let i = name.to
  if (/^['’]s?$/.test(tokens[i]?.text ?? '')) i++
  // "US officials" needs no mark, "Japan officials" is rare enough to be read alike; "Turkey leaders" too.
  let head = -1
  for (let k = i; k < tokens.length && k < i + 4; k++) {
    const token = tokens[k]!
    if (nameAt(k) || !MODIFIERS.has(token.pos)) break
    if (names.references.stateNouns.words.has(token.lower)) head = k
    // "the visiting president", and not "the president thanked".
    else if (token.pos === 'VERB' && (head >= 0 || !/(ing|ed)$/.test(token.lower))) break
  }
  if (head < 0) return null
  const next = tokens[head + 1]
  if (next && (next.pos === 'NOUN' || next.pos === 'PROPN') && !nameAt(head + 1)) return null
  // "US Secretary of State Ana Holm": the title goes on.
  if (next?.lower === 'of' && /^[A-Z]/.test(tokens[head + 2]?.text ?? '') && !nameAt(head + 2)) return null
  return { to: head + 1, state, title: titleOf(setting, i, head) }
}

/** "Peru's ambassador *to Chile*, Ida Holm": where the office ends, with the place that it is held in. */
export function pastPost(setting: Setting, to: number, nameAt: (token: number) => Mention | null): number {
  const { tokens } = setting.sentence
  if (!/^(?:to|in|at)$/.test(tokens[to]?.lower ?? '')) return to
  const post = nameAt(tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1)
  return post?.to ?? to
}

const BESIDE = setOf('beside-names')

/** "the leader of *neighbouring Sudan*", "of *the Netherlands*": the name after "of". */
export function ownerAfter(setting: Setting, at: number, nameAt: (token: number) => Mention | null): Mention | null {
  const { tokens } = setting.sentence
  let to = at
  while (to < at + 2 && tokens[to] && !nameAt(to) && BESIDE.has(tokens[to]!.lower)) to++
  return nameAt(to)
}

/** "Peru's minister *for Indian Ocean Affairs* Ana Ruiz": where the office's field or post ends. */
export function pastField(
  discourse: Discourse,
  setting: Setting,
  to: number,
  nameAt: (token: number) => Mention | null,
): number | null {
  const { tokens } = setting.sentence
  if (!/^(?:of|for|to|in|at)$/.test(tokens[to]?.lower ?? '')) return null
  for (let at = to + 1; at < tokens.length && at < to + LONGEST_OFFICE; at++) {
    const name = nameAt(at)
    const { lower, text } = tokens[at]!
    if (name && discourse.persons.has(name.entities[0]!)) return name.from === at ? at : null
    if (name) at = name.to - 1
    else if (!/^(?:of|for|the|and|&)$/.test(lower) && !/^\p{Lu}/u.test(text) && !PORTFOLIOS.has(lower)) return null
  }
  return null
}
