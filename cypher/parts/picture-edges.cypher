// The picture edges between entities of `chosen`, those of one type from one to another taken together. Of an entity
// the 20,000 edges that come first are looked at.
CALL (chosen) {
  UNWIND chosen AS one
  CALL (one) {
    MATCH (one)-[r:{{picture-types}}]->(other)
    WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
    RETURN r, other LIMIT 20000
  }
  WITH chosen, one, r, other WHERE other IN chosen
  WITH one, other, type(r) AS type, r ORDER BY r.date DESC
  WITH one, other, type, count(r) AS count, max(r.date) AS latest,
    collect(coalesce(r.claimId, r.eventId))[0..10] AS facts, collect(coalesce(r.negated, false)) AS negated
  RETURN collect({from: one.id, to: other.id, type: type, count: count, latest: latest, facts: facts,
    negated: all(no IN negated WHERE no)}) AS edges
}
