// Facts of one `page` in order: a seek on one key, the one that `page.via` names, from an end that the database reads
// first. Nodes of entities and dyads are never bound. `list` opens the keys: a pair, or an entity. Where a seek is not
// meant its end is null, so that it finds nothing at once; a condition beside it would be looked at after it.
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
  UNION ALL
    WITH CASE WHEN page.via = 'ACTOR' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:MADE_BY]->() USING INDEX SEEK r:MADE_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'ACTOR' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:MADE_BY]->() USING INDEX SEEK r:MADE_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'SPEAKER' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:SPOKEN_BY]->() USING INDEX SEEK r:SPOKEN_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'SPEAKER' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:SPOKEN_BY]->() USING INDEX SEEK r:SPOKEN_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'TARGET' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ADDRESSED_TO]->() USING INDEX SEEK r:ADDRESSED_TO(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'TARGET' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ADDRESSED_TO]->() USING INDEX SEEK r:ADDRESSED_TO(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'TOPIC' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'TOPIC' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ABOUT]->() USING INDEX SEEK r:ABOUT(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
    WITH CASE WHEN page.via = 'PARTICIPANT' AND page.order = 'NEWEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ATTENDED_BY]->() USING INDEX SEEK r:ATTENDED_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key DESC
  UNION ALL
    WITH CASE WHEN page.via = 'PARTICIPANT' AND page.order = 'OLDEST' THEN low END AS start, high AS stop
    MATCH ()-[r:ATTENDED_BY]->() USING INDEX SEEK r:ATTENDED_BY(key) WHERE r.key > start AND r.key < stop
    RETURN startNode(r) AS f ORDER BY r.key ASC
  UNION ALL
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
