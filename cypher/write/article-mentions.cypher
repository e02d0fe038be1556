// Ties articles to what they mention, and people to the offices that they are given. What an older extractor found is
// taken off first; an office that is known already under the same title stays as it is.
// params: articles: readonly Readonly<Record<string, unknown>>[]
// returns:
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
CALL (a) {
  MATCH (a)-[m:MENTIONS]->(x)
  CALL (a, x) {
    MATCH (x)-[h:HOLDS_OFFICE {source: a.id}]->()
    DELETE h
  }
  DELETE m
}
CALL (a, row) {
  UNWIND row.mentions AS m
  MATCH (e:Entity {id: m.entity})
  CREATE (a)-[r:MENTIONS]->(e)
  SET r = m.props
}
CALL (a, row) {
  UNWIND row.offices AS o
  MATCH (p:Entity {id: o.person})
  MATCH (b:Entity {id: o.of})
  MERGE (p)-[h:HOLDS_OFFICE {title: o.title}]->(b)
  ON CREATE SET h.from = o.from, h.to = o.to, h.source = a.id, h.seen = a.date,
    h.givenPerson = o.givenPerson, h.givenBody = o.givenBody
}
