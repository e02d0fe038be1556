// Writes the attestations of new articles, each tied to its article and to the fact that it tells.
// params: attestations: readonly { article: string, fact: string, props: Readonly<Record<string, unknown>> }[]
// returns:
UNWIND $attestations AS row
MATCH (a:Article {id: row.article})
WITH row, a, row.fact AS factId
{{fact-by-id}}
CREATE (t:Attestation)
SET t = row.props
CREATE (t)-[:IN]->(a)
CREATE (t)-[:ATTESTS]->(f)
