// Writes what extractions tell: evidence layer and picture layer in one transaction, an article whole or not at all.
import { randomUUID } from 'node:crypto'
import type { Extraction } from '../model.ts'
import { assignFacts } from './assign.ts'
import { problemsOf } from './check.ts'
import { type Pair, pairsOf } from './concerns.ts'
import type { Graph, RequestOptions, Transaction } from './connection.ts'
import { GraphError } from './error.ts'
import { combine, factRows } from './fact.ts'
import { drawFacts, type Place, placesOf, writeFacts } from './facts.ts'
import { articleId } from './ids.ts'
import { reviseFacts } from './revise.ts'
import {
  articleLinksRow,
  articleMentionsRow,
  articleRow,
  attestationRow,
  type Extractor,
  entityRow,
  type KnownPublisher,
} from './rows.ts'
import { findSteps } from './steps.ts'
import { storiesOf } from './stories.ts'
import { type FactKind, type Told, toldBy } from './told.ts'

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

const distinct = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Refuses extractions that break a rule which the database cannot check. */
export function refuseUnsound(extractions: readonly Extraction[]): void {
  const lines = extractions.flatMap((e) => problemsOf(e).map((problem) => `article ${e.article.id}, ${problem}`))
  if (lines.length === 0) return
  throw new GraphError('INVALID', `What was extracted cannot be written: ${lines.slice(0, 10).join('; ')}.`)
}

/** What one article tells, and what of that is settled already. */
interface ToldArticle {
  readonly extraction: Extraction
  readonly tellings: readonly Told[]
  /** Facts that tellings go on telling, by the telling's id; the others are assigned. */
  readonly settled?: ReadonlyMap<string, string>
  /** Facts that tellings go on telling unless another fact tells the same, by the telling's id. */
  readonly preferred?: ReadonlyMap<string, string>
  /** Tellings whose attestation the graph has. */
  readonly existing?: ReadonlySet<string>
  /** Ids of facts that the article tells or told. */
  readonly taken?: readonly string[]
}

function pairsToLock(tellings: readonly Told[], place: Place): readonly Pair[] {
  const pairs = tellings.flatMap((t) => pairsOf(t.kind, t.parts, place))
  return [...new Map(pairs.map((pair) => [pair.dyad, pair])).values()].sort((x, y) => (x.dyad < y.dyad ? -1 : 1))
}

async function writeAttestations(
  tx: Transaction,
  told: readonly ToldArticle[],
  factOf: (told: Told) => string,
  options: WriteOptions,
  at: string,
): Promise<void> {
  const rows = told.flatMap(({ extraction, tellings, existing }) =>
    tellings.map((t) => ({
      existed: existing?.has(t.id) ?? false,
      row: attestationRow(t, factOf(t), extraction, options.extractor, at),
    })),
  )
  await tx.run('write/attestations', { attestations: rows.filter((r) => !r.existed).map((r) => r.row) })
  const again = rows.filter((r) => r.existed).map((r) => r.row)
  if (again.length > 0) await tx.run('write/attestations-again', { attestations: again, at })
}

/**
 * Writes what articles tell: facts that are new, and those anew that are told once more.
 * @returns the facts of each article, by its node id
 */
export async function writeTold(
  tx: Transaction,
  told: readonly ToldArticle[],
  place: Place,
  options: WriteOptions,
  at: string,
): Promise<ReadonlyMap<string, readonly WrittenFact[]>> {
  const settled = new Map(told.flatMap((t) => [...(t.settled ?? [])]))
  const open = told.flatMap((t) => t.tellings).filter((t) => !settled.has(t.id))
  await tx.run('write/lock-dyads', { dyads: pairsToLock(open, place), at })
  const preferred = new Map(told.flatMap((t) => [...(t.preferred ?? [])]))
  const taken = new Set(told.flatMap((t) => t.taken ?? []))
  const { facts, known, fresh: compared, contradictions } = await assignFacts(tx, open, place, { preferred, taken })
  const steps = await findSteps(tx, compared)
  const factOf = (t: Told): string => settled.get(t.id) ?? facts.get(t.id)!
  const groups = new Map<string, Told[]>()
  for (const t of open) {
    const fact = factOf(t)
    if (!known.includes(fact)) groups.set(fact, [...(groups.get(fact) ?? []), t])
  }
  const fresh = [...groups].map(([id, of]) => factRows(combine(id, of), place))
  await writeFacts(tx, fresh, [], at)
  await writeAttestations(tx, told, factOf, options, at)
  const { standing } = await reviseFacts(tx, [...known, ...settled.values()], at)
  // Last: the index that old edges are erased by is slow where a transaction has drawn edges itself.
  await drawFacts(tx, fresh)
  if (steps.length > 0) await tx.run('write/steps', { steps, at })
  if (contradictions.length > 0) await tx.run('write/contradictions', { pairs: contradictions, at })
  const rows = new Map([...fresh, ...standing].map((row) => [row.node.id, row]))
  return new Map(
    told.map(({ extraction, tellings }) => [
      articleId(extraction.article.hash),
      tellings.map((t) => {
        const dyads = rows.get(factOf(t))?.concerns.map((c) => c.dyad) ?? []
        return { id: factOf(t), kind: t.kind, dyads }
      }),
    ]),
  )
}

/** Makes the entities of extractions that are not there yet, and gives the way to look them up. */
export async function ensureEntities(tx: Transaction, extractions: readonly Extraction[], at: string): Promise<Place> {
  const entities = distinct(extractions.flatMap((e) => e.entities.map(entityRow)))
  await tx.run('write/entities', { entities, at })
  return placesOf(
    tx,
    entities.map((entity) => entity.id),
  )
}

async function writeNew(
  tx: Transaction,
  fresh: readonly Extraction[],
  stories: ReadonlyMap<string, string>,
  options: WriteOptions,
  at: string,
): Promise<ReadonlyMap<string, readonly WrittenFact[]>> {
  const place = await ensureEntities(tx, fresh, at)
  await tx.run('write/article-links', {
    articles: fresh.map((e) => articleLinksRow(e, stories.get(articleId(e.article.hash))!, options.publishers ?? [])),
    at,
  })
  await tx.run('write/article-mentions', { articles: fresh.map((e) => articleMentionsRow(e, place)) })
  const told = fresh.map((extraction) => ({ extraction, tellings: toldBy(extraction, at) }))
  return writeTold(tx, told, place, options, at)
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
  const written = await graph.transaction(async (tx) => {
    const there = new Set((await tx.run('write/known-articles', { ids })).map((row) => row.id))
    const absent = first.filter((e) => !there.has(articleId(e.article.hash)))
    if (absent.length === 0) return new Map<string, readonly WrittenFact[]>()
    // Before the articles are made: a full-text search among a transaction's own writes is slow.
    const stories = await storiesOf(tx, absent)
    const articles = distinct(absent.map((e) => articleRow(e, options.extractor, at)))
    const rows = await tx.run('write/articles', { articles, batch: randomUUID() })
    const fresh = new Set(rows.filter((row) => row.isNew).map((row) => row.id))
    const news = absent.filter((e) => fresh.has(articleId(e.article.hash)))
    return news.length === 0 ? new Map<string, readonly WrittenFact[]>() : writeNew(tx, news, stories, options, at)
  }, options)
  return ids.map((article, i) => {
    const facts = ids.indexOf(article) === i ? written.get(article) : undefined
    return facts ? { article, status: 'new', facts } : { article, status: 'duplicate', facts: [] }
  })
}
