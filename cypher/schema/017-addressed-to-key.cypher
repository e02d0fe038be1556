// What was addressed or done to an entity (entity|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX addressed_to_key IF NOT EXISTS
FOR ()-[r:ADDRESSED_TO]-() ON (r.key)
