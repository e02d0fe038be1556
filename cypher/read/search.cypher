// Full text over quotes, contents and headlines, best first; what was withdrawn or retracted is left out. The index gives
// its hits in order of their scores, so that no more are read than are wanted. Each comes with what it is.
// params: query: string, most: number, limit: number, with: import('../read/rows.ts').FactParts, attestations: number
// returns: kind: string, text: string, score: number, attestation: import('../read/rows.ts').AttestationRow | null, fact: import('../read/rows.ts').FactRow | null, article: import('../read/rows.ts').ArticleRow | null
CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $most}) YIELD node AS hit, score
WHERE hit.withdrawnAt IS NULL AND hit.retractedAt IS NULL AND NOT EXISTS { (hit)-[:IN]->(a) WHERE a.retractedAt IS NOT NULL }
WITH hit, score, $with AS w LIMIT $limit
CALL (hit, w) {
  WITH hit AS t, w WHERE hit:Attestation
  MATCH (t)-[:IN]->(n:Article)
  RETURN {{attestation}} AS attestation, null AS fact, null AS article
UNION ALL
  WITH hit AS f, w WHERE hit:Claim
  RETURN null AS attestation, {{fact}} AS fact, null AS article
UNION ALL
  WITH hit AS n WHERE hit:Article
  RETURN null AS attestation, null AS fact, {{article}} AS article
}
RETURN CASE WHEN hit:Attestation THEN 'QUOTE' WHEN hit:Claim THEN 'CONTENT' ELSE 'HEADLINE' END AS kind,
  coalesce(hit.quote, hit.content, hit.headline) AS text, score, attestation, fact, article
