// Keeps the state of a running job, and the results that are new, which are the ones from a place on. Where another
// has taken the job over, nothing is kept, and no row comes. Setting the id locks the job: its attempt is read after.
// params: id: string, attempt: string, props: Readonly<Record<string, unknown>>, from: number, results: string | null
// returns: id: string
MATCH (j:Job {id: $id})
SET j.id = $id
WITH j WHERE j.attempt = $attempt
SET j += $props
FOREACH (_ IN CASE WHEN $results IS NULL THEN [] ELSE [1] END |
  MERGE (j)-[:GAVE]->(part:JobResults {from: $from})
  SET part.results = $results)
RETURN j.id AS id
