// A correction is found by its key, so that sending it twice corrects once.
// params:
// returns:
CREATE CONSTRAINT unique_correction IF NOT EXISTS
FOR (n:Correction) REQUIRE n.id IS UNIQUE
