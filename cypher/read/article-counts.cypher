// How many articles lists hold. A whole list is read: its cost grows with it, and it is run only when asked.
// params: pages: readonly import('../read/rows.ts').ArticlePage[]
// returns: at: number, count: number
UNWIND $pages AS page
CALL (page) {
  MATCH (n:Article) USING INDEX SEEK n:Article(key) WHERE n.key > page.low AND n.key < page.high
  WITH n, page
  WHERE {{article-matches}}
  RETURN count(n) AS count
}
RETURN page.at AS at, count
