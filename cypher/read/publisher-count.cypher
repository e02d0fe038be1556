// How many publishers there are of some kinds. All are read: they are some hundreds.
// params: kinds: readonly string[] | null
// returns: count: number
MATCH (p:Publisher) USING INDEX SEEK p:Publisher(id)
WHERE p.id > '' AND ($kinds IS NULL OR p.kind IN $kinds)
RETURN count(p) AS count
