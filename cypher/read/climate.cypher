// How many facts of each PLOVER type pairs have in each month. All facts of the period are read: the cost grows with
// them, as it must for a statistic.
// params: pages: readonly import('../read/rows.ts').ClimatePage[]
// returns: at: number, month: string, plover: string, count: number
UNWIND $pages AS page
CALL (page) {
  WITH page.dyad + '|' + page.low AS low, page.dyad + '|' + page.high AS high, page
  MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(key) WHERE r.key > low AND r.key < high
  WITH page, startNode(r) AS f
  WHERE {{live}} AND f.plover IS NOT NULL AND coalesce(f.status, 'DONE') IN ['DONE', 'HELD'] AND coalesce(f.negated AND f:Action, false) = false
  RETURN substring(f.date, 0, 7) AS month, f.plover AS plover, count(f) AS count
}
RETURN page.at AS at, month, plover, count
ORDER BY month
