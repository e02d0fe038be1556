// What was said about an entity (entity|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX about_key IF NOT EXISTS
FOR ()-[r:ABOUT]-() ON (r.key)
