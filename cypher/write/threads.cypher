// Finds facts that may go on from a pledge, or pledges that a fact may go on from: by the same actor, sharing most words.
// params: facts: readonly { at: number, query: string }[]
// returns: at: number, id: string, fact: Readonly<Record<string, unknown>>
UNWIND $facts AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('search_threads', row.query, {limit: 20}) YIELD node
  RETURN node AS f
}
WITH row, f
WHERE f.withdrawnAt IS NULL
RETURN row.at AS at, f.id AS id, {{comparable}} AS fact
