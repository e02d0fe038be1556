// Positions of actors on topics, which the statement looks up by what they are called: of each the earliest first, at most
// 500, of the 20,000 latest facts on the topic. Nothing is said where nothing is called so.
// params: pages: readonly import('../read/rows.ts').PositionsPage[], attestations: number
// returns: at: number, topic: import('../read/rows.ts').EntityRow, positions: readonly import('../read/rows.ts').FactRow[]
UNWIND $pages AS page
CALL (page) {
  WITH page.topic AS key
  {{resolve}}
  RETURN x LIMIT 1
}
CALL (page, x) {
  WITH x.id + '|' AS low, x.id + '|' + page.high AS high, page
  MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
  WITH page, r ORDER BY r.key DESC LIMIT 20000
  WITH page, startNode(r) AS f
  WHERE f:Position AND {{live}} AND EXISTS { (f)-[:MADE_BY|SPOKEN_BY]->(actor) WHERE actor.id = page.actor }
  WITH f, page.with AS w LIMIT 500
  WITH f, w ORDER BY f.key
  RETURN collect({{fact}}) AS positions
}
RETURN page.at AS at, {{entity}} AS topic, positions
