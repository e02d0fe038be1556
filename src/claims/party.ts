// A side: the states or bodies that entities stand for, and the one who speaks for them.
import type { EntityId, Mention, Token } from '../model.ts'
import type { Context } from './context.ts'

/** A side: the states or bodies it stands for, and the one who speaks where one is named. */
export interface Party {
  /** Countries, and organizations that act for themselves. */
  readonly states: readonly EntityId[]
  /** A named person or body that speaks for exactly one state. */
  readonly speaker: EntityId | null
  /** The people and bodies named, for meetings. */
  readonly named: readonly EntityId[]
  /** "both sides", "the two countries", "all parties". */
  readonly group: boolean
  /** People who hold no office that the text or the reference data knows. */
  readonly private: boolean
}

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our', 'ours', 'mine', 'myself', 'ourselves'])

/** Is the word a first person pronoun? "US" in capitals is a country. */
export const isFirstPerson = (word: Token): boolean => FIRST_PERSON.has(word.lower) && word.text !== 'US'

/** The party that entities make up. */
export function partyOf(context: Context, ids: readonly EntityId[], group = false): Party | null {
  const states: EntityId[] = []
  const named: EntityId[] = []
  let unknown = 0
  let speaker: EntityId | null = null
  for (const id of ids) {
    const entity = context.entities.get(id)
    if (!entity) continue
    if (entity.type === 'Country') states.push(id)
    else if (entity.type === 'Person' || entity.type === 'Organization') {
      named.push(id)
      if (entity.voice === null) unknown++
      else if (entity.voice !== undefined) {
        states.push(entity.voice)
        if (entity.voice !== id) speaker = id
      } else if (entity.country) {
        states.push(entity.country)
        speaker = id
      } else if (entity.type === 'Organization') states.push(id)
      else unknown++
    } else if (entity.type === 'Initiative' && entity.actsAsState) states.push(id)
  }
  const unique = states.length > 1 ? [...new Set(states)] : states
  if (unique.length === 0 && named.length === 0) return null
  return {
    states: unique,
    speaker: unique.length === 1 && named.length === 1 && !group ? speaker : null,
    named,
    group: group || unique.length > 1,
    private: unique.length === 0 && unknown > 0,
  }
}

export function merge(parties: readonly Party[]): Party | null {
  if (parties.length < 2) return parties[0] ?? null
  const states = [...new Set(parties.flatMap((p) => p.states))]
  const named = [...new Set(parties.flatMap((p) => p.named))]
  return {
    states,
    named,
    // Two officials of one state: no one of them is the speaker.
    speaker: null,
    group: states.length > 1 || parties.some((p) => p.group),
    private: parties.every((p) => p.private),
  }
}

/** A body that acts for itself: a bloc, a party, an armed group. */
export function isOwnBody(context: Context, id: EntityId): boolean {
  const entity = context.entities.get(id)
  if (entity?.type !== 'Organization' || entity.voice === null) return false
  return entity.actsAsState || entity.voice !== undefined || !entity.country
}

export function ofMentions(context: Context, mentions: readonly Mention[]): Party | null {
  const all = [...new Set(mentions.flatMap((m) => m.entities))]
  const bodies = all.filter((id) => isOwnBody(context, id))
  const states = all.filter((id) => context.entities.get(id)?.type === 'Country')
  // "Lebanese Hezbollah fighters" act for Hezbollah.
  const voiced = bodies.filter((id) => context.entities.get(id)?.voice)
  const party = partyOf(context, voiced.length > 0 ? voiced : [...states, ...bodies])
  // The state acts through somebody unnamed: no speaker.
  return party ? { ...party, named: [], speaker: null } : null
}
