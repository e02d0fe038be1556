// Marks an article and its attestations as taken back, and gives the facts that they told. Offices that only this
// article gave go. No row where there is no such article; an article that is taken back already keeps its date.
// params: article: string, at: string, reason: string | null
// returns: article: string, facts: readonly string[]
MATCH (a:Article {id: $article})
SET a.retractedAt = coalesce(a.retractedAt, $at), a.retractedFor = coalesce(a.retractedFor, $reason)
WITH a
CALL (a) {
  MATCH (a)-[:MENTIONS]->(p:Person)-[h:HOLDS_OFFICE {source: a.id}]->()
  DELETE h
}
OPTIONAL MATCH (a)<-[:IN]-(t:Attestation)-[:ATTESTS]->(f)
SET t.withdrawnAt = coalesce(t.withdrawnAt, $at)
RETURN a.id AS article, collect(DISTINCT f.id) AS facts
