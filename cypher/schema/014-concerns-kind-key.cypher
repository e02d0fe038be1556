// A pair's pledges, positions, meetings, actions or milestones alone (dyad|kind|date|id), in order.
// params:
// returns:
CREATE RANGE INDEX concerns_kind_key IF NOT EXISTS
FOR ()-[r:CONCERNS]-() ON (r.kindKey)
