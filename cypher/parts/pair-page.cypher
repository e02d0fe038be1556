// Facts of one `page` of a pair's list in order: a seek on one key, the one that `page.via` names, from an end that the
// database reads first. The Dyad's node is never bound. `list` opens the keys. Where a seek is not meant its end is null,
// so that it finds nothing at once; a condition beside it would be looked at after it.
CALL (list, page) {
  WITH list + page.low AS low, list + page.high AS high, page
  CALL (low, high, page) {
    WITH CASE WHEN page.via = 'pair' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'pair' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'pair-kind' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(kindKey) WHERE r.kindKey > start AND r.kindKey < stop
    RETURN startNode(r) AS f ORDER BY r.kindKey DESC
  UNION ALL
    WITH CASE WHEN page.via = 'pair-kind' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(kindKey) WHERE r.kindKey > start AND r.kindKey < stop
    RETURN startNode(r) AS f ORDER BY r.kindKey ASC
  }
  WITH f, page
  WHERE {{live}} AND {{matches}}
  RETURN f LIMIT $limit
}
