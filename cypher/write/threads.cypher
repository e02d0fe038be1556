// Finds facts that may go on from a pledge, or pledges that a fact may go on from: by the same actor, sharing most words.
// What shares too few words to be a step (src/graph/thread.ts), or has no pledge on either side, is left in the database.
// params: facts: readonly { at: number, query: string, pledge: boolean, words: readonly string[] }[]
// returns: at: number, id: string, fact: Readonly<Record<string, unknown>>
UNWIND $facts AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('search_threads', row.query, {limit: 20}) YIELD node AS f
  WHERE f.withdrawnAt IS NULL AND (row.pledge OR f:Pledge)
  WITH row, f, size([word IN f.words WHERE word IN row.words]) AS shared
  WHERE 5 * shared >= 2 * size(f.words) OR 5 * shared >= 2 * size(row.words)
  RETURN f
}
RETURN row.at AS at, f.id AS id, {{comparable}} AS fact
