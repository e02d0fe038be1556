// The picture edges between entities of `chosen`, those of one type from one to another taken together, with the latest ten
// facts of each where `$facts` asks for them: now, or as facts stood at `$asOf`, for which the facts themselves are read.
CALL (chosen) {
  CALL (chosen) {
    WITH chosen WHERE $asOf IS NULL
    UNWIND chosen AS one
    MATCH (one)-[r:{{picture-types}}]->(other)
    WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
      AND other IN chosen
    WITH one, other, type(r) AS type, count(r) AS count, max(r.date) AS latest,
      min(CASE WHEN r.negated THEN 1 ELSE 0 END) = 1 AS negated
    RETURN one, other, type, count, latest, negated, COLLECT {
      MATCH (one)-[r:{{picture-types}}]->(other)
      WHERE $facts AND type(r) = type AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
      RETURN coalesce(r.claimId, r.eventId) ORDER BY r.date DESC LIMIT 10
    } AS facts
  UNION ALL
    WITH chosen WHERE $asOf IS NOT NULL
    UNWIND chosen AS x
    MATCH (x)<-[m:MADE_BY|ATTENDED_BY]-(f)-[o:MADE_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]->(y:Entity)
    WHERE ($types IS NULL OR f.picture IN $types) AND ($from IS NULL OR f.date >= $from) AND ($to IS NULL OR f.date <= $to)
      AND y IN chosen AND {{picture-step}} AND (m:MADE_BY AND NOT o:MADE_BY OR x.id < y.id)
    WITH DISTINCT x AS one, y AS other, f ORDER BY f.date DESC
    WITH one, other, f.picture AS type, count(f) AS count, max(f.date) AS latest,
      min(CASE WHEN f.negated THEN 1 ELSE 0 END) = 1 AS negated, collect(f.id)[0..10] AS facts
    RETURN one, other, type, count, latest, negated, CASE WHEN $facts THEN facts ELSE [] END AS facts
  }
  RETURN collect({from: one.id, to: other.id, type: type, count: count, latest: latest, facts: facts,
    negated: negated}) AS edges
}
