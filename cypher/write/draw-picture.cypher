// Draws the picture edges of some facts: one per actor and object, as rebuild-picture.cypher does for all.
// params: facts: readonly string[]
// returns:
UNWIND $facts AS factId
{{fact-by-id}}
WITH f
WHERE f.picture IS NOT NULL AND f.withdrawnAt IS NULL
CALL (f) {
  {{draw-edges}}
}
