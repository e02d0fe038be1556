// How far confidences can be trusted: of records said to be right with a chance of 0.7, seven in ten should be.
import { calibrated } from '../../src/claims/calibration.ts'
import type { Calibration, Curve } from '../../src/seed/confidence.ts'
import type { Judged } from './score/tally.ts'

const RELATIONS = ['meetings', 'pledges', 'positions'] as const
const BINS = 10
const FOLDS = 10
/** How many records the pull towards changing nothing weighs as much as. */
const PULL = 20

type Curves = Calibration['curves']

const logit = (p: number): number => Math.log(p / (1 - p))

/**
 * Fits a curve to judged weights by Newton's method, with a pull towards changing nothing, so that a handful of
 * articles cannot bend it.
 */
function fitCurve(records: readonly Judged[]): Curve {
  let intercept = 0
  let slope = 1
  for (let step = 0; step < 50; step++) {
    let [g0, g1] = [-PULL * intercept, -PULL * (slope - 1)]
    let [h00, h01, h11] = [PULL, 0, PULL]
    for (const { confidence, right } of records) {
      const x = logit(Math.min(0.99, Math.max(0.01, confidence)))
      const p = 1 / (1 + Math.exp(-(intercept + slope * x)))
      const off = (right ? 1 : 0) - p
      const weight = p * (1 - p)
      g0 += off
      g1 += off * x
      h00 += weight
      h01 += weight * x
      h11 += weight * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    intercept += (h11 * g0 - h01 * g1) / determinant
    slope += (h00 * g1 - h01 * g0) / determinant
  }
  const short = (value: number) => Math.round(value * 1000) / 1000
  // A curve that falls would call the weights upside down; better a flat one.
  return { intercept: short(intercept), slope: short(Math.max(0, slope)) }
}

/** Curves for all relations. @param records judged weights, before any curve */
export function fitCurves(records: readonly Judged[]): Curves {
  const of = (relation: Judged['relation']) => fitCurve(records.filter((r) => r.relation === relation))
  return { meetings: of('meetings'), pledges: of('pledges'), positions: of('positions') }
}

/** Judges every record with curves that were fitted without its article. */
export function crossValidated(records: readonly Judged[]): Judged[] {
  const articles = [...new Set(records.map((r) => r.article))]
  return Array.from({ length: Math.min(FOLDS, articles.length) }, (_, fold) => {
    const held = new Set(articles.filter((_, i) => i % FOLDS === fold))
    const curves = fitCurves(records.filter((r) => !held.has(r.article)))
    return records
      .filter((r) => held.has(r.article))
      .map((r) => ({ ...r, confidence: calibrated(r.confidence, curves[r.relation]) }))
  }).flat()
}

interface Bin {
  readonly from: number
  readonly count: number
  readonly said: number
  readonly right: number
}

/** Records by confidence, in ten bins of equal width: what was said and what was so. */
export function reliability(records: readonly Judged[]): { readonly bins: readonly Bin[]; readonly error: number } {
  const bins = Array.from({ length: BINS }, (_, k): Bin => {
    const inside = records.filter((r) => Math.min(BINS - 1, Math.floor(r.confidence * BINS)) === k)
    const mean = (value: (r: Judged) => number) => inside.reduce((sum, r) => sum + value(r), 0) / (inside.length || 1)
    return {
      from: k / BINS,
      count: inside.length,
      said: mean((r) => r.confidence),
      right: mean((r) => (r.right ? 1 : 0)),
    }
  }).filter((bin) => bin.count > 0)
  const error = bins.reduce((sum, bin) => sum + (bin.count / records.length) * Math.abs(bin.said - bin.right), 0)
  return { bins, error: records.length ? error : 0 }
}

/** The reliability table and the expected calibration error, all relations together and each alone. */
export function reliabilityReport(records: readonly Judged[]): string[] {
  const { bins, error } = reliability(records)
  return [
    'confidence   records    said  right',
    ...bins.map(
      ({ from, count, said, right }) =>
        `${from.toFixed(1)} – ${(from + 1 / BINS).toFixed(1)}  ${String(count).padStart(9)}   ${said.toFixed(3)}  ${right.toFixed(3)}`,
    ),
    `expected calibration error ${error.toFixed(3)} (${RELATIONS.map((relation) => {
      const own = records.filter((r) => r.relation === relation)
      return `${relation} ${reliability(own).error.toFixed(3)}`
    }).join(', ')})`,
  ]
}
