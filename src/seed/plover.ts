// `seed/plover.json`: the event types that relations are coded in, and the CAMEO codes that map to them.
import { z } from 'zod'
import { PLOVER_TYPES } from '../model.ts'

const Mode = z.strictObject({
  name: z.string().min(1),
  what: z.string().min(1),
  /** From -10 (worst conflict) to 10 (closest cooperation); null where the manual gives none. */
  score: z.number().min(-10).max(10).nullable(),
})

export const Plover = z.strictObject({
  source: z.string().min(1),
  quads: z.array(z.strictObject({ quad: z.number().int().min(1).max(4), name: z.string().min(1) })).length(4),
  types: z.array(
    z.strictObject({
      type: z.enum(PLOVER_TYPES),
      quad: z.number().int().min(1).max(4),
      score: z.number().min(-10).max(10),
      /** True where the event is none without someone that it is done to or with. */
      recipient: z.boolean(),
      what: z.string().min(1),
      modes: z.array(Mode),
    }),
  ),
  contexts: z.array(z.strictObject({ name: z.string().min(1), what: z.string().min(1) })),
  /** CAMEO codes: the PLOVER type, mode and contexts that each becomes, and its Goldstein score. */
  cameo: z.array(
    z.strictObject({
      code: z.string().regex(/^\d{2,4}$/),
      type: z.enum(PLOVER_TYPES).nullable(),
      mode: z.string().nullable(),
      contexts: z.array(z.string()),
      goldstein: z.number().min(-10).max(10).nullable(),
    }),
  ),
})
export type Plover = Readonly<z.infer<typeof Plover>>
