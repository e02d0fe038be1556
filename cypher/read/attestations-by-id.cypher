// Attestations by their ids: withdrawn ones too, but of a moment of before only what stood then.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, attestation: import('../read/rows.ts').AttestationRow
UNWIND $ids AS id
MATCH (t:Attestation {id: id})-[:IN]->(n:Article)
WITH id, t, n, {article: true, publisher: true, asOf: $asOf} AS w
WHERE w.asOf IS NULL OR {{standing}}
RETURN id, {{attestation}} AS attestation
