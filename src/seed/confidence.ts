// `seed/confidence.json`: how the weights of rules become chances.
import { z } from 'zod'

/** The chance is the logistic function of `intercept + slope · logit(weight)`: 0 and 1 change nothing. */
const Curve = z.strictObject({ intercept: z.number(), slope: z.number() })
export type Curve = Readonly<z.infer<typeof Curve>>

export const Calibration = z.strictObject({
  why: z.string().min(1),
  /** What the curves were fitted on. */
  fitted: z.strictObject({ articles: z.number().int(), records: z.number().int() }),
  curves: z.strictObject({ meetings: Curve, pledges: Curve, positions: Curve }),
})
export type Calibration = Readonly<z.infer<typeof Calibration>>
