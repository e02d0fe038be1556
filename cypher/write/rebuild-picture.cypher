// Makes the picture layer anew from the evidence layer: erases every typed edge between entities, then draws one per
// fact, actor and object. The list of types is that of src/graph/picture.ts.
// params:
// returns: facts: number
OPTIONAL MATCH ()-[r:PLEDGED|SUPPORTS|OPPOSES|CALLS_FOR|MET|AGREED_WITH|CONSULTED|SUPPORTED|CONCEDED_TO|COOPERATED_WITH|AIDED|RETREATED_FROM|REQUESTED|ACCUSED|REJECTED|THREATENED|PROTESTED_AGAINST|SANCTIONED|MOBILIZED_AGAINST|COERCED|ASSAULTED|ESTABLISHED_TIES_WITH|CUT_TIES_WITH|SIGNED]->()
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
WITH count(*) AS erased
MATCH (f:Claim|Event)
WHERE f.picture IS NOT NULL AND f.withdrawnAt IS NULL
CALL (f) {
  MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(a:Article)
  WHERE t.withdrawnAt IS NULL AND a.retractedAt IS NULL
  OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
  WITH f, count(DISTINCT p) AS publishers
  CALL (f) {
    WITH f WHERE f:Claim OR f:Action
    MATCH (f)-[:MADE_BY]->(actor:Entity)
    MATCH (f)-[to:ABOUT|ADDRESSED_TO]->(object:Entity)
    WHERE actor <> object AND (to:ABOUT OR NOT EXISTS { (f)-[:ABOUT]->() })
    RETURN DISTINCT actor, object
    UNION
    WITH f WHERE f:Meeting
    MATCH (f)-[:ATTENDED_BY]->(actor:Entity)
    MATCH (f)-[:ATTENDED_BY]->(object:Entity)
    WHERE actor.id < object.id AND (actor:Country AND object:Country OR actor:Person AND object:Person)
    RETURN actor, object
    UNION
    WITH f WHERE f:Milestone AND NOT EXISTS { (f)-[:ABOUT]->() }
    MATCH (f)-[:MADE_BY]->(actor:Entity)
    MATCH (f)-[:MADE_BY]->(object:Entity)
    WHERE actor.id < object.id
    RETURN actor, object
    UNION
    WITH f WHERE f:Milestone
    MATCH (f)-[:MADE_BY]->(actor:Entity)
    MATCH (f)-[:ABOUT]->(object:Entity)
    WHERE actor <> object
    RETURN actor, object
  }
  CREATE (actor)-[r:$(f.picture)]->(object)
  SET r = {
    claimId: CASE WHEN f:Claim THEN f.id END, eventId: CASE WHEN f:Event THEN f.id END,
    content: f.content, negated: f.negated, strength: f.strength, stance: f.stance, kind: f.kind, status: f.status,
    plover: f.plover, mode: f.mode, date: f.date, precision: f.precision, confidence: f.confidence,
    publishers: publishers
  }
} IN TRANSACTIONS OF 1000 ROWS
RETURN count(DISTINCT f) AS facts
