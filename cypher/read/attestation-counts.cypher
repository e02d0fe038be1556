// How many attestations facts have.
// params: ids: readonly string[]
// returns: id: string, count: number
UNWIND $ids AS factId
{{fact-by-id}}
RETURN factId AS id, COUNT { (f)<-[:ATTESTS]-(t:Attestation) WHERE t.withdrawnAt IS NULL } AS count
