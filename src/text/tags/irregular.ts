// Words whose forms their endings do not tell, from `seed/text/morphology.json`.
import { z } from 'zod'
import { reference, wordSet } from '../reference.ts'

export const IRREGULAR = reference(
  'morphology',
  z.object({
    why: z.string(),
    verbs: z.record(z.string(), z.tuple([z.string(), z.string()])),
    nouns: z.record(z.string(), z.string()),
    unchanged: wordSet,
    pastAsBase: wordSet,
    notPast: wordSet,
    notGerund: wordSet,
    adjectiveTails: wordSet,
    present: wordSet,
  }),
)
