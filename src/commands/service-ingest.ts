// Ingestion as the service offers it: what a request sent, through the same stages as the command line.
import type { Ingest, IngestInput, Rereading } from '../api/context.ts'
import type { Config } from '../config.ts'
import { ingest } from '../ingest.ts'
import type { Document } from '../model.ts'
import type { Opened } from '../open.ts'
import { EXTRACTOR } from '../pipeline.ts'
import type { Readers } from '../reading.ts'
import { readSources, type SourceItem } from '../source/index.ts'
import { ingestParts } from './ingest.ts'

/**
 * The stages, joined for the API. Addresses are fetched under the same guard as everywhere.
 * @param readers threads to read in, so that requests are answered meanwhile
 */
export function serviceIngest(
  opened: Pick<Opened, 'graph' | 'seed'>,
  config: Pick<Config, 'maxBytes'> & Partial<Pick<Config, 'home'>>,
  readers?: Readers,
): Ingest {
  const parts = ingestParts(opened, { home: config.home, readers })
  return async function* (inputs, { signal }) {
    const options = { maxBytes: config.maxBytes, ...(signal ? { signal } : {}) }
    yield* ingest(items(inputs, options), parts)
  }
}

/** What the service reads stored articles with when it is told to read them again: its threads. */
export function serviceRereading({ seed }: Pick<Opened, 'seed'>, readers: Readers): Rereading {
  return {
    read: readers.readAgain,
    options: { extractor: EXTRACTOR, publishers: seed.publishers },
  }
}

async function* items(
  inputs: readonly IngestInput[],
  options: Parameters<typeof readSources>[1],
): AsyncGenerator<SourceItem> {
  for (const input of inputs) {
    if (input.kind === 'document') yield { ok: true, document: input.document }
    else for await (const item of readSources([input.url], options)) yield withKnown(item, input.known)
  }
}

/** What the caller knows goes before what the page says. */
function withKnown(item: SourceItem, known: Partial<Document>): SourceItem {
  return item.ok ? { ok: true, document: { ...item.document, ...known } } : item
}
