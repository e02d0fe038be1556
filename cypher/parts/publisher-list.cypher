// Publishers `p` of `page`, with how many articles each has, as the database keeps it.
MATCH (p:Publisher) USING INDEX SEEK p:Publisher(id)
WHERE p.id > '' AND (page.asOf IS NULL OR p.recordedAt <= page.asOf)
WITH page, p, COUNT { (p)<-[:PUBLISHED_BY]-() } AS articles
WHERE {{publisher-matches}}
