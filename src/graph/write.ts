// Writes what extractions tell: evidence layer and picture layer in one transaction, an article whole or not at all.
import { randomUUID } from 'node:crypto'
import type { Extraction } from '../model.ts'
import { problemsOf } from './check.ts'
import type { Graph, RequestOptions, Transaction } from './connection.ts'
import { GraphError } from './error.ts'
import { combine, type FactRows, factRows } from './fact.ts'
import { drawFacts, placesOf, writeFacts } from './facts.ts'
import { articleId, factId } from './ids.ts'
import { articleLinksRow, articleRow, attestationRow, type Extractor, entityRow, type KnownPublisher } from './rows.ts'
import { type FactKind, isClaim, type Told, toldBy } from './told.ts'

/** How a batch is written. */
export interface WriteOptions extends RequestOptions {
  /** Which program read the articles; kept with every attestation. */
  readonly extractor: Extractor
  /** Listed publishers, to know an article's own by name, alias or address. */
  readonly publishers?: readonly KnownPublisher[]
  /** The moment of recording; now, when left out. */
  readonly now?: Date
}

/** A fact that was written, for those who follow along. */
export interface WrittenFact {
  readonly id: string
  readonly kind: FactKind
  /** The pairs that it concerns. */
  readonly dyads: readonly string[]
}

/** What became of one article. `duplicate`: it was in the graph, and nothing was changed. */
export interface Written {
  /** Node id of the article. */
  readonly article: string
  readonly status: 'new' | 'duplicate'
  /** The facts that it tells; empty for a duplicate. */
  readonly facts: readonly WrittenFact[]
}

interface Telling {
  readonly extraction: Extraction
  readonly told: Told
  readonly fact: FactRows
}

const distinct = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

function refuseUnsound(extractions: readonly Extraction[]): void {
  const lines = extractions.flatMap((e) => problemsOf(e).map((problem) => `article ${e.article.id}, ${problem}`))
  if (lines.length === 0) return
  throw new GraphError('INVALID', `What was extracted cannot be written: ${lines.slice(0, 10).join('; ')}.`)
}

async function writeNew(
  tx: Transaction,
  fresh: readonly Extraction[],
  options: WriteOptions,
  at: string,
): Promise<readonly Telling[]> {
  const entities = distinct(fresh.flatMap((e) => e.entities.map(entityRow)))
  await tx.run('write/entities', { entities, at })
  const place = await placesOf(
    tx,
    entities.map((entity) => entity.id),
  )
  await tx.run('write/article-links', {
    articles: fresh.map((e) => articleLinksRow(e, place, options.publishers ?? [])),
    at,
  })
  const tellings = fresh.flatMap((extraction) =>
    toldBy(extraction, at).map((told) => {
      const id = factId(told.id, isClaim(told.kind) ? 'Claim' : 'Event')
      return { extraction, told, fact: factRows(combine(id, [told]), place) }
    }),
  )
  const facts = tellings.map((telling) => telling.fact)
  await writeFacts(tx, facts, [], at)
  await tx.run('write/attestations', {
    attestations: tellings.map(({ extraction, told, fact }) =>
      attestationRow(told, fact.node.id, extraction, options.extractor, at),
    ),
  })
  await drawFacts(tx, facts)
  return tellings
}

/**
 * Writes a batch of articles with all that they tell, in one transaction: all of them or none.
 * @param extractions what was read; the same article may come twice, in one batch or in many
 * @returns one result per extraction, in order
 * @throws GraphError INVALID, naming article and record, where an extraction breaks a rule that the database cannot
 *   check; UNAVAILABLE, TIMEOUT, CONFLICT where the database did not take it: then nothing of the batch is written
 */
export async function writeExtractions(
  graph: Graph,
  extractions: readonly Extraction[],
  options: WriteOptions,
): Promise<readonly Written[]> {
  refuseUnsound(extractions)
  const at = (options.now ?? new Date()).toISOString()
  const ids = extractions.map((e) => articleId(e.article.hash))
  const first = extractions.filter((_, i) => ids.indexOf(ids[i]!) === i)
  const tellings = await graph.transaction(async (tx) => {
    const articles = distinct(first.map((e) => articleRow(e, options.extractor, at)))
    const rows = await tx.run('write/articles', { articles, batch: randomUUID() })
    const fresh = new Set(rows.filter((row) => row.isNew).map((row) => row.id))
    const news = first.filter((e) => fresh.has(articleId(e.article.hash)))
    return { fresh, written: news.length === 0 ? [] : await writeNew(tx, news, options, at) }
  }, options)
  return ids.map((article, i) => {
    if (!tellings.fresh.has(article) || ids.indexOf(article) !== i) return { article, status: 'duplicate', facts: [] }
    const facts = tellings.written
      .filter(({ told }) => told.article === article)
      .map(({ told, fact }) => ({ id: fact.node.id, kind: told.kind, dyads: fact.concerns.map((c) => c.dyad) }))
    return { article, status: 'new', facts }
  })
}
