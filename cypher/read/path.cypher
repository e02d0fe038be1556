// The shortest ways from one entity to another in the picture layer, at most ten, to draw.
// params: start: string, end: string, most: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean
// returns: nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[]
MATCH (one:Entity {id: $start})
CALL (one) {
  MATCH (other:Entity {id: $end})
  RETURN other
}
WITH one, other WHERE one <> other
MATCH way = allShortestPaths((one)-[:{{picture-types}}*..6]-(other))
WITH nodes(way) AS steps
{{way}}
