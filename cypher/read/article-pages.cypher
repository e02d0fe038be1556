// Pages of articles by the day they were written.
// params: pages: readonly import('../read/rows.ts').ArticlePage[], limit: number
// returns: at: number, article: import('../read/rows.ts').ArticleRow, publisher: import('../read/rows.ts').PublisherRow | null
UNWIND $pages AS page
CALL (page) {
  CALL (page) {
    WITH CASE page.order WHEN 'NEWEST' THEN page.low END AS low, page.high AS high
    MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > low AND n.key < high
    RETURN n ORDER BY n.key DESC
  UNION ALL
    WITH CASE page.order WHEN 'OLDEST' THEN page.low END AS low, page.high AS high
    MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > low AND n.key < high
    RETURN n ORDER BY n.key ASC
  }
  WITH n, page
  WHERE {{article-matches}}
  RETURN n LIMIT $limit
}
RETURN page.at AS at, {{article}} AS article, head([(n)-[:PUBLISHED_BY]->(p) | {{publisher}}]) AS publisher
