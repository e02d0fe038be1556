// The attestations of articles in the order of their sentences. An article has few.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, attestation: import('../read/rows.ts').AttestationRow
UNWIND $ids AS id
WITH id, {asOf: $asOf} AS w
MATCH (t:Attestation)-[:IN]->(n:Article {id: id})
WHERE {{standing}}
WITH id, t, n, w ORDER BY t.start, t.spanStart, t.id
RETURN id, {{attestation}} AS attestation
