// What pairs talk about, most often first: over the 20,000 latest facts of each.
// params: pages: readonly import('../read/rows.ts').TopicsPage[], limit: number
// returns: at: number, entity: import('../read/rows.ts').EntityRow, count: number, latest: string, total: number
UNWIND $pages AS page
CALL (page) {
  WITH page.dyad + '|' AS low, page.dyad + '|~' AS high, page
  MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(key) WHERE r.key > low AND r.key < high
  WITH page, r ORDER BY r.key DESC LIMIT 20000
  WITH page, startNode(r) AS f
  WHERE {{live}}
  MATCH (f)-[:ABOUT]->(x:Entity)
  WHERE any(label IN labels(x) WHERE label IN page.types)
  WITH page, x, count(f) AS count, max(f.date) AS latest
  ORDER BY count DESC, x.id
  WITH page, collect({x: x, count: count, latest: latest}) AS rows
  WITH rows, [row IN rows WHERE page.below IS NULL OR row.count < page.below.count
    OR row.count = page.below.count AND row.x.id > page.below.id] AS after
  UNWIND after[0..$limit] AS row
  RETURN row.x AS x, row.count AS count, row.latest AS latest, size(rows) AS total
}
RETURN page.at AS at, {{entity}} AS entity, count, latest, total
