// Finds articles that may be near copies of new ones: they share a band of their signatures, those with most first.
// params: articles: readonly { id: string, query: string }[], batch: readonly string[]
// returns: id: string, neighbour: string, story: string, text: string
UNWIND $articles AS row
CALL (row) {
  CALL db.index.fulltext.queryNodes('search_bands', row.query, {limit: 6}) YIELD node, score
  WHERE NOT node.id IN $batch
  RETURN node, score
}
MATCH (node)-[:IN_STORY]->(s:Story)
RETURN row.id AS id, node.id AS neighbour, s.id AS story, node.text AS text
ORDER BY id, score DESC, neighbour
