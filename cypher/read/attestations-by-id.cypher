// Attestations by their ids.
// params: ids: readonly string[]
// returns: id: string, attestation: import('../read/rows.ts').AttestationRow
UNWIND $ids AS id
MATCH (t:Attestation {id: id})-[:IN]->(n:Article)
WITH id, t, n, {article: true, publisher: true} AS w
RETURN id, {{attestation}} AS attestation
