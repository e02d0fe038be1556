// Articles by their ids.
// params: ids: readonly string[]
// returns: id: string, article: import('../read/rows.ts').ArticleRow
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN id, {{article}} AS article
