// How names look that no list has: heads of names, titles, given names, cities. The format is told in seed/README.md.
import { join } from 'node:path'
import { z } from 'zod'
import { ENTITY_TYPES } from '../model.ts'
import { readObject, readRows } from './read.ts'

const Head = z.strictObject({
  id: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  /** Words that end such a name, or stand before "of"; lower case, plurals of their own. */
  heads: z.array(z.string().regex(/^[a-z][a-z -]*$/)).min(1),
  /**
   * Where the head counts in lower case. NONE: in capitals only. COUNTRY: after a country ("Peru's foreign
   * ministry"). PAIR: after states joined by a hyphen ("the Peru-Chile alliance"). BARE: always. AFTER: after a name
   * ("Helmand province"). PLACE: after the name of a place ("the Galwan Valley clash"). LED: after "X-led".
   * PREFIX: never; in capitals the name follows it ("Lake Victoria"). YEAR: after a year ("the 1994 peace treaty").
   * CITY: right after a listed city ("Oslo airport"). PARTIES: with who made it ("the deal with Peru"), or when ("a
   * treaty signed in 1929"). STRUCK: where it is told to be made ("signed a deal"), of an article that names no other
   * and comes back to it. IN: with where it is ("the conflict in Chad"). FOR: with what
   * it is for ("the road map for Chad"). NUMBER: before a number ("resolution
   * 2602"). POINTS: after a count of them ("ten-point plan"). ROUTE: after the places it joins ("the Oslo-Bergen
   * railway"). FIELD: after one of `fields` ("the fisheries dispute").
   */
  lower: z.enum([
    'NONE',
    'COUNTRY',
    'PAIR',
    'BARE',
    'AFTER',
    'PLACE',
    'LED',
    'PREFIX',
    'YEAR',
    'CITY',
    'PARTIES',
    'STRUCK',
    'IN',
    'FOR',
    'NUMBER',
    'POINTS',
    'ROUTE',
    'FIELD',
  ]),
  /** Of FIELD: words that may stand before the head. Of PARTIES: adjectives that are of the name. */
  fields: z
    .string()
    .default('')
    .transform((list) => new Set(list.split(' ').filter(Boolean))),
  /** Goes on with "of", "for", "on" and a name. */
  of: z.boolean(),
  /** Goes on with "in" and a name ("embassy in Oslo"). */
  in: z.boolean().default(false),
  /** Speaks for the state that it is named by. */
  state: z.boolean().default(false),
  /** Where no state is named, it is that of the paper ("the foreign ministry said"). */
  home: z.boolean().default(false),
  /** In lower case it names nothing right before another noun ("Peru's navy base"). */
  alone: z.boolean().default(false),
  /** In capitals it ends its name: before another word in capitals it is part of a longer one. */
  ends: z.boolean().default(false),
  /** A kind of organization whose words are taken otherwise, as `kind` of a listed one says. */
  kind: z.enum(['PARTY', 'MEDIA', 'RESEARCH']).optional(),
  /** Capitalised words that a name in capitals must have, the head included. */
  min: z.number().int().min(1).default(1),
  why: z.string().min(1),
  match: z.array(z.strictObject({ text: z.string(), name: z.string() })).min(1),
  not: z.array(z.string()).min(1),
})

const Title = z.strictObject({
  id: z.string().min(1),
  /** Titles before a name or in apposition to it, lower case. */
  forms: z.array(z.string().regex(/^[a-z][a-z -]*$/)).min(1),
  /** The holder speaks for a state or body. */
  state: z.boolean(),
  /** Of a government: where the text leaves its state out, it is the story's. */
  governs: z.boolean().default(false),
  /** Goes on with "of" or "for" and a field ("Minister of Trade and Industry"). */
  field: z.boolean().default(false),
  /** A form of address only: says that a name follows, and no office. */
  honorific: z.boolean().default(false),
  /** The state that alone has the office, whoever is told of. */
  of: z.string().optional(),
  /** Forms that stay with a single name ("Pope Francis", "King Salman"). */
  kept: z.array(z.string()).default([]),
  why: z.string().min(1),
  match: z.array(z.strictObject({ text: z.string(), name: z.string() })).min(1),
  not: z.array(z.string()).min(1),
})

const words = z.string().transform((list) => new Set(list.split(/\s+/).filter(Boolean)))
const WordList = z.strictObject({ why: z.string(), words })

const People = z.strictObject({
  why: z.string(),
  source: z.string(),
  given: z
    .record(z.string(), z.string())
    .transform((byLetter) => new Set(Object.values(byLetter).flatMap((l) => l.split(' ')))),
  surnamesFirst: words,
  particles: z.array(z.string()).transform((list) => new Set(list)),
  suffixes: z.array(z.string()).transform((list) => new Set(list)),
  feminine: words,
  feminineFull: z.array(z.string()).transform((list) => new Set(list)),
})

const Cities = z.strictObject({
  why: z.string(),
  source: z.string(),
  /** By ISO 3166-1 alpha-2 code, separated by commas. */
  cities: z.record(z.string().length(2), z.string()).transform((byCountry) => {
    const known = new Map<string, string>()
    for (const [iso2, list] of Object.entries(byCountry)) {
      for (const city of list.split(', ')) known.set(city.toLowerCase().replace(/[.']/g, ''), iso2)
    }
    return known as ReadonlyMap<string, string>
  }),
})

/** What words stand for, as a map: words of a text must not be asked of an object, which has names of its own. */
const table = <T>(value: z.ZodType<T>) =>
  z.record(z.string(), value).transform((rows): ReadonlyMap<string, T> => new Map(Object.entries(rows)))

const Stops = z.strictObject({
  notNames: z.strictObject({ why: z.string(), words, acronyms: words }),
  placeWords: WordList,
  placeLinks: WordList,
  motion: WordList,
  siteNouns: WordList,
  governmentNouns: WordList,
  combining: z.strictObject({ why: z.string(), forms: table(z.string()) }),
  speech: WordList,
  unmeant: WordList,
  buildings: WordList,
  directions: WordList,
  aimed: WordList,
  arms: WordList,
  placeless: WordList,
  models: WordList,
  seats: z.strictObject({ why: z.string(), forms: z.record(z.string(), z.array(z.string())) }),
  pollNouns: WordList,
  dealNouns: z.strictObject({ why: z.string(), words, open: words }),
  questions: z.strictObject({ why: z.string(), forms: z.record(z.string(), z.string()) }),
  possessiveParts: WordList,
  openers: WordList,
  disputeWords: WordList,
  governors: WordList,
})

const ClassNoun = z.strictObject({
  id: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  /** Nouns that say what the capitalised name after them is, lower case, singular. */
  nouns: z.array(z.string().regex(/^[a-z]+$/)).min(1),
  /** Also with "of" between ("town of Gorvane"). */
  of: z.boolean(),
  why: z.string().min(1),
  match: z.array(z.strictObject({ text: z.string(), name: z.string() })).min(1),
  not: z.array(z.string()).min(1),
})

const Nominal = z.strictObject({
  id: z.string().min(1),
  type: z.enum(ENTITY_TYPES),
  nouns: z.array(z.string()).min(1),
  why: z.string().min(1),
  match: z.array(z.strictObject({ text: z.string(), name: z.string(), refers: z.string() })).min(1),
  not: z.array(z.string()).min(1),
})

const References = z.strictObject({
  nominals: z.array(Nominal),
  stateNouns: WordList,
  groups: z.strictObject({
    why: z.string(),
    countries: words,
    people: words,
    numbers: table(z.number()),
  }),
  expletive: WordList,
})

export type HeadRow = Readonly<z.infer<typeof Head>>
export type ClassNounRow = Readonly<z.infer<typeof ClassNoun>>
export type TitleRow = Readonly<z.infer<typeof Title>>

/** How unlisted names are told. */
export interface Names {
  readonly heads: readonly HeadRow[]
  readonly titles: readonly TitleRow[]
  readonly classNouns: readonly ClassNounRow[]
  readonly people: z.infer<typeof People>
  /** Folded name of a city to its country's ISO 3166-1 alpha-2 code. */
  readonly cities: ReadonlyMap<string, string>
  readonly stops: z.infer<typeof Stops>
  /** What refers back to names: titles alone, "the country", "the two sides". */
  readonly references: z.infer<typeof References>
}

const HEAD_FILES = ['organization', 'agreement', 'initiative', 'issue', 'place', 'system'] as const

/**
 * Reads `seed/names`.
 * @throws SeedError naming the file and the row that is wrong
 */
export function loadNames(folder: string): Names {
  const file = (name: string) => join(folder, `${name}.json`)
  return {
    heads: HEAD_FILES.flatMap((type) => readRows(file(`heads-${type}`), Head)),
    titles: readRows(file('titles'), Title),
    classNouns: readRows(file('class-nouns'), ClassNoun),
    people: readObject(file('people'), People),
    cities: new Map([...readObject(file('cities'), Cities).cities, ...readObject(file('regions'), Cities).cities]),
    stops: readObject(file('stops'), Stops),
    references: readObject(file('references'), References),
  }
}
