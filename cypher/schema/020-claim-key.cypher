// All claims by date (date|id), in order.
// params:
// returns:
CREATE RANGE INDEX claim_key IF NOT EXISTS
FOR (n:Claim) ON (n.key)
