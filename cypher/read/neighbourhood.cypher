// What is around an entity in the picture layer, to draw: step by step the neighbours with the most edges, and the
// edges between them. Of an entity the 20,000 edges that come first are looked at.
// params: id: string, depth: number, limit: number, types: readonly string[] | null, from: string | null, to: string | null
// returns: nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[], more: boolean
MATCH (centre:Entity {id: $id})
CALL (centre) {
  CALL (centre) {
    MATCH (centre)-[r:{{picture-types}}]-(x)
    WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
    RETURN x, r LIMIT 20000
  }
  WITH centre, x, count(r) AS count WHERE x <> centre
  RETURN x ORDER BY count DESC, x.id LIMIT $limit
}
WITH centre, collect(x) AS first
CALL (centre, first) {
  WITH centre, first WHERE $depth >= 2
  UNWIND first AS one
  CALL (one) {
    MATCH (one)-[r:{{picture-types}}]-(x)
    WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
    RETURN x, r LIMIT 20000
  }
  WITH centre, first, x, count(r) AS count WHERE x <> centre AND NOT x IN first
  RETURN x ORDER BY count DESC, x.id LIMIT $limit
}
WITH centre, first, collect(x) AS second
CALL (centre, first, second) {
  WITH centre, first, second WHERE $depth >= 3
  UNWIND second AS one
  CALL (one) {
    MATCH (one)-[r:{{picture-types}}]-(x)
    WHERE ($types IS NULL OR type(r) IN $types) AND ($from IS NULL OR r.date >= $from) AND ($to IS NULL OR r.date <= $to)
    RETURN x, r LIMIT 20000
  }
  WITH centre, first, second, x, count(r) AS count WHERE x <> centre AND NOT x IN first AND NOT x IN second
  RETURN x ORDER BY count DESC, x.id LIMIT $limit
}
WITH [centre] + first + second AS near, collect(x) AS third, [0] + [x IN first | 1] + [x IN second | 2] AS steps
WITH near + third AS found, steps + [x IN third | 3] AS distances
WITH found[0..$limit] AS chosen, distances, size(found) > $limit AS more
{{picture-edges}}
RETURN [i IN range(0, size(chosen) - 1) | {distance: distances[i], entity: head([x IN [chosen[i]] | {{entity}}])}] AS nodes,
  edges, more
