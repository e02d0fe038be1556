// Writes what a newer extractor reads in stored articles. Facts keep their ids, corrections stay, what is told no more
// is withdrawn; each batch is one transaction.
import type { Extraction } from '../model.ts'
import { type Earlier, type Rereading, reread } from './again.ts'
import type { Graph, RowOf, Transaction } from './connection.ts'
import { articleId } from './ids.ts'
import { reviseFacts } from './revise.ts'
import { articleMentionsRow } from './rows.ts'
import { toldOf } from './tellings.ts'
import { toldBy } from './told.ts'
import { ensureEntities, refuseUnsound, type WriteOptions, writeTold } from './write.ts'

/** What became of one article. */
export interface Reprocessed {
  readonly article: string
  /** `missing`: it is not in the graph, or was taken back. */
  readonly status: 'done' | 'missing'
  /** Facts that it tells now and did not before. */
  readonly added: number
  /** Facts that stood and are withdrawn now. */
  readonly withdrawn: number
}

interface Reading {
  readonly extraction: Extraction
  readonly reading: Rereading
}

const earlierOf = ({ id, attestations }: RowOf<'write/stored'>): readonly Earlier[] =>
  attestations.map(({ fact, alone, props }) => ({ fact, alone, told: toldOf(id, props) }))

async function writeAgain(tx: Transaction, readings: readonly Reading[], options: WriteOptions, at: string) {
  const place = await ensureEntities(
    tx,
    readings.map((r) => r.extraction),
    at,
  )
  await tx.run('write/article-mentions', { articles: readings.map((r) => articleMentionsRow(r.extraction, place)) })
  const gone = readings.flatMap((r) => r.reading.gone)
  await tx.run('write/withdraw-attestations', { ids: gone.map((e) => e.told.id), at })
  const factsWhere = (reading: Rereading, settled: boolean) =>
    new Map(
      reading.tellings.flatMap((t) => (t.fact !== null && t.settled === settled ? [[t.told.id, t.fact] as const] : [])),
    )
  const told = readings.map(({ extraction, reading }) => ({
    extraction,
    tellings: reading.tellings.map((t) => t.told),
    settled: factsWhere(reading, true),
    preferred: factsWhere(reading, false),
    existing: new Set(reading.tellings.filter((t) => t.existed).map((t) => t.told.id)),
    taken: reading.earlier.map((e) => e.fact),
  }))
  const written = await writeTold(tx, told, place, options, at)
  // What the article told before and does not tell now stands on what others tell, or falls.
  const now = new Set([...written.values()].flat().map((fact) => fact.id))
  const before = readings.flatMap((r) => r.reading.earlier.map((e) => e.fact))
  const { withdrawn } = await reviseFacts(
    tx,
    before.filter((fact) => !now.has(fact)),
    at,
  )
  return { written, withdrawn }
}

/**
 * Writes new readings of stored articles.
 * @param extractions of articles as `storedArticles` or `outdatedArticles` gave them
 * @param options the newer extractor
 * @returns one result per extraction, in order
 * @throws GraphError as writeExtractions does; nothing of the batch is written then
 */
export async function reprocess(
  graph: Graph,
  extractions: readonly Extraction[],
  options: WriteOptions,
): Promise<readonly Reprocessed[]> {
  refuseUnsound(extractions)
  const at = (options.now ?? new Date()).toISOString()
  return graph.transaction(async (tx) => {
    const rows = await tx.run('write/stored', {
      articles: extractions.map((e) => articleId(e.article.hash)).sort(),
      extractor: options.extractor.name,
      version: options.extractor.version,
      at,
    })
    const stored = new Map(rows.map((row) => [row.id, row]))
    const readings = extractions.flatMap((extraction) => {
      const row = stored.get(articleId(extraction.article.hash))
      // Dates that stand in for unknown ones stay those of the first reading.
      return row ? [{ extraction, row, reading: reread(toldBy(extraction, row.recordedAt), earlierOf(row)) }] : []
    })
    const { written, withdrawn } = await writeAgain(tx, readings, options, at)
    const lost = new Set(withdrawn)
    return extractions.map((extraction) => {
      const article = articleId(extraction.article.hash)
      const found = readings.find((r) => r.extraction === extraction)
      const before = new Set(found?.reading.earlier.map((e) => e.fact))
      return {
        article,
        status: found ? 'done' : 'missing',
        added: written.get(article)?.filter((fact) => !before.has(fact.id)).length ?? 0,
        withdrawn: [...before].filter((fact) => lost.has(fact)).length,
      }
    })
  }, options)
}
