// The state of a job, by its id, with its results as they were kept one after the other.
// params: id: string
// returns: job: Readonly<Record<string, unknown>>, results: readonly string[]
MATCH (j:Job {id: $id})
RETURN properties(j) AS job, COLLECT {
  MATCH (j)-[:GAVE]->(part) RETURN part.results ORDER BY part.from
} AS results
