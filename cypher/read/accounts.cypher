// All that tell of meetings: of each meeting itself and of what was said there, every attestation with its article.
// params: ids: readonly string[]
// returns: id: string, fact: string, attestation: import('../read/rows.ts').AttestationRow
UNWIND $ids AS id
MATCH (m:Event {id: id})
CALL (m) {
  RETURN m AS f
UNION
  MATCH (m)<-[:SAID_AT]-(f:Claim) WHERE f.withdrawnAt IS NULL
  RETURN f
}
WITH id, m, f, {article: true, publisher: true} AS w
MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)
WHERE {{standing}}
WITH id, m, f, t, n, w ORDER BY f <> m, f.key, n.key, t.id
RETURN id, f.id AS fact, {{attestation}} AS attestation
