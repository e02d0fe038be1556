// Keeps that two entities are not the same, as a person said.
// params: a: string, b: string, at: string, by: string, reason: string | null, audit: string
// returns:
MATCH (a:Entity {id: $a})
MATCH (b:Entity {id: $b})
MERGE (a)-[r:NOT_SAME_AS]-(b)
ON CREATE SET r.at = $at, r.by = $by, r.reason = $reason, r.audit = $audit
