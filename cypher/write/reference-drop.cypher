// Lets go of what was listed and is no longer: deleted where nothing uses it, else kept as unlisted.
// Scans listed entities and publishers: it runs only when the reference data has changed.
// params: ids: readonly string[]
// returns: dropped: number
MATCH (n:Entity|Publisher)
WHERE n.listed AND NOT n.id IN $ids
SET n.listed = false
WITH n, EXISTS { (n)--() } AS used
CALL (n, used) {
  WITH n WHERE NOT used
  DELETE n
}
RETURN count(n) AS dropped
