// A story is one node, whoever finds it first.
// params:
// returns:
CREATE CONSTRAINT unique_story IF NOT EXISTS
FOR (n:Story) REQUIRE n.id IS UNIQUE
