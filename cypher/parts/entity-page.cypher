// Facts of one `page` of what an entity plays a part in, as in pair-page.cypher: the entity's node is never bound.
CALL (list, page) {
  WITH list + page.low AS low, list + page.high AS high, page
  CALL (low, high, page) {
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
  }
  WITH f, page
  WHERE {{live}} AND {{matches}}
  RETURN f LIMIT $limit
}
