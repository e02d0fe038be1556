// Named sets of words: `seed/lexicon/sets*.json`, each with its reason. Rows name them as `@name`; code asks for one
// by `setOf` where a module is loaded, so that a name that no file has stops the start, and a look-up is one of a Set.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'
import { readObject, SeedError } from './read.ts'

const Row = z.strictObject({
  why: z.string().min(1),
  /** Words, or `@name` for those of another set. */
  words: z.array(z.string().min(1)).min(1),
  /** Sentences that are read otherwise without the set, and sentences that have a word of it and are not. */
  match: z.array(z.string().min(1)).min(1).optional(),
  not: z.array(z.string().min(1)).min(1).optional(),
})
const File = z.record(z.string(), z.union([z.array(z.string()), Row]))

export type WordSets = ReadonlyMap<string, ReadonlySet<string>>

function read(folder: string): WordSets {
  const rows = new Map<string, readonly string[]>()
  for (const file of readdirSync(folder)
    .filter((name) => /^sets.*\.json$/.test(name))
    .sort()) {
    for (const [name, row] of Object.entries(readObject(join(folder, file), File))) {
      if (rows.has(name)) throw new SeedError(`${file} has the set "${name}", which another file has too: rename it.`)
      rows.set(name, Array.isArray(row) ? row : row.words)
    }
  }
  const wordsOf = (name: string, within: readonly string[]): readonly string[] => {
    const words = rows.get(name)
    if (!words) throw new SeedError(`The set "${within.at(-1)}" names "@${name}", which no sets*.json has.`)
    if (within.includes(name)) throw new SeedError(`The set "${name}" holds itself, by ${within.join(', ')}.`)
    return words.flatMap((word) => (word.startsWith('@') ? wordsOf(word.slice(1), [...within, name]) : [word]))
  }
  return new Map([...rows.keys()].map((name) => [name, new Set(wordsOf(name, []))]))
}

const known = new Map<string, WordSets>()

/**
 * All sets of a folder, read once.
 * @throws SeedError naming the file and the set where one is malformed, stands twice or names another that is not there
 */
export function loadSets(folder = join(ROOT, 'seed', 'lexicon')): WordSets {
  const sets = known.get(folder) ?? read(folder)
  known.set(folder, sets)
  return sets
}

/**
 * The words of a set of the project's own seed.
 * @throws SeedError where there is none of that name
 */
export function setOf(name: string): ReadonlySet<string> {
  const set = loadSets().get(name)
  if (!set) throw new SeedError(`Code asks for the set "${name}", which no seed/lexicon/sets*.json has: add it there.`)
  return set
}

/** The sets whose names begin alike, by what follows: `titles-of-leader` under "leader" of `setsOf('titles-of-')`. */
export function setsOf(prefix: string): WordSets {
  return new Map(
    [...loadSets()].flatMap(([name, words]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), words] as const] : [],
    ),
  )
}
