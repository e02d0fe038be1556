// Facts of one `page` of all claims or all events, as in pair-page.cypher.
CALL (list, page) {
  WITH list + page.low AS low, list + page.high AS high, page
  CALL (low, high, page) {
    WITH CASE WHEN page.via = 'claims' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > start AND f.key < stop
    RETURN f ORDER BY f.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'claims' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > start AND f.key < stop
    RETURN f ORDER BY f.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'events' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > start AND f.key < stop
    RETURN f ORDER BY f.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'events' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > start AND f.key < stop
    RETURN f ORDER BY f.key ASC
  }
  WITH f, page
  WHERE {{live}} AND {{matches}}
  RETURN f LIMIT $limit
}
