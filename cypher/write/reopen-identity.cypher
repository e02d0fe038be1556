// Takes back that two entities are not the same.
// params: a: string, b: string
// returns: removed: number
MATCH (:Entity {id: $a})-[r:NOT_SAME_AS]-(:Entity {id: $b})
DELETE r
RETURN count(r) AS removed
