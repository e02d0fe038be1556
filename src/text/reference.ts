// Opens the reference data of this stage: lists and rows under `seed/text/`.
import { join } from 'node:path'
import { z } from 'zod'
import { ROOT } from '../config.ts'
import { readObject } from '../seed/read.ts'

/**
 * Reads one file of `seed/text/`.
 * @throws SeedError naming the file and what is wrong with it
 */
export function reference<T>(name: string, schema: z.ZodType<T>): T {
  return readObject(join(ROOT, 'seed', 'text', `${name}.json`), schema)
}

/** A list of words in a file, as the set that code asks. */
export const wordSet = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list))
