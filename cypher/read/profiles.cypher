// What tells entities apart: their names, offices, whom they are in facts with, and the articles that mention them.
// params: ids: readonly string[]
// returns: entity: import('../read/rows.ts').EntityRow, aliases: readonly string[] | null, offices: readonly string[], company: readonly string[], articles: readonly string[]
UNWIND $ids AS id
MATCH (x:Entity {id: id})
RETURN {{entity}} AS entity, x.aliases AS aliases,
  [(x)-[h:HOLDS_OFFICE]->(body) | toLower(h.title) + ' of ' + body.id] AS offices,
  COLLECT {
    MATCH (x)<-[:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]-(f) WHERE f.withdrawnAt IS NULL
    WITH x, f LIMIT 200
    MATCH (f)-[:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]->(other:Entity) WHERE other <> x
    WITH DISTINCT other.id AS known ORDER BY known LIMIT 200
    RETURN known
  } AS company,
  COLLECT {
    MATCH (x)<-[:MENTIONS]-(a:Article)
    WITH a.id AS named LIMIT 200
    RETURN named
  } AS articles
