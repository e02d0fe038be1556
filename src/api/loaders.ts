// What is read in batches: everything that resolvers ask for in one go goes out as one statement of its kind.
// Made anew for each request, so that nobody sees what another may, and nothing is stale.
import DataLoader from 'dataloader'
import {
  countFacts,
  type Facet,
  facetFacts,
  type PageRequest,
  type Read,
  readPages,
  type Selection,
} from '../graph/read/pages.ts'
import type {
  ArticleFactsPage,
  ArticlePage,
  ArticleRow,
  AttestationPage,
  AttestationRow,
  AuditRow,
  ClimatePage,
  CoOccurrencePage,
  CorrectionRow,
  EntityKey,
  EntityRow,
  FactParts,
  FactRow,
  MentionRow,
  OfficeRow,
  PositionsPage,
  PublisherRow,
  StancesPage,
  TopicsPage,
} from '../graph/read/rows.ts'
import { allParts, openFactLoaders } from './fact-loaders.ts'

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

/** A thing by its id, as it stood at a moment; null for now. */
export interface AtMoment {
  readonly id: string
  readonly asOf: string | null
}

const placeOf = ({ id, asOf }: AtMoment): string => `${asOf} ${id}`

/** Reads what is asked of several moments, one statement for each. */
async function byMoment<K extends AtMoment, R extends { readonly id: string }>(
  keys: readonly K[],
  read: (ids: readonly string[], asOf: string | null, own: readonly K[]) => Promise<readonly R[]>,
): Promise<ReadonlyMap<string, readonly R[]>> {
  const found = new Map<string, R[]>()
  const moments = [...new Set(keys.map((key) => key.asOf))]
  await Promise.all(
    moments.map(async (asOf) => {
      const own = keys.filter((key) => key.asOf === asOf)
      for (const row of await read([...new Set(own.map((key) => key.id))], asOf, own)) {
        const place = placeOf({ id: row.id, asOf })
        found.set(place, [...(found.get(place) ?? []), row])
      }
    }),
  )
  return found
}

/** A loader of lists by id as they stood at a moment, from a statement that gives any number of rows for each. */
function listsAt<R extends { readonly id: string }, T>(
  read: (ids: readonly string[], asOf: string | null) => Promise<readonly R[]>,
  value: (row: R) => T,
): DataLoader<AtMoment, readonly T[], string> {
  return new DataLoader(
    async (keys) => {
      const found = await byMoment(keys, read)
      return keys.map((key) => (found.get(placeOf(key)) ?? []).map(value))
    },
    { cacheKeyFn: placeOf },
  )
}

/** As `byId`, of a moment. */
function byIdAt<R extends { readonly id: string }, T>(
  read: (ids: readonly string[], asOf: string | null) => Promise<readonly R[]>,
  value: (row: R) => T,
): DataLoader<AtMoment, T | null, string> {
  return new DataLoader(
    async (keys) => {
      const found = await byMoment(keys, read)
      return keys.map((key) => found.get(placeOf(key))?.map(value)[0] ?? null)
    },
    { cacheKeyFn: placeOf },
  )
}

/** A request that takes its place `at` in the statement when it is sent. */
export type Unplaced<P> = Omit<P, 'at'>

/** A loader of pages: all that are asked for at once go out together, each row says which it belongs to. */
function pagesBy<P extends { readonly at: number }, R extends { readonly at: number }>(
  read: (pages: readonly P[]) => Promise<readonly R[]>,
): DataLoader<Unplaced<P>, readonly R[]> {
  return new DataLoader(
    async (requests) => {
      const lists = requests.map((): R[] => [])
      for (const row of await read(requests.map((request, at) => ({ ...request, at }) as P))) lists[row.at]!.push(row)
      return lists
    },
    { cache: false },
  )
}

/** A page that stops at a limit of its own. */
type Limited<P> = P & { readonly limit: number }

const limits = (pages: readonly { readonly limit: number }[]) => most(pages.map((page) => page.limit))

/** An article with its publisher. */
const withPublisher = (row: { article: ArticleRow; publisher: PublisherRow | null }): ArticleRow => ({
  ...row.article,
  publisher: row.publisher,
})

const attestationsIn = (pages: readonly { readonly with: FactParts }[]) =>
  most(pages.map((page) => page.with.attestations ?? 0))

/** The loaders of one request. */
export function openLoaders(read: Read) {
  return {
    ...openFactLoaders(read),
    pages: new DataLoader<PageRequest, readonly FactRow[]>((requests) => readPages(read, requests), { cache: false }),
    counts: new DataLoader<Selection, number>((selections) => countFacts(read, selections), { cache: false }),
    facts: new DataLoader<FactKey, FactRow | null, string>(
      async (keys) => {
        const asked = keys.map(({ id, parts }) => ({ id, parts, asOf: parts.asOf ?? null }))
        const facts = await byMoment(asked, (ids, _, own) => {
          const parts = allParts(own.map((key) => key.parts))
          return read('read/facts', { ids, with: parts, attestations: most([parts.attestations ?? 0]) })
        })
        return asked.map((key) => facts.get(placeOf(key))?.[0]?.fact ?? null)
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
    attestationCounts: byIdAt(
      (ids, asOf) => read('read/attestation-counts', { ids, asOf }),
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
    facets: new DataLoader<{ selection: Selection; facets: readonly string[] }, ReadonlyMap<string, readonly Facet[]>>(
      (keys) => {
        const facets = [...new Set(keys.flatMap((key) => key.facets))]
        return facetFacts(
          read,
          keys.map((key) => key.selection),
          facets,
        )
      },
      { cache: false },
    ),
    factPublishers: byIdAt(
      (ids, asOf) => read('read/fact-publishers', { ids, asOf }),
      (row) => row.publishers,
    ),
    support: byIdAt(
      (ids, asOf) => read('read/fact-support', { ids, asOf }),
      ({ stories, articles, kinds }) => ({ stories, articles, kinds }),
    ),
    why: listsAt(
      (ids, asOf) => read('read/why', { ids, asOf }),
      ({ attestation, mentions }): { attestation: AttestationRow; mentions: readonly MentionRow[] } => ({
        attestation,
        mentions,
      }),
    ),
    corrections: byId(
      (ids) => read('read/corrections', { ids }),
      (row): readonly CorrectionRow[] => row.corrections,
    ),
    attestationsById: byIdAt(
      (ids, asOf) => read('read/attestations-by-id', { ids, asOf }),
      (row): AttestationRow => row.attestation,
    ),
    articlePages: pagesBy<Limited<ArticlePage>, { at: number; article: ArticleRow; publisher: PublisherRow | null }>(
      (pages) => read('read/article-pages', { pages, limit: limits(pages) }),
    ),
    articleCounts: pagesBy<ArticlePage, { at: number; count: number }>((pages) =>
      read('read/article-counts', { pages }),
    ),
    articleTexts: byId(
      (ids) => read('read/article-texts', { ids }),
      (row) => row.text,
    ),
    articleStories: byId(
      (ids) => read('read/article-stories', { ids }),
      (row) => row.story,
    ),
    articleAttestations: listsAt(
      (ids, asOf) => read('read/article-attestations', { ids, asOf }),
      (row): AttestationRow => row.attestation,
    ),
    articleFacts: pagesBy<ArticleFactsPage, { at: number; fact: FactRow; start: number }>((pages) =>
      read('read/article-facts', { pages, attestations: attestationsIn(pages) }),
    ),
    storyArticles: listsAt(
      (ids, asOf) => read('read/story-articles', { ids, asOf }),
      (row): ArticleRow => withPublisher(row),
    ),
    publishers: byIdAt(
      (ids, asOf) => read('read/publishers', { ids, asOf }),
      (row): PublisherRow => row.publisher,
    ),
    offices: new DataLoader<{ id: string; on: string | null }, readonly OfficeRow[], string>(
      async (keys) => {
        const days = [...new Set(keys.map((key) => key.on))]
        const rows = await Promise.all(
          days.map(async (on) => {
            const ids = keys.filter((key) => key.on === on).map((key) => key.id)
            return (await read('read/offices', { ids, on })).map((row) => ({ ...row, on }))
          }),
        )
        return keys.map(({ id, on }) =>
          rows
            .flat()
            .filter((row) => row.id === id && row.on === on)
            .map((row) => row.office),
        )
      },
      { cacheKeyFn: ({ id, on }) => `${id} ${on}` },
    ),
    merged: byId(
      (ids) => read('read/merged', { ids }),
      (row) => row.merged,
    ),
    coOccurrences: pagesBy<Limited<CoOccurrencePage>, { at: number; entity: EntityRow; count: number }>((pages) =>
      read('read/co-occurrences', { pages, limit: limits(pages) }),
    ),
    positionsOn: pagesBy<PositionsPage, { at: number; topic: EntityRow; positions: readonly FactRow[] }>((pages) =>
      read('read/positions-on', { pages, attestations: attestationsIn(pages) }),
    ),
    stances: pagesBy<
      StancesPage,
      {
        at: number
        actor: EntityRow
        stances: readonly { readonly stance: string; readonly date: string }[]
        latest: FactRow
      }
    >((pages) => read('read/stances', { pages, attestations: attestationsIn(pages) })),
    topics: pagesBy<
      Limited<TopicsPage>,
      { at: number; entity: EntityRow; count: number; latest: string; total: number }
    >((pages) => read('read/pair-topics', { pages, limit: limits(pages) })),
    climate: pagesBy<ClimatePage, { at: number; month: string; plover: string; count: number }>((pages) =>
      read('read/climate', { pages }),
    ),
    auditRecords: byId(
      (ids) => read('read/audit-records', { ids }),
      (row): AuditRow => row.record,
    ),
  }
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof openLoaders>
