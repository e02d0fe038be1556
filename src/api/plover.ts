// PLOVER scores and fields by event type, from the reference data.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config.ts'

interface PloverFile {
  readonly types: readonly { readonly type: string; readonly quad: number; readonly score: number }[]
}

const QUADS = ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'] as const
export type QuadName = (typeof QUADS)[number]

const { types } = JSON.parse(readFileSync(join(ROOT, 'seed', 'plover.json'), 'utf8')) as PloverFile

/** Field and score of each event type. */
export const PLOVER: ReadonlyMap<string, { readonly quad: QuadName; readonly score: number }> = new Map(
  types.map(({ type, quad, score }) => [type, { quad: QUADS[quad - 1]!, score }]),
)
