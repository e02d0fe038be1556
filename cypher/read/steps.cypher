// What goes on from pledges, earliest first.
// params: ids: readonly string[], with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, type: string, confidence: number, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS id
MATCH (:Claim {id: id})<-[r:REAFFIRMS|WITHDRAWS|FULFILS|BREAKS|PURSUES]-(f)
WHERE f.withdrawnAt IS NULL
WITH id, r, f, $with AS w ORDER BY f.key
RETURN id, type(r) AS type, r.confidence AS confidence, {{fact}} AS fact
