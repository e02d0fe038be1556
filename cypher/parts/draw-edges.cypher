// Draws the picture edges of the fact `f`: one per actor and object, with what a caption needs. The object is each
// matter that it is about, else whom it addresses; who meets or makes a treaty are each other's objects, once per two.
MATCH (f)<-[:ATTESTS]-(t:Attestation)-[:IN]->(a:Article)
WHERE t.withdrawnAt IS NULL AND a.retractedAt IS NULL
OPTIONAL MATCH (a)-[:PUBLISHED_BY]->(p:Publisher)
WITH f, count(DISTINCT p) AS publishers, [(f)-[:ABOUT]->(x:Entity) | x] AS about,
  CASE WHEN f:Meeting THEN [(f)-[:ATTENDED_BY]->(x:Entity) WHERE x:Country OR x:Person | x]
       ELSE [(f)-[:MADE_BY]->(x:Entity) | x] END AS actors
WITH f, publishers, actors, f:Meeting OR f:Milestone AND size(about) = 0 AS mutual, about
WITH f, publishers, actors, mutual, CASE
  WHEN mutual THEN actors
  WHEN size(about) > 0 OR f:Milestone THEN about
  ELSE [(f)-[:ADDRESSED_TO]->(x:Entity) | x] END AS objects
UNWIND actors AS actor
UNWIND objects AS object
WITH DISTINCT f, publishers, mutual, actor, object
WHERE CASE WHEN mutual THEN actor.id < object.id AND (NOT f:Meeting OR actor:Country = object:Country)
      ELSE actor <> object END
CREATE (actor)-[r:$(f.picture)]->(object)
SET r = {
  claimId: CASE WHEN f:Claim THEN f.id END, eventId: CASE WHEN f:Event THEN f.id END,
  content: f.content, negated: f.negated, strength: f.strength, stance: f.stance, kind: f.kind, status: f.status,
  plover: f.plover, mode: f.mode, date: f.date, precision: f.precision, confidence: f.confidence,
  publishers: publishers, caption: {{caption}}
}
