// What contradicts facts, and in what.
// params: ids: readonly string[]
// returns: id: string, other: string, matter: string
UNWIND $ids AS factId
{{fact-by-id}}
MATCH (f)-[r:CONTRADICTS]-(other)
WHERE other.withdrawnAt IS NULL
RETURN factId AS id, other.id AS other, r.matter AS matter ORDER BY id, other
