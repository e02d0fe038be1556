// Later claims that say what others said again: the same actors, topic and side, half of the words. The 500 claims on
// a topic that follow are looked at.
// params: ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f AS this, {asOf: $asOf} AS page, $with AS w
CALL (this, page) {
  MATCH (this)<-[:REAFFIRMS]-(f) WHERE {{live}}
  RETURN f
UNION
  MATCH (this)-[:ABOUT]->(topic)
  CALL (this, topic) {
    WITH topic.id + '|' + this.key AS low, topic.id + '|~' AS high
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key LIMIT 500
  }
  WITH this, page, f
  WHERE labels(f) = labels(this) AND this:Claim AND {{live}}
    AND coalesce(f.stance = this.stance, f.negated = this.negated)
    AND 2 * size([word IN f.words WHERE word IN this.words]) >= size(this.words)
    AND EXISTS { (this)-[:MADE_BY]->()<-[:MADE_BY]-(f) }
  RETURN f
}
WITH DISTINCT factId, w, f ORDER BY f.key
RETURN factId AS id, {{fact}} AS fact
