// Ties facts to the pairs of parties that they concern, with the keys by which timelines are read in order.
// params: concerns: readonly { fact: string, dyad: string, a: string, b: string, kind: string, date: string, key: string, kindKey: string }[]
// returns:
UNWIND $concerns AS row
WITH row, row.fact AS factId
{{fact-by-id}}
MERGE (d:Dyad {id: row.dyad})
ON CREATE SET d.a = row.a, d.b = row.b
CREATE (f)-[:CONCERNS {dyad: row.dyad, kind: row.kind, date: row.date, key: row.key, kindKey: row.kindKey}]->(d)
