// Makes the picture layer anew from the evidence layer: erases every typed edge between entities, then draws one per
// fact, actor and object. All are read. The list of types is that of src/graph/picture.ts.
// params:
// returns: facts: number
OPTIONAL MATCH ()-[r:{{picture-types}}]->()
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS
WITH count(*) AS erased
MATCH (f:Claim|Event)
WHERE f.picture IS NOT NULL AND f.withdrawnAt IS NULL
CALL (f) {
  {{draw-edges}}
} IN TRANSACTIONS OF 1000 ROWS
RETURN count(DISTINCT f) AS facts
