// Links later facts to the pledges that they reaffirm, withdraw, fulfil, break or pursue. Each type is written out: where
// it comes as a parameter, a plan that is made on an empty graph reads all relationships there are, and is kept.
// params: steps: readonly { fact: string, pledge: string, type: string, confidence: number }[], at: string
// returns:
UNWIND $steps AS row
WITH row, row.fact AS factId
{{fact-by-id}}
MATCH (pledge:Claim {id: row.pledge})
FOREACH (_ IN CASE WHEN row.type = 'REAFFIRMS' THEN [1] ELSE [] END |
  MERGE (f)-[r:REAFFIRMS]->(pledge) ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at)
FOREACH (_ IN CASE WHEN row.type = 'WITHDRAWS' THEN [1] ELSE [] END |
  MERGE (f)-[r:WITHDRAWS]->(pledge) ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at)
FOREACH (_ IN CASE WHEN row.type = 'FULFILS' THEN [1] ELSE [] END |
  MERGE (f)-[r:FULFILS]->(pledge) ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at)
FOREACH (_ IN CASE WHEN row.type = 'BREAKS' THEN [1] ELSE [] END |
  MERGE (f)-[r:BREAKS]->(pledge) ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at)
FOREACH (_ IN CASE WHEN row.type = 'PURSUES' THEN [1] ELSE [] END |
  MERGE (f)-[r:PURSUES]->(pledge) ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at)
