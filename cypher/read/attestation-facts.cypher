// The facts that attestations say.
// params: ids: readonly string[], with: import('../read/rows.ts').FactParts, attestations: number
// returns: id: string, fact: import('../read/rows.ts').FactRow
UNWIND $ids AS id
MATCH (:Attestation {id: id})-[:ATTESTS]->(f)
WITH id, f, $with AS w
RETURN id, {{fact}} AS fact
