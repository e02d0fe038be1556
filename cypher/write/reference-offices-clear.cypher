// Takes off the offices of the older reference data, before those of the new are written.
// params:
// returns:
MATCH (:Person)-[h:HOLDS_OFFICE {source: 'reference'}]->()
DELETE h
