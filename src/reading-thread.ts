// One thread that reads documents and articles: it has reference data of its own.
import type { Extraction } from './model.ts'
import { type Reading, type ReadResult, readTogether } from './reading.ts'
import { loadSeed } from './seed/index.ts'

const seed = loadSeed()

/** Reads some of them. */
export default (readings: readonly Reading[]): (ReadResult | Extraction)[] => readTogether(readings, seed)
