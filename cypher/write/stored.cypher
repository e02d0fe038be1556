// Locks stored articles that are read again, and gives what they told so far. Articles that are taken back
// are left out, and rows of event data sets.
// params: articles: readonly string[], extractor: string, version: string, at: string
// returns: id: string, recordedAt: string, attestations: readonly { fact: string, alone: boolean, props: Readonly<Record<string, unknown>> }[]
UNWIND $articles AS id
MATCH (a:Article {id: id})
WHERE a.retractedAt IS NULL AND a.dataset IS NULL
SET a.extractor = $extractor, a.extractorVersion = $version, a.reprocessedAt = $at
WITH a
CALL (a) {
  MATCH (a)<-[:IN]-(t:Attestation)-[:ATTESTS]->(f)
  RETURN collect({
    fact: f.id, props: properties(t),
    alone: NOT EXISTS { MATCH (f)<-[:ATTESTS]-(:Attestation)-[:IN]->(other:Article) WHERE other <> a }
  }) AS attestations
}
RETURN a.id AS id, a.recordedAt AS recordedAt, attestations
