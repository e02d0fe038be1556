// All facts of one `page`'s list, without order, each as often as it is in it.
CALL (page) {
  {{page-list}}
  WITH list + page.low AS low, list + page.high AS high, page
  CALL (low, high, page) {
    WITH CASE WHEN page.via = 'pair' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'pair-kind' THEN low END AS start, high AS stop
    MATCH ()-[r:CONCERNS]->() USING INDEX SEEK r:CONCERNS(kindKey) WHERE r.kindKey > start AND r.kindKey < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'ACTOR' THEN low END AS start, high AS stop
    MATCH ()-[r:MADE_BY]->() USING INDEX SEEK r:MADE_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'SPEAKER' THEN low END AS start, high AS stop
    MATCH ()-[r:SPOKEN_BY]->() USING INDEX SEEK r:SPOKEN_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'TARGET' THEN low END AS start, high AS stop
    MATCH ()-[r:ADDRESSED_TO]->() USING INDEX SEEK r:ADDRESSED_TO(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'TOPIC' THEN low END AS start, high AS stop
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'PARTICIPANT' THEN low END AS start, high AS stop
    MATCH ()-[r:ATTENDED_BY]->() USING INDEX SEEK r:ATTENDED_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f
  UNION ALL
    WITH CASE WHEN page.via = 'claims' THEN low END AS start, high AS stop
    MATCH (f:Claim) USING INDEX SEEK f:Claim(key) WHERE f.key > start AND f.key < stop
    RETURN f
  UNION ALL
    WITH CASE WHEN page.via = 'events' THEN low END AS start, high AS stop
    MATCH (f:Event) USING INDEX SEEK f:Event(key) WHERE f.key > start AND f.key < stop
    RETURN f
  UNION ALL
    WITH page WHERE page.via = 'ids'
    UNWIND page.ids AS factId
    {{fact-by-id}}
    RETURN f
  }
  WITH f, page
  WHERE {{live}} AND {{matches}}
  RETURN f
}
