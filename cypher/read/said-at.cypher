// The meetings at which claims were made.
// params: ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SAID_AT]->(f:Meeting)
WITH id, f, {asOf: $asOf} AS page, $with AS w
WHERE {{live}}
RETURN id, {{fact}} AS fact
