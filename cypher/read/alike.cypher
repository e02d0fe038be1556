// For entities, others of their type that are called alike; pairs that a person told apart are left out.
// params: asked: readonly { id: string, type: string, query: string }[]
// returns: id: string, other: string
UNWIND $asked AS row
MATCH (x:Entity {id: row.id})
CALL (row, x) {
  CALL db.index.fulltext.queryNodes('search_names', row.query, {limit: 20}) YIELD node AS y
  WHERE y <> x AND row.type IN labels(y)
    AND NOT EXISTS { (y)-[:MERGED_INTO]->() } AND NOT EXISTS { (x)-[:NOT_SAME_AS]-(y) }
  RETURN y
}
RETURN row.id AS id, y.id AS other
