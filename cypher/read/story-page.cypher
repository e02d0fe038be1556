// A page of stories by their latest articles: each is met there.
// params: page: import('../read/rows.ts').StoryPage, limit: number
// returns: id: string, key: string
WITH $page AS page
CALL (page) {
  CALL (page) {
    WITH CASE page.order WHEN 'NEWEST' THEN page.low END AS low, page.high AS high
    MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > low AND n.key < high
    RETURN n AS latest ORDER BY n.key DESC
  UNION ALL
    WITH CASE page.order WHEN 'OLDEST' THEN page.low END AS low, page.high AS high
    MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > low AND n.key < high
    RETURN n AS latest ORDER BY n.key ASC
  }
  WITH page, latest
  {{story-at}}
  RETURN s, latest LIMIT $limit
}
RETURN s.id AS id, latest.key AS key
