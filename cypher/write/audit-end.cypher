// Ends the record of a change with what came of it.
// params: id: string, outcome: string
// returns:
MATCH (r:AuditRecord {id: $id})
SET r.outcome = $outcome
REMOVE r.attempt
