// Full text over quotes, contents and headlines, best first, as what was found stood at a moment. The index gives its hits
// in order of their scores, so that a first page reads no more than it shows; a later one goes on behind the hit at
// which the page before it ended, or behind its score where that is gone. Each comes with what it is; of a quote, where
// `brief`, only what most ask for.
// params: query: string, most: number, limit: number, brief: boolean, after: { id: string, score: number } | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: kind: string, text: string, score: number, attestation: import('../read/rows.ts').AttestationRow | null, fact: import('../read/rows.ts').FactRow | null, article: import('../read/rows.ts').ArticleRow | null
CALL () {
  WITH $after AS after WHERE after IS NULL
  CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $most}) YIELD node AS hit, score
  RETURN hit, score
UNION ALL
  WITH $after AS after WHERE after IS NOT NULL
  CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $most}) YIELD node, score
  WITH after, collect({hit: node, score: score}) AS hits
  WITH after, hits, head([i IN range(0, size(hits) - 1) WHERE hits[i].hit.id = after.id]) AS place
  UNWIND CASE WHEN place IS NULL THEN [one IN hits WHERE one.score <= after.score] ELSE hits[place + 1..] END AS one
  RETURN one.hit AS hit, one.score AS score
}
WITH hit, score, $with AS w
WHERE CASE WHEN w.asOf IS NULL THEN hit.withdrawnAt IS NULL AND hit.retractedAt IS NULL
      ELSE hit.recordedAt <= w.asOf AND coalesce(hit.withdrawnAt, hit.retractedAt, '~') > w.asOf END
WITH hit, score, w LIMIT $limit
CALL (hit, w) {
  WITH hit AS t, w WHERE hit:Attestation
  MATCH (t)-[:IN]->(n:Article)
  RETURN CASE WHEN $brief THEN t {
      .id, .quote, .start, .end, .sentence, article: n { .id, .url, .headline, .published, .date, .key },
      publisher: CASE WHEN w.publisher THEN head([(n)-[:PUBLISHED_BY]->(p) | {{publisher}}]) END
    } ELSE {{attestation}} END AS attestation, null AS fact, null AS article
UNION ALL
  WITH hit AS f, w WHERE hit:Claim
  RETURN null AS attestation, {{fact}} AS fact, null AS article
UNION ALL
  WITH hit AS n WHERE hit:Article
  RETURN null AS attestation, null AS fact, {{article}} AS article
}
RETURN CASE WHEN hit:Attestation THEN 'QUOTE' WHEN hit:Claim THEN 'CONTENT' ELSE 'HEADLINE' END AS kind,
  coalesce(hit.quote, hit.content, hit.headline) AS text, score, attestation, fact, article
