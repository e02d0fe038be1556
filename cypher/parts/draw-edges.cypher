// Draws the picture edges of the fact `f`: one per actor and object, with what a caption needs.
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
  publishers: publishers, caption: {{caption}}
}
