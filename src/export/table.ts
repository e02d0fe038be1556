// CSV for pandas and spreadsheets: one fact per line, ids and names of all who are in it.
import type { EntityRow } from '../graph/read/rows.ts'
import { csvLine } from './delimited.ts'
import type { ExportedFact } from './select.ts'

const list = (entities: readonly EntityRow[] | null, field: 'id' | 'name'): string =>
  (entities ?? []).map((entity) => entity[field]).join(';')
const distinct = (values: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(values.flatMap((value) => value ?? [])),
]

/** The columns, and what of a fact each holds. */
const COLUMNS: readonly (readonly [string, (f: ExportedFact) => string | number | boolean | null])[] = [
  ['id', (f) => f.id],
  ['type', (f) => f.type],
  ['date', (f) => f.date],
  ['precision', (f) => f.precision],
  ['pairs', (f) => (f.dyads ?? []).join(';')],
  ['actors', (f) => list(f.actors, 'id')],
  ['actor_names', (f) => list(f.actors, 'name')],
  ['speakers', (f) => list(f.speakers, 'id')],
  ['speaker_names', (f) => list(f.speakers, 'name')],
  ['targets', (f) => list(f.targets, 'id')],
  ['target_names', (f) => list(f.targets, 'name')],
  ['about', (f) => list(f.about, 'id')],
  ['about_names', (f) => list(f.about, 'name')],
  ['participants', (f) => list(f.attendants, 'id')],
  ['participant_names', (f) => list(f.attendants, 'name')],
  ['places', (f) => list(f.places, 'id')],
  ['content', (f) => f.content],
  ['negated', (f) => f.negated],
  ['strength', (f) => f.strength],
  ['stance', (f) => f.stance],
  ['kind', (f) => f.kind],
  ['status', (f) => f.status],
  ['plover', (f) => f.plover],
  ['mode', (f) => f.mode],
  ['contexts', (f) => (f.contexts ?? []).join(';')],
  ['confidence', (f) => f.confidence],
  ['attestations', (f) => f.attestations.length],
  ['publishers', (f) => distinct(f.attestations.map((t) => t.publisher?.name)).join(';')],
  ['quote', (f) => f.attestations[0]?.quote ?? null],
  ['urls', (f) => distinct(f.attestations.map((t) => t.article?.url)).join(' ')],
  ['recorded', (f) => f.recordedAt],
]

/** A stream of facts as CSV with a header line. */
export async function* csv(facts: AsyncIterable<ExportedFact>): AsyncGenerator<string> {
  yield csvLine(COLUMNS.map(([name]) => name))
  for await (const fact of facts) yield csvLine(COLUMNS.map(([, of]) => of(fact)))
}
