// How many attestations facts have.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, count: number
UNWIND $ids AS factId
{{fact-by-id}}
WITH factId, f, {asOf: $asOf} AS w
RETURN factId AS id, COUNT { (f)<-[:ATTESTS]-(t:Attestation) WHERE {{standing}} } AS count
