// Ties new articles to their story, publisher and agency.
// params: articles: readonly Readonly<Record<string, unknown>>[], at: string
// returns:
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
REMOVE a.batch
MERGE (s:Story {id: row.story})
ON CREATE SET s.recordedAt = $at
CREATE (a)-[:IN_STORY]->(s)
WITH a, row
CALL (a, row) {
  UNWIND row.publishers AS pub
  MERGE (p:Publisher {id: pub.id})
  ON CREATE SET p.name = pub.name, p.aliases = [], p.listed = false, p.recordedAt = $at
  CREATE (a)-[:$(pub.type)]->(p)
}
