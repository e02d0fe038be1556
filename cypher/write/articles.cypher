// Records the articles of a batch that are not there yet, and says of each whether this batch brought it.
// Two writers of one article meet at its unique id: the second waits for the first, and then finds it there.
// params: articles: readonly { id: string, props: Readonly<Record<string, unknown>> }[], batch: string
// returns: id: string, isNew: boolean
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a += row.props, a.batch = $batch
RETURN a.id AS id, coalesce(a.batch = $batch, false) AS isNew
