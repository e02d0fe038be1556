// Whether the fact `f` draws an edge between `x`, which the edge `m` of the fact leads to, and `y`, which `o` leads to: the
// rule of draw-edges.cypher, seen from either end, at the moment `$asOf`.
f.picture IS NOT NULL AND f.recordedAt <= $asOf AND (f.withdrawnAt IS NULL OR f.withdrawnAt > $asOf) AND x <> y
AND CASE
  WHEN f:Meeting THEN m:ATTENDED_BY AND o:ATTENDED_BY AND (x:Country AND y:Country OR x:Person AND y:Person)
  WHEN m:MADE_BY AND o:MADE_BY THEN f:Milestone AND NOT EXISTS { (f)-[:ABOUT]->() }
  WHEN m:MADE_BY THEN o:ABOUT OR o:ADDRESSED_TO AND NOT f:Milestone AND NOT EXISTS { (f)-[:ABOUT]->() }
  WHEN o:MADE_BY THEN m:ABOUT OR m:ADDRESSED_TO AND NOT f:Milestone AND NOT EXISTS { (f)-[:ABOUT]->() }
  ELSE false END
