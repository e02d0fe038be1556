// Links later facts to the pledges that they reaffirm, withdraw, fulfil, break or pursue.
// params: steps: readonly { fact: string, pledge: string, type: string, confidence: number }[], at: string
// returns:
UNWIND $steps AS row
WITH row, row.fact AS factId
{{fact-by-id}}
MATCH (pledge:Claim {id: row.pledge})
MERGE (f)-[r:$(row.type)]->(pledge)
ON CREATE SET r.confidence = toFloat(row.confidence), r.recordedAt = $at
