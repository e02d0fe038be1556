// What callers call entities: ids, ISO codes, names. Ids and codes need no look-up; names are looked up in the graph.
import countries from 'i18n-iso-countries'
import type { EntityKey } from '../graph/read/rows.ts'
import { badArgument } from './errors.ts'

const ID = /^[a-z]+:[^\s|]+$/
const CODE = /^[A-Z]{2,3}$/
/** Characters that mean something to the index of names. */
const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/g

/** The entity's id, where an id or a code was given; null for names. */
export function idOf(text: string): string | null {
  const given = text.trim()
  if (ID.test(given)) return given
  if (!CODE.test(given)) return null
  const iso3 = given.length === 2 ? countries.alpha2ToAlpha3(given) : given
  return iso3 && countries.isValid(iso3) ? `country:${iso3}` : null
}

/** How filters compare: an id, or a name in small letters. */
export const reference = (text: string): string => idOf(text) ?? text.trim().toLowerCase()

/** A text as a phrase for the index of names. */
export const phrase = (text: string): string => `"${text.replace(SPECIAL, ' ').trim()}"`

/**
 * The key to look an entity up by.
 * @param argument the argument's name, for the message
 * @param types labels that it may have
 * @throws GraphQLError BAD_USER_INPUT where the text is empty or too long to be a name
 */
export function entityKey(text: string, argument: string, types: readonly string[] | null = null, at = 0): EntityKey {
  const given = text.trim()
  if (given === '' || given.length > 200) {
    throw badArgument(argument, 'it takes an id (country:KOR), a code (KOR, KR) or a name (South Korea).')
  }
  const id = idOf(given)
  const name = given.toLowerCase()
  return { at, id: id ?? '', name, words: name.split(/\s+/).length, query: id ? null : phrase(given), types }
}
