// What verbs and nouns take, from `seed/text/`.
import { z } from 'zod'
import { reference, wordSet } from '../reference.ts'

const byWord = z
  .record(z.string(), wordSet)
  .transform((record): ReadonlyMap<string, ReadonlySet<string>> => new Map(Object.entries(record)))

/** Frames of verbs, by lemma; with a particle as "call_on". */
export const VERBS = reference(
  'verbs',
  z.object({
    why: z.string(),
    clausal: wordSet,
    reporting: wordSet,
    told: wordSet,
    objectControl: wordSet,
    objectGerund: wordSet,
    bare: wordSet,
    dative: wordSet,
    copular: wordSet,
    asking: wordSet,
    intransitive: wordSet,
    voicing: wordSet,
    judged: wordSet,
    particles: byWord,
    keepsControl: wordSet,
    calling: wordSet,
    said: wordSet,
    adverbs: wordSet,
  }),
)

/** Frames of nouns, by lemma. */
export const NOUNS = reference(
  'nouns',
  z.object({
    why: z.string(),
    infinitive: wordSet,
    acts: wordSet,
    clausal: wordSet,
    prepositions: byWord,
    subordinating: wordSet,
    speakers: wordSet,
    occasions: wordSet,
    numbered: wordSet,
  }),
)
