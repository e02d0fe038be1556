// A pair of countries is one node.
// params:
// returns:
CREATE CONSTRAINT unique_dyad IF NOT EXISTS
FOR (n:Dyad) REQUIRE n.id IS UNIQUE
