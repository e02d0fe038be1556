// Who stands where on topics: the stances of each actor, latest first, with the latest position. Of a topic the 20,000
// latest facts are looked at.
// params: pages: readonly import('../read/rows.ts').StancesPage[], attestations: number
// returns: at: number, actor: import('../read/rows.ts').EntityRow, stances: readonly { stance: string, date: string }[], latest: import('../read/rows.ts').FactRow
UNWIND $pages AS page
CALL (page) {
  WITH page.topic + '|' AS low, page.topic + '|' + page.high AS high, page
  MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
  WITH page, r ORDER BY r.key DESC LIMIT 20000
  WITH page, startNode(r) AS f
  WHERE f:Position AND {{live}}
  MATCH (f)-[:MADE_BY]->(x:Entity)
  WITH x, f ORDER BY f.key DESC
  WITH x, collect(f) AS positions
  RETURN x, positions, head(positions) AS f ORDER BY size(positions) DESC, x.id LIMIT 200
}
WITH page, page.with AS w, x, positions, f
RETURN page.at AS at, {{entity}} AS actor, [p IN positions | p {.stance, .date}] AS stances, {{fact}} AS latest
