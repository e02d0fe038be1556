// A pair's timeline seeks here (dyad|date|id) and reads in order: the cost of a page does not grow with the graph.
// params:
// returns:
CREATE RANGE INDEX concerns_key IF NOT EXISTS
FOR ()-[r:CONCERNS]-() ON (r.key)
