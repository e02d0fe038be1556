// Links facts whose accounts contradict each other, with what they contradict each other in.
// params: pairs: readonly { a: string, b: string, matter: string }[], at: string
// returns:
UNWIND $pairs AS row
CALL (row) {
  WITH row.a AS factId
  {{fact-by-id}}
  RETURN f AS one
}
CALL (row) {
  WITH row.b AS factId
  {{fact-by-id}}
  RETURN f AS other
}
MERGE (one)-[r:CONTRADICTS]->(other)
ON CREATE SET r.matter = row.matter, r.recordedAt = $at
