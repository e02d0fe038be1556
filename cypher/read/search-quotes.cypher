// A first page of quotes by their words, best first, with what most ask for: what search.cypher says of them, in a text
// that is sent in one go.
// params: query: string, most: number, limit: number, asOf: string | null, publisher: boolean
// returns: score: number, attestation: import('../read/rows.ts').AttestationRow
CALL db.index.fulltext.queryNodes('search_words', $query, {limit: $most}) YIELD node AS t, score
WITH t, score, {asOf: $asOf} AS w
WHERE {{standing}}
WITH t, score LIMIT $limit
MATCH (t)-[:IN]->(n:Article)
RETURN score, t {
  .id, .quote, .start, .end, .sentence, article: n { .id, .url, .headline, .published, .date, .key },
  publisher: CASE WHEN $publisher THEN head([(n)-[:PUBLISHED_BY]->(p) | {{publisher}}]) END
} AS attestation
