// Loads reference data into the graph: countries, people with their offices, bodies, topics, places, publishers.
// Done once per state of `seed/`: its hash is kept, so that a later start finds nothing to do.
import { createHash } from 'node:crypto'
import type { EntityType } from '../model.ts'
import type { Seed } from '../seed/index.ts'
import type { Graph, Transaction } from './connection.ts'

interface EntityRow {
  readonly id: string
  readonly type: EntityType
  readonly props: Readonly<Record<string, unknown>>
}

/** What of `seed/` the graph holds. */
export type ReferenceData = Pick<
  Seed,
  | 'countries'
  | 'people'
  | 'organizations'
  | 'systems'
  | 'initiatives'
  | 'agreements'
  | 'issues'
  | 'places'
  | 'publishers'
>

const FILES: readonly (readonly [Exclude<keyof ReferenceData, 'publishers'>, EntityType])[] = [
  ['countries', 'Country'],
  ['people', 'Person'],
  ['organizations', 'Organization'],
  ['systems', 'System'],
  ['initiatives', 'Initiative'],
  ['agreements', 'Agreement'],
  ['issues', 'Issue'],
  ['places', 'Place'],
]

/** Properties of a row that the graph holds: what matters only while reading text stays in `seed/`. */
const KEPT = [
  'name',
  'aliases',
  'wikidata',
  'iso2',
  'iso3',
  'status',
  'kind',
  'country',
  'actsAsState',
  'date',
  'short',
]

function entityRows(seed: ReferenceData): readonly EntityRow[] {
  return FILES.flatMap(([file, type]) =>
    seed[file].map((row) => {
      const props = Object.fromEntries(Object.entries(row).filter(([key]) => KEPT.includes(key)))
      const country = type === 'Country' ? { country: row.id } : {}
      return { id: row.id, type, props: { ...props, ...country, listed: true } }
    }),
  )
}

const officeRows = (seed: ReferenceData) =>
  seed.people.flatMap((person) =>
    person.offices.map(({ title, role, of, from, to }) => ({
      person: person.id,
      of,
      props: { title, role, from, to },
    })),
  )

const publisherRows = (seed: ReferenceData) =>
  seed.publishers.map(({ id, name, aliases, wikidata, kind, country, domains, agency }) => ({
    id,
    props: { name, aliases, wikidata, kind, country, domains, agency, listed: true },
  }))

const BATCH = 1_000

async function inBatches<T>(rows: readonly T[], write: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH))
}

/** What loading did. */
export interface ReferenceResult {
  /** False where the graph had this very data already. */
  readonly changed: boolean
  readonly entities: number
  readonly publishers: number
  /** Rows that are no longer in `seed/`: those that nothing used are gone, the others stay, unlisted. */
  readonly dropped: number
}

/**
 * Brings the graph's reference data to that of `seed/`, in one transaction. Safe to run from several services at once.
 * @throws GraphError where the database does not take it; then nothing of it is written
 */
export async function loadReference(graph: Graph, seed: ReferenceData): Promise<ReferenceResult> {
  const entities = entityRows(seed)
  const offices = officeRows(seed)
  const publishers = publisherRows(seed)
  const hash = createHash('sha256')
    .update(JSON.stringify([entities, offices, publishers]))
    .digest('hex')
  const counts = { entities: entities.length, publishers: publishers.length }
  const [known] = await graph.read('write/reference-hash', {})
  if (known?.hash === hash) return { changed: false, ...counts, dropped: 0 }
  return graph.transaction(
    async (tx: Transaction) => {
      const at = new Date().toISOString()
      // The node is locked to the end: a second service waits here, and then finds the hash.
      const [before] = await tx.run('write/reference-lock', { hash, at })
      if (before?.hash === hash) return { changed: false, ...counts, dropped: 0 }
      await inBatches(entities, (batch) => tx.run('write/reference-entities', { entities: batch, at }))
      await inBatches(publishers, (batch) => tx.run('write/reference-publishers', { publishers: batch, at }))
      await tx.run('write/reference-offices-clear', {})
      await inBatches(offices, (batch) => tx.run('write/reference-offices', { offices: batch }))
      const ids = [...entities, ...publishers].map((row) => row.id)
      const [drop] = await tx.run('write/reference-drop', { ids })
      return { changed: true, ...counts, dropped: drop?.dropped ?? 0 }
    },
    { timeout: 120_000 },
  )
}
