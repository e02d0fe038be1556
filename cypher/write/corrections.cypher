// Keeps corrections of a claim, one per field.
// params: claim: string, corrections: readonly Readonly<Record<string, unknown>>[], at: string
// returns:
MATCH (c:Claim {id: $claim})
SET c.correctedAt = $at
WITH c
UNWIND $corrections AS row
CREATE (k:Correction)-[:CORRECTS]->(c)
SET k = row
