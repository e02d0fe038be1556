// The neighbours `x` of the entity `one` in the picture layer with the number of edges to each: now, or as facts stood at
// `$asOf`, for which the facts themselves are read.
CALL (one) {
  WITH one WHERE $asOf IS NULL
  MATCH (one)-[r:{{picture-types}}]-(x)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
  RETURN x, count(r) AS edges
UNION ALL
  WITH one AS x WHERE $asOf IS NOT NULL
  MATCH (x)<-[m:MADE_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]-(f)-[o:MADE_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]->(y:Entity)
  WHERE ($types IS NULL OR f.picture IN $types) AND ($from IS NULL OR f.date >= $from) AND ($to IS NULL OR f.date <= $to)
    AND {{picture-step}}
  RETURN y AS x, count(DISTINCT f) AS edges
}
