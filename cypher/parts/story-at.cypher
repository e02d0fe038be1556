// The story `s` of the article `latest`, if that is its latest that stands, and the story passes `page.filter`.
MATCH (latest)-[:IN_STORY]->(s:Story)
CALL (s, page) {
  MATCH (s)<-[:IN_STORY]-(n:Article)
  WHERE {{article-live}}
  RETURN count(n) AS articles, max(n.key) AS last
}
WITH page, latest, s, articles, last
WHERE latest.key = last AND {{story-matches}}
