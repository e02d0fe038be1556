// Pairs with the most facts first, of those of one party where `with` names one. Every pair is looked at, by its id: there
// are at most some thousands, and a pair's number of facts is kept by the database. As of a moment all are read.
// params: with: import('../read/rows.ts').EntityKey | null, asOf: string | null, belowCount: number | null, belowId: string | null, limit: number
// returns: dyad: string, parties: readonly import('../read/rows.ts').EntityRow[], count: number, total: number
WITH $with AS key
{{id-of}}
WITH id AS party
MATCH (d:Dyad) USING INDEX SEEK d:Dyad(id)
WHERE d.id > '' AND (party IS NULL OR d.a = party OR d.b = party)
WITH d, {asOf: $asOf} AS page
WITH d, CASE WHEN page.asOf IS NULL THEN COUNT { ()-[:CONCERNS]->(d) }
  ELSE COUNT { (f)-[:CONCERNS]->(d) WHERE {{live}} } END AS count
WHERE count > 0
WITH d, count ORDER BY count DESC, d.id
WITH collect({d: d, count: count}) AS rows
WITH size(rows) AS total, [row IN rows WHERE $belowCount IS NULL OR row.count < $belowCount
  OR row.count = $belowCount AND row.d.id > $belowId][0..$limit] AS rows
UNWIND rows AS row
WITH total, row.d AS d, row.count AS count
CALL (d) { MATCH (a:Entity {id: d.a}) RETURN a }
CALL (d) { MATCH (b:Entity {id: d.b}) RETURN b }
RETURN d.id AS dyad, [x IN [a, b] | {{entity}}] AS parties, count, total
ORDER BY count DESC, dyad
