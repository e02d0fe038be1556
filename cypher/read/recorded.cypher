// Facts that were recorded since a moment, with the pairs that they concern: found by their articles.
// params: since: string, limit: number
// returns: id: string, kind: string, dyads: readonly string[], recordedAt: string
MATCH (a:Article) USING INDEX SEEK a:Article(recordedAt)
WHERE a.recordedAt > $since
WITH a ORDER BY a.recordedAt LIMIT $limit
MATCH (a)<-[:IN]-(:Attestation)-[:ATTESTS]->(f)
WHERE f.recordedAt > $since AND f.withdrawnAt IS NULL
WITH DISTINCT f
RETURN f.id AS id, toUpper(head([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']])) AS kind,
  [(f)-[r:CONCERNS]->() | r.dyad] AS dyads, f.recordedAt AS recordedAt
ORDER BY recordedAt, f.key
