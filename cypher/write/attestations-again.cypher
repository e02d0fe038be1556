// Brings attestations up to date that a newer extractor found again in the same words. One that it takes for another
// fact now is moved there.
// params: attestations: readonly { fact: string, props: Readonly<Record<string, unknown>> }[], at: string
// returns:
UNWIND $attestations AS row
MATCH (t:Attestation {id: row.props.id})-[told:ATTESTS]->(before)
WITH t, row, told, before, t.recordedAt AS recordedAt, row.fact AS factId
SET t += row.props, t.recordedAt = recordedAt, t.reviewedAt = $at, t.withdrawnAt = null
WITH t, told, before, factId
WHERE before.id <> factId
{{fact-by-id}}
DELETE told
CREATE (t)-[:ATTESTS]->(f)
