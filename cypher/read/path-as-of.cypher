// The shortest ways from one entity to another as facts stood at a moment, at most ten, to draw. They are sought through the
// facts themselves: the cost grows with the facts of the entities on the way.
// params: start: string, end: string, most: number, types: readonly string[] | null, from: string | null, to: string | null, asOf: string | null, facts: boolean
// returns: nodes: readonly { distance: number, entity: import('../read/rows.ts').EntityRow }[], edges: readonly import('../read/rows.ts').PictureEdgeRow[]
MATCH (one:Entity {id: $start})
CALL (one) {
  MATCH (other:Entity {id: $end})
  RETURN other
}
WITH one, other WHERE one <> other
MATCH ALL SHORTEST (one)
  ((x:Entity)<-[m:MADE_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]-(f)-[o:MADE_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]->(y:Entity)
    WHERE {{picture-step}}){1,6} (other)
WITH DISTINCT [one] + y AS steps
{{way}}
