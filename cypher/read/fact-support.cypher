// How much stands behind facts: copies of one text count as one story, which is of the kind of the agency that it is
// credited to, else of its publishers.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, stories: number, articles: number, kinds: readonly { kind: string, stories: number }[]
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f, {asOf: $asOf} AS w
CALL (f, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)-[:IN_STORY]->(s:Story)
  WHERE {{standing}}
  RETURN count(DISTINCT s) AS stories, count(DISTINCT n) AS articles
}
CALL (f, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(n:Article)-[:IN_STORY]->(s:Story)
  WHERE {{standing}}
  OPTIONAL MATCH (n)-[:CREDITED_TO]->(agency:Publisher)
  OPTIONAL MATCH (n)-[:PUBLISHED_BY]->(p:Publisher)
  WITH coalesce(agency.kind, p.kind) AS kind, s WHERE kind IS NOT NULL
  WITH kind, count(DISTINCT s) AS stories ORDER BY kind
  RETURN collect({kind: kind, stories: stories}) AS kinds
}
RETURN factId AS id, stories, articles, kinds
