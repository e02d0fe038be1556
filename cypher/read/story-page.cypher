// A page of stories, the one with the latest article first: each is met at its latest article.
// params: before: string, minArticles: number, limit: number
// returns: id: string, key: string
MATCH (n:Article) USING INDEX SEEK n:Article(key)
WHERE n.key < $before AND n.key > ''
WITH n ORDER BY n.key DESC
MATCH (n)-[:IN_STORY]->(s:Story)
WHERE NOT EXISTS { (s)<-[:IN_STORY]-(later:Article) WHERE later.key > n.key }
  AND ($minArticles < 2 OR COUNT { (s)<-[:IN_STORY]-() } >= $minArticles)
RETURN s.id AS id, n.key AS key
LIMIT $limit
