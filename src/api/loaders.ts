// What is read in batches: everything that resolvers ask for in one go goes out as one statement of its kind.
// Made anew for each request, so that nobody sees what another may, and nothing is stale.
import DataLoader from 'dataloader'
import { countFacts, type PageRequest, type Read, readPages, type Selection } from '../graph/read/pages.ts'
import type {
  ArticleRow,
  AttestationPage,
  AttestationRow,
  EntityKey,
  EntityRow,
  FactParts,
  FactRow,
  PublisherRow,
} from '../graph/read/rows.ts'

/** A fact and the parts of it that are missing. */
export interface FactKey {
  readonly id: string
  readonly parts: FactParts
}

/** An entity with the names it also has. */
export interface NamedEntity {
  readonly entity: EntityRow
  readonly aliases: readonly string[]
}

/** A page of attestations: one more than `limit` tells that there are more. */
export interface AttestationRequest extends Omit<AttestationPage, 'at'> {
  readonly limit: number
}

const most = (numbers: readonly number[]): number => Math.max(1, ...numbers)
const merged = (all: readonly FactParts[]): FactParts => ({
  ...Object.assign({}, ...all),
  attestations: Math.max(0, ...all.map((parts) => parts.attestations ?? 0)),
})

/** A loader of things by id, from a statement that gives a row for each id that it finds. */
function byId<R extends { readonly id: string }, T>(
  read: (ids: readonly string[]) => Promise<readonly R[]>,
  value: (row: R) => T,
): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, value(row)]))
    return ids.map((id) => rows.get(id) ?? null)
  })
}

/** The loaders of one request. */
export function openLoaders(read: Read) {
  return {
    pages: new DataLoader<PageRequest, readonly FactRow[]>((requests) => readPages(read, requests), { cache: false }),
    counts: new DataLoader<Selection, number>((selections) => countFacts(read, selections), { cache: false }),
    facts: new DataLoader<FactKey, FactRow | null, string>(
      async (keys) => {
        const parts = merged(keys.map((key) => key.parts))
        const ids = [...new Set(keys.map((key) => key.id))]
        const rows = await read('read/facts', { ids, with: parts, attestations: most([parts.attestations ?? 0]) })
        const facts = new Map(rows.map(({ id, fact }) => [id, fact]))
        return keys.map(({ id }) => facts.get(id) ?? null)
      },
      { cacheKeyFn: ({ id, parts }) => `${id} ${JSON.stringify(parts)}` },
    ),
    named: new DataLoader<EntityKey, EntityRow | null, string>(
      async (keys) => {
        const rows = await read('read/resolve', { keys: keys.map((key, at) => ({ ...key, at })) })
        const found = new Map(rows.map(({ at, entity }) => [at, entity]))
        return keys.map((_, at) => found.get(at) ?? null)
      },
      { cacheKeyFn: ({ id, name, types }) => `${id} ${name} ${types}` },
    ),
    entities: byId(
      (ids) => read('read/entities', { ids }),
      ({ entity, aliases }): NamedEntity => ({ entity, aliases: aliases ?? [] }),
    ),
    dyads: byId(
      (ids) => read('read/dyads', { ids }),
      (row) => row.parties,
    ),
    attestations: new DataLoader<AttestationRequest, readonly AttestationRow[]>(
      async (requests) => {
        const rows = await read('read/attestations', {
          pages: requests.map((request, at) => ({ ...request, at })),
          limit: most(requests.map((r) => r.limit)),
        })
        const pages = requests.map((): AttestationRow[] => [])
        for (const { at, attestation } of rows) {
          if (pages[at]!.length < requests[at]!.limit) pages[at]!.push(attestation)
        }
        return pages
      },
      { cache: false },
    ),
    attestationCounts: byId(
      (ids) => read('read/attestation-counts', { ids }),
      (row) => row.count,
    ),
    attestationArticles: byId(
      (ids) => read('read/attestation-articles', { ids }),
      (row): ArticleRow => row.article,
    ),
    articles: byId(
      (ids) => read('read/articles', { ids }),
      (row): ArticleRow => row.article,
    ),
    articlePublishers: byId(
      (ids) => read('read/article-publishers', { ids }),
      (row): PublisherRow => row.publisher,
    ),
  }
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof openLoaders>
