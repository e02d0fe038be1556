// The parties of pairs, in the order of the pair's key.
// params: ids: readonly string[]
// returns: id: string, parties: readonly import('../read/rows.ts').EntityRow[]
UNWIND $ids AS id
MATCH (d:Dyad {id: id})
MATCH (a:Entity {id: d.a})
MATCH (b:Entity {id: d.b})
RETURN id, [x IN [a, b] | {{entity}}] AS parties
