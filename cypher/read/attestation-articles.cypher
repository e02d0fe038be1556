// The articles that attestations stand in.
// params: ids: readonly string[]
// returns: id: string, article: import('../read/rows.ts').ArticleRow
UNWIND $ids AS id
MATCH (:Attestation {id: id})-[:IN]->(n:Article)
RETURN id, {{article}} AS article
