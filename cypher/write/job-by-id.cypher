// The state of a job, by its id.
// params: id: string
// returns: job: Readonly<Record<string, unknown>>
MATCH (j:Job {id: $id})
RETURN properties(j) AS job
