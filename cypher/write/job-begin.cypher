// Begins a job, or finds it: one that runs but has given no sign of life since a moment is taken over.
// params: id: string, attempt: string, now: string, stale: string, props: Readonly<Record<string, unknown>>
// returns: mine: boolean, job: Readonly<Record<string, unknown>>
MERGE (j:Job {id: $id})
ON CREATE SET j += $props, j.attempt = $attempt, j.updatedAt = $now
WITH j, j.attempt <> $attempt AND j.status IN ['QUEUED', 'RUNNING'] AND j.updatedAt < $stale AS left
FOREACH (_ IN CASE WHEN left THEN [1] ELSE [] END | SET j += $props, j.attempt = $attempt, j.updatedAt = $now)
RETURN j.attempt = $attempt AS mine, properties(j) AS job
