// How facts hang together: where claims were made, what contradicts what, what goes on from a pledge.
// params: ids: readonly string[]
// returns: id: string, type: string, other: string
UNWIND $ids AS factId
{{fact-by-id}}
MATCH (f)-[r:SAID_AT|CONTRADICTS|REAFFIRMS|WITHDRAWS|FULFILS|BREAKS|PURSUES]->(other)
WHERE other.withdrawnAt IS NULL
RETURN factId AS id, type(r) AS type, other.id AS other ORDER BY id, type, other
