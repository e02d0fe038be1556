// A claim keeps one id for good.
// params:
// returns:
CREATE CONSTRAINT unique_claim IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
