// An entity is one node under its id, and is found by it.
// params:
// returns:
CREATE CONSTRAINT unique_entity IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
