// Keeps the state of a running job, and the results that are new, which are the ones from a place on.
// params: id: string, props: Readonly<Record<string, unknown>>, from: number, results: string | null
// returns:
MATCH (j:Job {id: $id})
SET j += $props
WITH j WHERE $results IS NOT NULL
MERGE (j)-[:GAVE]->(part:JobResults {from: $from})
SET part.results = $results
