// Stored articles by their ids, whole, to be read again.
// params: ids: readonly string[]
// returns: key: string, article: Readonly<Record<string, unknown>>
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.key AS key, properties(a) AS article
