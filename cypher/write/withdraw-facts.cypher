// Withdraws facts that nothing tells any more.
// params: facts: readonly string[], at: string
// returns:
UNWIND $facts AS factId
{{fact-by-id}}
SET f.withdrawnAt = $at
