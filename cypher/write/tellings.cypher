// Reads facts with all that tell them and the latest correction of each field, to make them anew.
// params: facts: readonly string[]
// returns: id: string, withdrawnAt: string | null, attestations: readonly { article: string, live: boolean, props: Readonly<Record<string, unknown>> }[], corrections: readonly { field: string, value: string }[]
UNWIND $facts AS factId
{{fact-by-id}}
CALL (f) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(a:Article)
  RETURN collect({
    article: a.id, live: t.withdrawnAt IS NULL AND a.retractedAt IS NULL, props: properties(t)
  }) AS attestations
}
CALL (f) {
  OPTIONAL MATCH (f)<-[:CORRECTS]-(c:Correction)
  WITH c ORDER BY c.at DESC, c.id DESC
  WITH c.field AS field, head(collect(c.value)) AS value
  WHERE field IS NOT NULL
  RETURN collect({field: field, value: value}) AS corrections
}
RETURN f.id AS id, f.withdrawnAt AS withdrawnAt, attestations, corrections
