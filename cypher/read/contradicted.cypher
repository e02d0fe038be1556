// Facts that say the opposite of others: accounts that were found to contradict them, and claims of the same actors
// on the same topic with the opposite stance, or negated where they are not, in words that they share. Of a topic
// the 500 claims before and after are looked at.
// params: ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f AS this, {asOf: $asOf} AS page, $with AS w
CALL (this, page) {
  MATCH (this)-[:CONTRADICTS]-(f) WHERE {{live}}
  RETURN f
UNION
  MATCH (this)<-[:WITHDRAWS]-(f) WHERE {{live}}
  RETURN f
UNION
  MATCH (this)-[:ABOUT]->(topic)
  CALL (this, topic) {
    WITH topic.id + '|' + this.key AS low, topic.id + '|~' AS high
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key LIMIT 500
  UNION ALL
    WITH topic.id + '|' AS low, topic.id + '|' + this.key AS high
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 500
  }
  WITH this, page, f
  WHERE labels(f) = labels(this) AND {{live}}
    AND (this:Position AND (this.stance = 'OPPOSES') <> (f.stance = 'OPPOSES') OR this:Pledge AND this.negated <> f.negated)
    AND any(word IN f.words WHERE word IN this.words)
    AND EXISTS { (this)-[:MADE_BY]->()<-[:MADE_BY]-(f) }
  RETURN f
}
WITH DISTINCT factId, w, f ORDER BY f.key DESC
RETURN factId AS id, {{fact}} AS fact
