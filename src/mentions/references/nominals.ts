// Nouns that refer back: "the minister", "the ministry", "the country", "Turkish officials".
import type { Mention } from '../../model.ts'
import type { Names } from '../../seed/index.ts'
import { setOf } from '../../seed/sets.ts'
import { HEADING, isSuch, OFFICES, person, titleOf } from './bearers.ts'
import { type Discourse, type Setting, stateOf } from './discourse.ts'
import { epithetAt, headedAt } from './epithets.ts'
import {
  heldIn,
  isMark,
  MODIFIERS,
  type Nominal,
  officeOf,
  ofState,
  ownerAfter,
  pastField,
  pastPost,
} from './offices.ts'
import {
  country,
  GOVERNMENT,
  NEIGHBOUR,
  neighbour,
  OTHER,
  owned,
  SEATED,
  speakersOwn,
  thing,
  typeOfNoun,
} from './things.ts'
import { unnamed } from './unnamed.ts'

/** What may stand before a noun that refers back. */
const DETERMINERS: ReadonlyMap<string, 'DEFINITE' | 'POSSESSIVE'> = new Map([
  ...['the', 'this', 'that', 'said'].map((word) => [word, 'DEFINITE'] as const),
  ...['his', 'her', 'their', 'its'].map((word) => [word, 'POSSESSIVE'] as const),
])

const LOCAL = setOf('local-offices')

/**
 * The nominal that begins at a token, or null.
 * @param nameAt the name over a token, or null
 */
export function nominalAt(
  discourse: Discourse,
  setting: Setting,
  names: Names,
  at: number,
  nameAt: (token: number) => Mention | null,
): Nominal | null {
  const { tokens, index } = setting.sentence
  const first = tokens[at]!
  const name = nameAt(at)
  if (name && name.from === at) {
    const acting = ofState(setting, names, at, nameAt)
    if (!acting) return null
    const comma = pastPost(setting, acting.to, nameAt)
    const field = OFFICES.has(acting.title.noun) ? pastField(discourse, setting, acting.to, nameAt) : null
    const renamed = field !== null ? nameAt(field) : tokens[comma]?.text === ',' ? nameAt(comma + 1) : null
    if (renamed && (field !== null || renamed.from === comma + 1) && discourse.persons.has(renamed.entities[0]!)) {
      return { from: at, to: acting.to, entities: renamed.entities, why: 'renames-person' }
    }
    let lead = at - 1
    while (lead > 0 && lead > at - 3 && isSuch(tokens[lead])) lead--
    const definite = lead >= 0 && DETERMINERS.has(tokens[lead]!.lower)
    const follows = nameAt(acting.to)
    if (follows && discourse.persons.has(follows.entities[0]!)) return null
    const singular = typeOfNoun(names).get(acting.title.noun) === 'Person'
    const known =
      singular &&
      (definite ||
        /['’]s?$/.test(tokens[acting.to - 2]?.text ?? '') ||
        tokens[name.to]?.text === '’s' ||
        tokens[name.to]?.text === "'s")
        ? person(discourse, index, acting.title, acting.state, definite)
        : []
    const entities = known.length ? known : discourse.entities.has(acting.state) ? [acting.state] : []
    return entities.length
      ? { from: at, to: acting.to, entities, why: known.length ? 'title-of-state' : 'acts-for-state' }
      : null
  }
  const office = officeOf(discourse, setting, names, first.lower === 'the' ? at + 1 : at, nameAt)
  if (office) return office
  const determiner = DETERMINERS.get(first.lower)
  if (!determiner && !isMark(first.text)) return null
  const owner = determiner === 'POSSESSIVE' && first.lower !== 'their' ? at : at - 1
  if (owner === at || isMark(first.text)) {
    const whose = setting.traceAt[owner]?.mention
    const state = whose?.kind === 'PRONOUN' || whose?.kind === 'NOMINAL' ? stateOf(discourse, whose.entities[0]!) : null
    const held = state && whose?.entities.length === 1 ? heldIn(discourse, setting, names, at + 1, state, nameAt) : null
    if (held || owner !== at) return held
  }
  if (!determiner) return null
  const definite = determiner === 'DEFINITE'
  const kinds = typeOfNoun(names)
  const epithet = epithetAt(discourse, setting.sentence, at, (noun) => kinds.get(noun) === 'Person')
  if (epithet) return { from: at, ...epithet, why: 'epithet' }
  const headed = first.lower === 'the' ? headedAt(discourse, setting.sentence, at, nameAt) : null
  const holder = headed && person(discourse, index, headed, headed.state, true)
  if (holder?.length) return { from: at, to: at + 2, entities: holder, why: 'title-of-state' }
  // "the *foreign ministry spokesman*": who speaks for that body, where one is named.
  const body = definite ? nameAt(at + 1) : null
  const bodys = body && body.from === at + 1 ? discourse.entities.get(body.entities[0]!) : undefined
  if (body && bodys?.type === 'Organization' && bodys.country && kinds.get(tokens[body.to]?.lower ?? '') === 'Person') {
    const next = tokens[body.to + 1]
    const goesOn = nameAt(body.to + 1) !== null || next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.text === ','
    const noun = titleOf(setting, body.to, body.to)
    const spoken = goesOn
      ? null
      : (unnamed(discourse, setting, at, body.to) ?? person(discourse, index, noun, bodys.country, true))
    if (spoken?.length === 1 && discourse.persons.has(spoken[0]!))
      return { from: at, to: body.to + 1, entities: spoken, why: 'title-of-state' }
  }
  let head = -1
  for (let k = at + 1; k < tokens.length && k < at + 5; k++) {
    const { pos, lower } = tokens[k]!
    if (nameAt(k) || !MODIFIERS.has(pos) || pos === 'NUM' || (pos === 'VERB' && (head >= 0 || !lower.endsWith('ed'))))
      break
    if (kinds.has(tokens[k]!.lower)) head = k
  }
  if (head < 0) return null
  const next = tokens[head + 1]
  if (next && !nameAt(head + 1) && (next.pos === 'NOUN' || (next.pos === 'PROPN' && /^[a-z]/.test(next.text))))
    return null
  const follows = nameAt(head + 1)
  if (follows && !/['’]s?$/.test(next?.text ?? '')) return null
  const noun = tokens[head]!.lower
  const type = kinds.get(noun)!
  const whose = next?.lower === 'of' ? ownerAfter(setting, head + 2, nameAt) : null
  if (whose) {
    const state = stateOf(discourse, whose.entities[0]!)
    if (type !== 'Person' || !state) return null
    const known = person(discourse, index, titleOf(setting, at + 1, head), state, definite)
    // "the mayor of Oslo" speaks for no state.
    if (known.length === 0 && LOCAL.has(noun)) return null
    return {
      from: at,
      to: head + 1,
      entities: known.length ? known : [state],
      why: known.length ? 'title-of-state' : 'acts-for-state',
    }
  }
  // "the government in Lima": of the state whose capital that is.
  const seat = SEATED.has(noun) && next?.lower === 'in' ? nameAt(head + 2) : null
  const seated = seat ? stateOf(discourse, seat.entities[0]!) : null
  if (seated?.startsWith('country:') && discourse.entities.has(seated))
    return { from: at, to: head + 1, entities: [seated], why: 'acts-for-state' }
  if (type !== 'Country' && type !== 'Organization' && !definite) return null
  // "Its ministry", "their government" go with the owner and are left to it.
  if (!definite && type === 'Organization') return null
  if (NEIGHBOUR.has(noun) && definite) return null
  const entities = NEIGHBOUR.has(noun)
    ? neighbour(discourse, setting, at)
    : type === 'Person'
      ? (unnamed(discourse, setting, at, head) ?? person(discourse, index, titleOf(setting, at + 1, head), null, true))
      : type === 'Country'
        ? (owned(discourse, setting, at) ??
          (GOVERNMENT.has(noun) ? speakersOwn(discourse, setting, tokens[head]!) : null) ??
          country(discourse, index, OTHER.has(tokens[at + 1]!.lower)))
        : thing(discourse, index, noun, type, null)
  if (entities.length) return { from: at, to: head + 1, entities, why: `nominal-${type.toLowerCase()}` }
  // "The Prime Minister spoke to …": a paper says of no state but its own.
  const { home } = discourse
  const leads =
    definite && HEADING.has(noun) && (noun !== 'minister' || titleOf(setting, at + 1, head).fields.length > 0)
  return type === 'Person' && leads && home && discourse.entities.has(home)
    ? { from: at, to: head + 1, entities: [home], why: 'acts-for-state' }
    : null
}
