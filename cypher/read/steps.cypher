// What goes on from pledges, earliest first.
// params: ids: readonly string[], asOf: string | null, with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, type: string, confidence: number, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[r:REAFFIRMS|WITHDRAWS|FULFILS|BREAKS|PURSUES]-(f)
WITH id, r, f, {asOf: $asOf} AS page, $with AS w
WHERE {{live}}
WITH id, r, f, w ORDER BY f.key
RETURN id, type(r) AS type, r.confidence AS confidence, {{fact}} AS fact
