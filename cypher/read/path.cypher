// The shortest ways from one entity to another in the picture layer, at most ten, to draw.
// params: from: string | null, to: string | null, start: string, end: string, most: number, types: readonly string[] | null
// returns: nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[]
MATCH (one:Entity {id: $start})
CALL (one) {
  MATCH (other:Entity {id: $end})
  RETURN other
}
WITH one, other WHERE one <> other
MATCH way = allShortestPaths((one)-[:{{picture-types}}*..6]-(other))
WHERE length(way) <= $most
WITH way LIMIT 10
UNWIND range(0, length(way)) AS i
WITH nodes(way)[i] AS x, min(i) AS distance
ORDER BY distance, x.id
WITH collect(x) AS chosen, collect(distance) AS distances
WHERE size(chosen) > 0
{{picture-edges}}
RETURN [i IN range(0, size(chosen) - 1) | {distance: distances[i], entity: head([x IN [chosen[i]] | {{entity}}])}] AS nodes,
  edges
