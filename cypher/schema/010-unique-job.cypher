// A job is found by its id.
// params:
// returns:
CREATE CONSTRAINT unique_job IF NOT EXISTS
FOR (n:Job) REQUIRE n.id IS UNIQUE
