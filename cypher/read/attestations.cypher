// Pages of the attestations of facts, latest article first. A fact's attestations are few, and are all looked at.
// params: pages: readonly import('../read/rows.ts').AttestationPage[], limit: number
// returns: at: number, attestation: import('../read/rows.ts').AttestationRow
UNWIND $pages AS page
WITH page, page.with AS w, page.fact AS factId
{{fact-by-id}}
CALL (f, page, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)
  WHERE {{standing}}
  WITH t, n, n.key + '|' + t.id AS key
  WHERE page.before IS NULL OR key < page.before
  RETURN t, n ORDER BY key DESC LIMIT $limit
}
WITH page, w, t, n
RETURN page.at AS at, {{attestation}} AS attestation
