// How far a job is, by its id.
// params: id: string
// returns: status: string, done: number
MATCH (j:Job {id: $id})
RETURN j.status AS status, j.done AS done
