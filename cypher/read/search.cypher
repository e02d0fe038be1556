// Full text over quotes, contents and headlines, best first; what was withdrawn or retracted is left out.
// params: query: string, most: number
// returns: id: string, kind: string, text: string, score: number
CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $most}) YIELD node AS n, score
WHERE n.withdrawnAt IS NULL AND n.retractedAt IS NULL AND NOT EXISTS { (n)-[:IN]->(a) WHERE a.retractedAt IS NOT NULL }
RETURN n.id AS id, CASE WHEN n:Attestation THEN 'QUOTE' WHEN n:Claim THEN 'CONTENT' ELSE 'HEADLINE' END AS kind,
  coalesce(n.quote, n.content, n.headline) AS text, score
ORDER BY score DESC, id
