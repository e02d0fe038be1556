// All events by date (date|id), in order.
// params:
// returns:
CREATE RANGE INDEX event_key IF NOT EXISTS
FOR (n:Event) ON (n.key)
