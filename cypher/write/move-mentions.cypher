// Moves mentions and offices from one entity to another: all of them, or those told under the given ids.
// params: from: string, to: string, given: readonly string[] | null
// returns:
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
CALL (from, to) {
  MATCH (a:Article)-[m:MENTIONS]->(from)
  WHERE $given IS NULL OR m.given IN $given
  CREATE (a)-[n:MENTIONS]->(to)
  SET n = properties(m)
  DELETE m
}
CALL (from, to) {
  MATCH (from)-[h:HOLDS_OFFICE]->(body)
  WHERE $given IS NULL OR h.givenPerson IN $given
  CREATE (to)-[n:HOLDS_OFFICE]->(body)
  SET n = properties(h), n.givenPerson = nullIf(coalesce(h.givenPerson, from.id), to.id)
  DELETE h
}
CALL (from, to) {
  MATCH (person)-[h:HOLDS_OFFICE]->(from)
  WHERE $given IS NULL OR h.givenBody IN $given
  CREATE (person)-[n:HOLDS_OFFICE]->(to)
  SET n = properties(h), n.givenBody = nullIf(coalesce(h.givenBody, from.id), to.id)
  DELETE h
}
