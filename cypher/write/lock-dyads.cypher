// Takes the locks of the pairs that a batch concerns, in order, before it looks for facts that are there already: of
// two writers of one fact, the second then finds what the first wrote.
// params: dyads: readonly { dyad: string, a: string, b: string }[], at: string
// returns:
UNWIND $dyads AS row
MERGE (d:Dyad {id: row.dyad})
ON CREATE SET d.a = row.a, d.b = row.b
SET d.writtenAt = $at
