// Takes off the offices of the older reference data, before those of the new are written. All are read: it runs only when
// the reference data has changed.
// params:
// returns:
MATCH (:Person)-[h:HOLDS_OFFICE {source: 'reference'}]->()
DELETE h
