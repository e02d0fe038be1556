// Stored articles, as they were when they were taken in: a better extractor reads them again.
import type { Article } from '../model.ts'
import type { Graph } from './connection.ts'
import type { Extractor } from './rows.ts'

const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** An article from its node's properties. */
export function articleOf(props: Readonly<Record<string, unknown>>): Article {
  return {
    id: props.documentId as string,
    hash: props.hash as string,
    url: orNull(props.url),
    headline: orNull(props.headline),
    publisher: orNull(props.publisher),
    agency: orNull(props.agency),
    authors: (props.authors as readonly string[] | undefined) ?? [],
    published: orNull(props.published),
    updated: orNull(props.updated),
    language: props.language as string,
    place: orNull(props.place),
    date: orNull(props.date),
    text: props.text as string,
    bodyStart: props.bodyStart as number,
  }
}

/**
 * A page of the articles that another version of the extractor read, oldest first.
 * @param after the `next` of the page before; '' for the first
 * @returns the articles, and where to go on; `next` is null after the last page
 */
export async function outdatedArticles(
  graph: Graph,
  extractor: Extractor,
  after = '',
  limit = 50,
): Promise<{ readonly articles: readonly Article[]; readonly next: string | null }> {
  const params = { extractor: extractor.name, version: extractor.version, after, limit }
  const rows = await graph.read('write/outdated', params)
  const next = rows.length < limit ? null : rows.at(-1)!.key
  return { articles: rows.map((row) => articleOf(row.article)), next }
}

/** Stored articles by node id; those that are not there are left out. */
export async function storedArticles(graph: Graph, ids: readonly string[]): Promise<readonly Article[]> {
  const rows = await graph.read('write/articles-by-id', { ids })
  return rows.map((row) => articleOf(row.article))
}
