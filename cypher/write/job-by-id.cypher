// The state of a job.
// params: id: string
// returns: job: Readonly<Record<string, unknown>>
MATCH (j:Job {id: $id})
RETURN properties(j) AS job
