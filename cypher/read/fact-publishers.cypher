// Who published facts, by name.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, publishers: readonly import('../read/rows.ts').PublisherRow[]
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f, {asOf: $asOf} AS w
CALL (f, w) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(:Article)-[:PUBLISHED_BY]->(p:Publisher)
  WHERE {{standing}}
  WITH DISTINCT p ORDER BY p.name
  RETURN collect({{publisher}}) AS publishers
}
RETURN factId AS id, publishers
