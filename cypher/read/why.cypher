// Why facts are held: for each telling, latest article first, the mentions in its sentence, and how each was read.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, attestation: import('../read/rows.ts').AttestationRow, mentions: readonly import('../read/rows.ts').MentionRow[]
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f, {asOf: $asOf} AS w
CALL (f, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)
  WHERE {{standing}}
  RETURN t, n ORDER BY n.key DESC, t.id LIMIT 20
}
CALL (t, n) {
  MATCH (n)-[m:MENTIONS]->(x:Entity)
  UNWIND range(0, size(m.starts) - 1) AS i
  WITH m, x, i WHERE m.sentences[i] = t.sentence
  ORDER BY m.starts[i]
  RETURN collect({start: m.starts[i], end: m.ends[i], kind: m.kinds[i], why: m.why[i], entity: {{entity}}}) AS mentions
}
RETURN factId AS id, {{attestation}} AS attestation, mentions
