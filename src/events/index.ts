// Event data sets in: lines of a file become extractions, one each.
import type { Extraction } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import { actorIndex, type Dataset, type DatasetId, loadEventSeed } from './actors.ts'
import { extractionOf } from './extraction.ts'
import { rowReader, type Skip } from './rows.ts'

export type { DatasetId } from './actors.ts'
export type { Skip } from './rows.ts'

/** What a line gives: a deed with its evidence, or why there is none. */
export type EventItem =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly skip: Skip }

/** A data set that can be read. */
export interface EventReader {
  readonly dataset: Dataset
  /** Reads the lines of one file. */
  readonly read: (lines: AsyncIterable<string>) => AsyncIterable<EventItem>
}

/** Opens a reader. @throws SeedError where `seed/events.json` is malformed */
export function openEvents(id: DatasetId, seed: Seed): EventReader {
  const events = loadEventSeed()
  const dataset = events.datasets.find((d) => d.id === id)!
  const parts = { actors: actorIndex(seed, events), plover: seed.plover }
  return {
    dataset,
    async *read(lines) {
      const reader = rowReader(id, parts)
      for await (const line of lines) {
        if (line.trim() === '') continue
        const row = reader(line)
        if (row === null) continue
        yield typeof row === 'string' ? { ok: false, skip: row } : { ok: true, extraction: extractionOf(row, dataset) }
      }
    },
  }
}
