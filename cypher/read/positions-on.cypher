// Positions of actors on a topic, earliest first, at most 500: of the 20,000 latest facts on the topic.
// params: pages: readonly import('../read/rows.ts').PositionsPage[], attestations: number
// returns: at: number, fact: import('../read/rows.ts').FactRow
UNWIND $pages AS page
CALL (page) {
  WITH page.topic + '|' AS low, page.topic + '|' + page.high AS high, page
  MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
  WITH page, r ORDER BY r.key DESC LIMIT 20000
  WITH page, startNode(r) AS f
  WHERE f:Position AND {{live}} AND EXISTS { (f)-[:MADE_BY|SPOKEN_BY]->(x) WHERE x.id = page.actor }
  RETURN f LIMIT 500
}
WITH page, page.with AS w, f ORDER BY page.at, f.key
RETURN page.at AS at, {{fact}} AS fact
