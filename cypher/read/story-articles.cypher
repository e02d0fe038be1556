// The articles of stories, latest first, with their publishers. A story has few.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, article: import('../read/rows.ts').ArticleRow, publisher: import('../read/rows.ts').PublisherRow | null
UNWIND $ids AS id
WITH id, {asOf: $asOf} AS page
MATCH (:Story {id: id})<-[:IN_STORY]-(n:Article)
WHERE {{article-live}}
WITH id, n ORDER BY n.key DESC
RETURN id, {{article}} AS article, head([(n)-[:PUBLISHED_BY]->(p) | {{publisher}}]) AS publisher
