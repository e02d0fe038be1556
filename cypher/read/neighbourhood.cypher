// What is around an entity in the picture layer, to draw: step by step the neighbours with the most edges, and the
// edges between them. All edges of the entities that are gone through are read: the cost grows with them.
// params: id: string, depth: number, limit: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean
// returns: nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[], more: boolean
MATCH (centre:Entity {id: $id})
WITH [centre] AS ring0
CALL (ring0) {
  UNWIND CASE WHEN $depth >= 1 THEN ring0 ELSE [] END AS one
  {{around}}
  WITH ring0, x, sum(edges) AS count WHERE NOT x IN ring0
  WITH x ORDER BY count DESC, x.id LIMIT $limit
  RETURN collect(x) AS ring1
}
CALL (ring0, ring1) {
  UNWIND CASE WHEN $depth >= 2 THEN ring1 ELSE [] END AS one
  {{around}}
  WITH ring0, ring1, x, sum(edges) AS count WHERE NOT x IN ring0 AND NOT x IN ring1
  WITH x ORDER BY count DESC, x.id LIMIT $limit
  RETURN collect(x) AS ring2
}
CALL (ring0, ring1, ring2) {
  UNWIND CASE WHEN $depth >= 3 THEN ring2 ELSE [] END AS one
  {{around}}
  WITH ring0, ring1, ring2, x, sum(edges) AS count WHERE NOT x IN ring0 AND NOT x IN ring1 AND NOT x IN ring2
  WITH x ORDER BY count DESC, x.id LIMIT $limit
  RETURN collect(x) AS ring3
}
WITH ring0 + ring1 + ring2 + ring3 AS found,
  [0] + [x IN ring1 | 1] + [x IN ring2 | 2] + [x IN ring3 | 3] AS distances
WITH found[0..$limit] AS chosen, distances, size(found) > $limit AS more
{{picture-edges}}
RETURN [i IN range(0, size(chosen) - 1) | {distance: distances[i], entity: head([x IN [chosen[i]] | {{entity}}])}] AS nodes,
  edges, more
