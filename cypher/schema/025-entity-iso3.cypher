// Countries are found by their code.
// params:
// returns:
CREATE RANGE INDEX entity_iso3 IF NOT EXISTS
FOR (n:Entity) ON (n.iso3)
