// Begins a job, or finds it: one that waits, or runs but has given no sign of life since a moment, is taken
// over, from the start. Setting the id locks the job, so that of two who find it waiting one takes it.
// params: id: string, attempt: string, now: string, stale: string, props: Readonly<Record<string, unknown>>
// returns: mine: boolean, job: Readonly<Record<string, unknown>>, results: readonly string[]
MERGE (j:Job {id: $id})
ON CREATE SET j += $props, j.attempt = $attempt, j.updatedAt = $now
ON MATCH SET j.id = $id
WITH j, j.attempt <> $attempt AND (j.status = 'QUEUED' OR j.status = 'RUNNING' AND j.updatedAt < $stale) AS left
FOREACH (_ IN CASE WHEN left THEN [1] ELSE [] END | SET j += $props, j.attempt = $attempt, j.updatedAt = $now)
WITH j, left
CALL (j, left) {
  WITH j WHERE left
  MATCH (j)-[:GAVE]->(part)
  DETACH DELETE part
}
RETURN j.attempt = $attempt AS mine, properties(j) AS job, COLLECT {
  MATCH (j)-[:GAVE]->(part) RETURN part.results ORDER BY part.from
} AS results
