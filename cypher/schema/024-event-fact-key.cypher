// Events that may tell the same fact as a new one are looked up here.
// params:
// returns:
CREATE RANGE INDEX event_fact_key IF NOT EXISTS
FOR (n:Event) ON (n.factKey)
