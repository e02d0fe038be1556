// Closed-class words and lists that noun phrases are recognised by.
import { z } from 'zod'
import type { Token } from '../../model.ts'
import { reference, wordSet } from '../reference.ts'

const names = reference(
  'names',
  z.object({
    why: z.string(),
    weekdays: wordSet,
    months: wordSet,
    nouns: wordSet,
    portfolios: wordSet,
    titles: wordSet,
    particles: wordSet,
    variants: z.record(z.string(), z.string()),
  }),
)

export const { weekdays: WEEKDAYS, months: MONTHS, portfolios: PORTFOLIOS, titles: TITLE_HEADS } = names
export const NAME_PARTICLES = names.particles
/** Words of titles and bodies that are spelt otherwise or say the same, by the one that stands for all: "defence" to "defense". */
export const VARIANTS: ReadonlyMap<string, string> = new Map(Object.entries(names.variants))
export const TIME_NOUNS = names.nouns

/** Possessive pronouns: they determine a phrase and are none. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['its', 'their', 'his', 'our', 'my', 'your', 'her', 'whose'])
/** Words that may stand before a determiner. */
export const PREDETERMINERS: ReadonlySet<string> = new Set(['all', 'both', 'half', 'such', 'many', 'quite'])
/** Words that determine a noun, or stand alone for one. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'all',
  'both',
  'each',
  'every',
  'some',
  'any',
  'no',
  'another',
  'either',
  'neither',
  'such',
  'several',
  'many',
  'few',
  'most',
  'much',
  'more',
  'other',
  'half',
  'certain',
  'enough',
])
/** Pronouns that say who or which and open a clause. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'which', 'whose'])
export const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '“', '‘', '``', '«', "'"])
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '”', '’', "''", '»', "'"])

/** Does a word stand in a name or head a phrase? */
export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN')

/** Does a phrase headed by this word say when? */
export function isTime(token: Token): boolean {
  if (token.pos === 'PROPN' && (WEEKDAYS.has(token.lower) || MONTHS.has(token.lower))) return true
  return token.pos !== 'VERB' && (TIME_NOUNS.has(token.lemma) || WEEKDAYS.has(token.lower))
}
