// What a person or body said (entity|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX spoken_by_key IF NOT EXISTS
FOR ()-[r:SPOKEN_BY]-() ON (r.key)
