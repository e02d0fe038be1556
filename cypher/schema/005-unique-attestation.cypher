// The same words of the same article attest once.
// params:
// returns:
CREATE CONSTRAINT unique_attestation IF NOT EXISTS
FOR (n:Attestation) REQUIRE n.id IS UNIQUE
