// Withdraws attestations that a newer extractor does not find any more.
// params: ids: readonly string[], at: string
// returns:
UNWIND $ids AS id
MATCH (t:Attestation {id: id})
WHERE t.withdrawnAt IS NULL
SET t.withdrawnAt = $at
