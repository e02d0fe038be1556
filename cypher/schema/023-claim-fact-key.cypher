// Claims that may tell the same fact as a new one are looked up here.
// params:
// returns:
CREATE RANGE INDEX claim_fact_key IF NOT EXISTS
FOR (n:Claim) ON (n.factKey)
