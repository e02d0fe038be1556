// Looks up the entities of a batch through their merges: where their edges belong, and whom they stand for.
// params: ids: readonly string[]
// returns: id: string, canonical: string, type: string, country: string | null, actsAsState: boolean
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:MERGED_INTO*0..]->(c:Entity)
  WHERE NOT (c)-[:MERGED_INTO]->()
  RETURN c LIMIT 1
}
RETURN id, c.id AS canonical, [l IN labels(c) WHERE l <> 'Entity'][0] AS type,
  c.country AS country, coalesce(c.actsAsState, false) AS actsAsState
