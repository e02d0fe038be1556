// What else the facts that entities are in speak of, most often first: over the 2,000 latest facts of each.
// params: pages: readonly import('../read/rows.ts').CoOccurrencePage[], limit: number
// returns: at: number, entity: import('../read/rows.ts').EntityRow, count: number
UNWIND $pages AS page
CALL (page) {
  CALL (page) {
    WITH page.entity + '|' AS low, page.entity + '|~' AS high
    MATCH ()-[r:MADE_BY]->() USING INDEX SEEK r:MADE_BY(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 2000
  UNION
    WITH page.entity + '|' AS low, page.entity + '|~' AS high
    MATCH ()-[r:SPOKEN_BY]->() USING INDEX SEEK r:SPOKEN_BY(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 2000
  UNION
    WITH page.entity + '|' AS low, page.entity + '|~' AS high
    MATCH ()-[r:ADDRESSED_TO]->() USING INDEX SEEK r:ADDRESSED_TO(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 2000
  UNION
    WITH page.entity + '|' AS low, page.entity + '|~' AS high
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 2000
  UNION
    WITH page.entity + '|' AS low, page.entity + '|~' AS high
    MATCH ()-[r:ATTENDED_BY]->() USING INDEX SEEK r:ATTENDED_BY(key) WHERE r.key > low AND r.key < high
    RETURN startNode(r) AS f ORDER BY r.key DESC LIMIT 2000
  }
  WITH page, f WHERE {{live}}
  WITH page, f ORDER BY f.key DESC LIMIT 2000
  MATCH (f)-[:MADE_BY|SPOKEN_BY|ADDRESSED_TO|ABOUT|ATTENDED_BY]->(x:Entity)
  WHERE x.id <> page.entity AND (page.types IS NULL OR any(label IN labels(x) WHERE label IN page.types))
  WITH page, x, count(DISTINCT f) AS count
  WITH x, count, page WHERE page.below IS NULL OR count < page.below.count OR count = page.below.count AND x.id > page.below.id
  RETURN x, count ORDER BY count DESC, x.id LIMIT $limit
}
RETURN page.at AS at, {{entity}} AS entity, count
