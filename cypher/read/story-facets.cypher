// How the stories that pass a filter divide, by each facet that is asked for: over at most 100,000 stories. A whole list is
// read: its cost grows with it, and it is run only when asked.
// params: page: import('../read/rows.ts').StoryPage, facets: readonly string[]
// returns: facet: string, value: string, label: string | null, count: number
WITH $page AS page
CALL (page) {
  MATCH (latest:Article) USING INDEX SEEK latest:Article(key) WHERE latest.key > page.low AND latest.key < page.high
  {{story-at}}
  WITH s, latest LIMIT 100000
  RETURN collect({s: s, year: substring(latest.key, 0, 4)}) AS stories
}
CALL (page, stories) {
  WITH page, stories WHERE 'publishers' IN $facets
  UNWIND stories AS story
  WITH page, story.s AS s
  MATCH (s)<-[:IN_STORY]-(n:Article)-[:PUBLISHED_BY]->(p)
  WHERE {{article-live}}
  WITH p, count(DISTINCT s) AS count ORDER BY count DESC, p.id LIMIT 20
  RETURN 'publishers' AS facet, p.id AS value, p.name AS label, count
UNION ALL
  WITH page, stories WHERE 'publisherKinds' IN $facets
  UNWIND stories AS story
  WITH page, story.s AS s
  MATCH (s)<-[:IN_STORY]-(n:Article)-[:PUBLISHED_BY]->(p)
  WHERE {{article-live}} AND p.kind IS NOT NULL
  WITH p.kind AS value, count(DISTINCT s) AS count
  RETURN 'publisherKinds' AS facet, value, null AS label, count
UNION ALL
  WITH stories WHERE 'years' IN $facets
  UNWIND stories AS story
  WITH story.year AS value, count(*) AS count
  RETURN 'years' AS facet, value, null AS label, count
}
RETURN facet, value, label, count
ORDER BY facet, count DESC, value
