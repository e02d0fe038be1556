// Countries whose long names a paper has misspelt by one letter: "Krgyzstan".
import type { EntityId } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { foldWord } from './words.ts'

/** Shorter names have too many neighbours. */
const LONG = 8

interface Spellings {
  readonly right: ReadonlyMap<string, EntityId>
  /** Each name with one letter left out. */
  readonly short: ReadonlyMap<string, EntityId>
}

const compiled = new WeakMap<Seed, Spellings>()

function* withoutOne(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1)
}

function spellings(seed: Seed): Spellings {
  const known = compiled.get(seed)
  if (known) return known
  const right = new Map<string, EntityId>()
  const short = new Map<string, EntityId>()
  for (const { id, name, status } of seed.countries) {
    const word = foldWord(name)
    if (status !== 'STATE' || word.length < LONG || word.includes(' ')) continue
    right.set(word, id)
    for (const form of withoutOne(word)) short.set(form, id)
  }
  const table = { right, short }
  compiled.set(seed, table)
  return table
}

/** The country that a folded word misses by one letter left out, added or changed, or null. */
export function misspeltCountry(seed: Seed, norm: string): EntityId | null {
  if (norm.length < LONG - 1 || norm.includes(' ')) return null
  const { right, short } = spellings(seed)
  const lacking = short.get(norm)
  if (lacking) return lacking
  for (const form of withoutOne(norm)) {
    const id = right.get(form) ?? short.get(form)
    if (id) return id
  }
  return null
}
