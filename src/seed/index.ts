// Reference data: who and what is known before an article is read. Rows are data in `seed/`; here they are
// read once, checked, frozen and typed.
import { join } from 'node:path'
import { ROOT } from '../config.ts'
import * as actors from './actors.ts'
import { capitalsOf } from './capitals.ts'
import { checkActors } from './check.ts'
import { Calibration } from './confidence.ts'
import { type Lexicon, loadLexicon } from './lexicon.ts'
import { loadNames, type Names } from './names.ts'
import { Plover } from './plover.ts'
import { readObject, readRows } from './read.ts'

export type { AmbiguousForm, OfficeRole, Person, SeedOffice } from './actors.ts'
export { fold } from './fold.ts'
export type { ClassNounRow, HeadRow, Names, TitleRow } from './names.ts'
export { SeedError } from './read.ts'

/** All reference data. */
export interface Seed {
  readonly countries: readonly actors.Country[]
  readonly people: readonly actors.Person[]
  readonly organizations: readonly actors.Organization[]
  readonly systems: readonly actors.System[]
  readonly initiatives: readonly actors.Initiative[]
  readonly agreements: readonly actors.Agreement[]
  readonly issues: readonly actors.Issue[]
  /** Of places.json, and the capitals of countries.json. */
  readonly places: readonly actors.Place[]
  readonly publishers: readonly actors.Publisher[]
  readonly plover: Plover
  readonly lexicon: Lexicon
  /** How unlisted names are told. */
  readonly names: Names
  /** How weights of rules become chances. */
  readonly confidence: Calibration
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) deepFreeze(part)
  return value
}

function read(folder: string): Seed {
  const file = (name: string) => join(folder, 'actors', `${name}.json`)
  const countries = readRows(file('countries'), actors.Country)
  const files = {
    countries,
    people: readRows(file('people'), actors.Person),
    organizations: readRows(file('organizations'), actors.Organization),
    systems: readRows(file('systems'), actors.System),
    initiatives: readRows(file('initiatives'), actors.Initiative),
    agreements: readRows(file('agreements'), actors.Agreement),
    issues: readRows(file('issues'), actors.Issue),
    places: [...capitalsOf(countries), ...readRows(file('places'), actors.Place)],
    publishers: readRows(file('publishers'), actors.Publisher),
  }
  checkActors(files)
  return {
    ...files,
    plover: readObject(join(folder, 'plover.json'), Plover),
    lexicon: loadLexicon(join(folder, 'lexicon')),
    names: loadNames(join(folder, 'names')),
    confidence: readObject(join(folder, 'confidence.json'), Calibration),
  }
}

const loaded = new Map<string, Seed>()

/**
 * The reference data, read and checked at the first call and frozen.
 * @param folder where it lies; the project's own `seed/` when left out
 * @throws SeedError naming file and row where a row is malformed, an id stands twice or a reference leads nowhere;
 *   LexiconError likewise for `seed/lexicon`
 */
export function loadSeed(folder = join(ROOT, 'seed')): Seed {
  const known = loaded.get(folder)
  if (known) return known
  const seed = deepFreeze(read(folder))
  loaded.set(folder, seed)
  return seed
}
