// The texts of articles.
// params: ids: readonly string[]
// returns: id: string, text: string
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id, n.text AS text
