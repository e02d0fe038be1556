// Finds the stories of new articles among those that the graph has, and among each other.
import type { Extraction } from '../model.ts'
import { type Neighbour, storyAmong } from '../stories/group.ts'
import { bands, shingles } from '../stories/minhash.ts'
import type { Transaction } from './connection.ts'
import { articleId, storyId } from './ids.ts'

/** The bands of an article's text as its node keeps them: words of the full-text index `search_bands`. */
export const bandsOf = ({ article }: Extraction): string => bands(shingles(article.text)).join(' ')

/**
 * The story of each article of a batch, by its node id.
 * @param batch new articles, in the order in which they are taken: the first of a story gives it its id
 */
export async function storiesOf(tx: Transaction, batch: readonly Extraction[]): Promise<ReadonlyMap<string, string>> {
  const rows = batch.map((extraction) => {
    const own = bandsOf(extraction)
    return { extraction, id: articleId(extraction.article.hash), bands: own === '' ? [] : own.split(' ') }
  })
  const asked = rows.filter((row) => row.bands.length > 0)
  const found = await tx.run('write/neighbours', {
    articles: asked.map((row) => ({ id: row.id, query: row.bands.join(' OR ') })),
    batch: rows.map((row) => row.id),
  })
  const byBand = new Map<string, string[]>()
  const stories = new Map<string, string>()
  const texts = new Map(rows.map((row) => [row.id, row.extraction.article.text]))
  for (const row of rows) {
    const siblings = new Set(row.bands.flatMap((band) => byBand.get(band) ?? []))
    const neighbours: readonly Neighbour[] = [
      ...found.filter((f) => f.id === row.id),
      ...[...siblings].map((id) => ({ story: stories.get(id)!, text: texts.get(id)! })),
    ]
    stories.set(row.id, storyAmong(row.extraction.article.text, neighbours) ?? storyId(row.extraction.article.hash))
    for (const band of row.bands) byBand.set(band, [...(byBand.get(band) ?? []), row.id])
  }
  return stories
}
