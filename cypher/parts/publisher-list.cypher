// Publishers `p` of `page`, with how many articles each has: as the database keeps it, and counted for a moment of before.
MATCH (p:Publisher) USING INDEX SEEK p:Publisher(id)
WHERE p.id > '' AND (page.asOf IS NULL OR p.recordedAt <= page.asOf)
WITH page, p, CASE WHEN page.asOf IS NULL THEN COUNT { (p)<-[:PUBLISHED_BY]-() }
  ELSE COUNT { (p)<-[:PUBLISHED_BY]-(n) WHERE {{article-live}} } END AS articles
WHERE {{publisher-matches}}
