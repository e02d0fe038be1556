// How the articles of lists divide, by each facet that is asked for: over at most 100,000 articles of a list. A whole list
// is read: its cost grows with it, and it is run only when asked.
// params: pages: readonly import('../read/rows.ts').ArticlePage[], facets: readonly string[]
// returns: at: number, facet: string, value: string, label: string | null, count: number
UNWIND $pages AS page
CALL (page) {
  MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > page.low AND n.key < page.high
  WITH n, page
  WHERE {{article-matches}}
  WITH n LIMIT 100000
  RETURN collect(n) AS articles
}
WITH page.at AS at, articles
CALL (articles) {
  WITH articles WHERE 'publishers' IN $facets
  UNWIND articles AS n
  MATCH (n)-[:PUBLISHED_BY]->(p)
  WITH p, count(n) AS count ORDER BY count DESC, p.id LIMIT 20
  RETURN 'publishers' AS facet, p.id AS value, p.name AS label, count
UNION ALL
  WITH articles WHERE 'publisherKinds' IN $facets
  UNWIND articles AS n
  MATCH (n)-[:PUBLISHED_BY]->(p) WHERE p.kind IS NOT NULL
  WITH p.kind AS value, count(n) AS count
  RETURN 'publisherKinds' AS facet, value, null AS label, count
UNION ALL
  WITH articles WHERE 'years' IN $facets
  UNWIND articles AS n
  WITH substring(n.key, 0, 4) AS value, count(n) AS count
  RETURN 'years' AS facet, value, null AS label, count
UNION ALL
  WITH articles WHERE 'languages' IN $facets
  UNWIND articles AS n
  WITH n.language AS value, count(n) AS count WHERE value IS NOT NULL
  RETURN 'languages' AS facet, value, value AS label, count
}
RETURN at, facet, value, label, count
ORDER BY at, facet, count DESC, value
