// Entities that only articles name, by id: those that may be others under another name. All are read until there are so
// many.
// params: types: readonly string[] | null, limit: number
// returns: id: string, type: string, names: readonly string[]
MATCH (x:Entity) USING INDEX SEEK x:Entity(id)
WHERE x.id > '' AND x.listed = false AND NOT EXISTS { (x)-[:MERGED_INTO]->() }
  AND ($types IS NULL OR any(label IN labels(x) WHERE label IN $types))
WITH x ORDER BY x.id LIMIT $limit
RETURN x.id AS id, head([label IN labels(x) WHERE label <> 'Entity']) AS type, [x.name] + coalesce(x.aliases, []) AS names
