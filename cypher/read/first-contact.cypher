// The earliest known contact of pairs: ties established, or a meeting held.
// params: pages: readonly import('../read/rows.ts').EndPage[], attestations: number
// returns: at: number, fact: import('../read/rows.ts').FactRow
UNWIND $pages AS page
CALL (page) {
  CALL (page) {
    WITH page, page.dyad + '|MEETING|' AS low, page.dyad + '|MEETING|~' AS high
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(kindKey) WHERE r.kindKey > low AND r.kindKey < high
    WITH page, r ORDER BY r.kindKey
    WITH page, startNode(r) AS f WHERE {{live}} AND f.status = 'HELD'
    RETURN f LIMIT 1
  UNION ALL
    WITH page, page.dyad + '|MILESTONE|' AS low, page.dyad + '|MILESTONE|~' AS high
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(kindKey) WHERE r.kindKey > low AND r.kindKey < high
    WITH page, r ORDER BY r.kindKey
    WITH page, startNode(r) AS f WHERE {{live}}
    RETURN f LIMIT 1
  }
  RETURN f ORDER BY f.key LIMIT 1
}
WITH page, page.with AS w, f
RETURN page.at AS at, {{fact}} AS fact
