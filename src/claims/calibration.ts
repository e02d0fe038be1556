// From the weight that rules give a record to the chance that a careful reader agrees: fitted, see `seed/confidence.json`.
import type { Calibration, Curve } from '../seed/confidence.ts'

const logit = (p: number): number => Math.log(p / (1 - p))
const inside = (p: number): number => Math.min(0.99, Math.max(0.01, p))

/** What a curve makes of a rule's weight: a number from 0.02 to 0.98, two digits. */
export function calibrated(weight: number, { intercept, slope }: Curve): number {
  const chance = 1 / (1 + Math.exp(-(intercept + slope * logit(inside(weight)))))
  return Math.round(Math.min(0.98, Math.max(0.02, chance)) * 100) / 100
}

/** Gives records just made their calibrated confidences, in place: copies of them are what the engine reads slowest. */
export function withConfidence<T extends { confidence: number }>(
  records: readonly T[],
  relation: keyof Calibration['curves'],
  { curves }: Calibration,
): readonly T[] {
  for (const record of records) record.confidence = calibrated(record.confidence, curves[relation])
  return records
}
