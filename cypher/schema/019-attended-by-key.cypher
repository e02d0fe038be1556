// The meetings an entity attended (entity|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX attended_by_key IF NOT EXISTS
FOR ()-[r:ATTENDED_BY]-() ON (r.key)
