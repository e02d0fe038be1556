// All that tell of a meeting, as it stood at a moment: the meeting first, then what was said there; of each every
// attestation with its article, and what contradicts it, in what.
// params: meeting: string, asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: fact: import('../read/rows.ts').FactRow, told: readonly import('../read/rows.ts').AttestationRow[], contradictions: readonly { other: import('../read/rows.ts').FactRow, matter: string }[]
MATCH (m:Event {id: $meeting})
WHERE m:Meeting AND ($asOf IS NULL OR m.recordedAt <= $asOf AND (m.withdrawnAt IS NULL OR m.withdrawnAt > $asOf))
WITH m, {asOf: $asOf} AS page
CALL (m, page) {
  RETURN m AS this, 0 AS place
UNION
  MATCH (m)<-[:SAID_AT]-(f:Claim) WHERE {{live}}
  RETURN f AS this, 1 AS place
}
CALL (this, page) {
  MATCH (this)-[r:CONTRADICTS]-(f) WHERE {{live}}
  WITH f, r.matter AS matter, $with AS w ORDER BY f.id
  RETURN collect({other: {{fact}}, matter: matter}) AS contradictions
}
WITH this AS f, place, contradictions, {article: true, publisher: true, asOf: $asOf} AS w
CALL (f, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article) WHERE {{standing}}
  WITH t, n, w ORDER BY n.key, t.id
  RETURN collect({{attestation}}) AS told
}
WITH f, place, told, contradictions, $with AS w ORDER BY place, f.key
RETURN {{fact}} AS fact, told, contradictions
