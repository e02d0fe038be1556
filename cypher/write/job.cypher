// Keeps the state of a job: made where it is new, brought up to date where it is not.
// params: id: string, props: Readonly<Record<string, unknown>>
// returns:
MERGE (j:Job {id: $id})
SET j += $props
