// An event keeps one id for good.
// params:
// returns:
CREATE CONSTRAINT unique_event IF NOT EXISTS
FOR (n:Event) REQUIRE n.id IS UNIQUE
