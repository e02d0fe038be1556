// What the graph held at a moment. All are read, by their keys: the cost grows with the graph.
// params: asOf: string
// returns: articles: number, stories: number, publishers: number, attestations: number, pairs: number, labels: readonly { label: string, count: number }[], earliest: string | null, latest: string | null
WITH {asOf: $asOf} AS page
CALL (page) {
  MATCH (n:Article) USING INDEX SEEK n:Article(recordedAt)
  WHERE n.recordedAt <= page.asOf AND {{article-live}}
  OPTIONAL MATCH (n)-[:IN_STORY]->(s)
  OPTIONAL MATCH (n)-[:PUBLISHED_BY]->(p)
  RETURN count(DISTINCT n) AS articles, count(DISTINCT s) AS stories, count(DISTINCT p) AS publishers
}
CALL (page) {
  WITH page, page AS w
  MATCH (t:Attestation) USING INDEX SEEK t:Attestation(id)
  WHERE t.id > '' AND {{standing}}
  RETURN count(t) AS attestations
}
CALL (page) {
  CALL (page) {
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > '' AND {{live}} RETURN f
  UNION ALL
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > '' AND {{live}} RETURN f
  }
  WITH head([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']]) AS label, count(f) AS count,
    min(f.date) AS first, max(f.date) AS last
  RETURN collect({label: label, count: count}) AS facts, min(first) AS earliest, max(last) AS latest
}
CALL (page) {
  MATCH (d:Dyad) USING INDEX SEEK d:Dyad(id)
  WHERE d.id > '' AND EXISTS { (f)-[:CONCERNS]->(d) WHERE {{live}} }
  RETURN count(d) AS pairs
}
CALL (page) {
  MATCH (x:Entity) USING INDEX SEEK x:Entity(id)
  WHERE x.id > '' AND x.recordedAt <= page.asOf
  WITH head([label IN labels(x) WHERE label <> 'Entity']) AS label, count(x) AS count
  RETURN collect({label: label, count: count}) AS entities
}
RETURN articles, stories, publishers, attestations, pairs, entities + facts AS labels, earliest, latest
