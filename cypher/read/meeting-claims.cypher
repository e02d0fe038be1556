// Claims made at meetings, in their order. A meeting has few.
// params: ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS id
MATCH (:Event {id: id})<-[:SAID_AT]-(f:Claim)
WITH id, f, {asOf: $asOf} AS page, $with AS w
WHERE {{live}}
WITH id, f, w ORDER BY f.key
RETURN id, {{fact}} AS fact
