// A publisher is one node.
// params:
// returns:
CREATE CONSTRAINT unique_publisher IF NOT EXISTS
FOR (n:Publisher) REQUIRE n.id IS UNIQUE
