// What an entity pledged, holds or did (entity|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX made_by_key IF NOT EXISTS
FOR ()-[r:MADE_BY]-() ON (r.key)
