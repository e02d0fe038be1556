// One thread that reads documents: it has reference data of its own.
import type { Document } from './model.ts'
import { type ReadResult, readDocument } from './reading.ts'
import { loadSeed } from './seed/index.ts'

const seed = loadSeed()

/** Reads one document. */
export default (document: Document): ReadResult => readDocument(document, seed)
