// Ties new articles to their story, publisher and agency, to what they mention, and people to the offices that they
// are given. An office that is known already under the same title stays as it is.
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
CALL (a, row) {
  UNWIND row.mentions AS m
  MATCH (e:Entity {id: m.entity})
  CREATE (a)-[r:MENTIONS]->(e)
  SET r = m.props
}
CALL (a, row) {
  UNWIND row.offices AS o
  MATCH (p:Person {id: o.person})
  MATCH (b:Entity {id: o.of})
  MERGE (p)-[h:HOLDS_OFFICE {title: o.title}]->(b)
  ON CREATE SET h.from = o.from, h.to = o.to, h.source = a.id, h.seen = a.date,
    h.givenPerson = o.givenPerson, h.givenBody = o.givenBody
}
