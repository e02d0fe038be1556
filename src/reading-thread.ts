// One thread that reads documents and articles: it has reference data of its own.
import type { Extraction } from './model.ts'
import { type Reading, type ReadResult, readArticle, readDocument } from './reading.ts'
import { loadSeed } from './seed/index.ts'

const seed = loadSeed()

/** Reads one of them. */
export default (reading: Reading): ReadResult | Extraction =>
  'document' in reading ? readDocument(reading.document, seed) : readArticle(reading.article, seed)
