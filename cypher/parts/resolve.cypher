// The entity `x` that `key` names: by its id, else by its name or an alias, listed ones and countries first. An id
// that was merged away gives the entity it was merged into.
CALL (key) {
  MATCH (named:Entity {id: key.id})
  OPTIONAL MATCH (named)-[:MERGED_INTO*1..10]->(last:Entity) WHERE NOT EXISTS { (last)-[:MERGED_INTO]->() }
  RETURN coalesce(last, named) AS x, 0 AS rank
UNION ALL
  WITH key WHERE key.query IS NOT NULL
  CALL db.index.fulltext.queryNodes('search_names', key.query, {limit: 100}) YIELD node
  WITH key, node AS x
  WHERE x:Entity AND NOT EXISTS { (x)-[:MERGED_INTO]->() }
    AND (key.types IS NULL OR any(label IN labels(x) WHERE label IN key.types))
  WITH key, x, CASE WHEN toLower(x.name) = key.name THEN 1
                    WHEN any(alias IN x.aliases WHERE toLower(alias) = key.name) THEN 2
                    WHEN any(name IN [x.name] + coalesce(x.aliases, []) WHERE size(split(name, ' ')) = key.words) THEN 4
               END AS likeness
  WHERE likeness IS NOT NULL
  RETURN x, likeness + CASE WHEN x.listed THEN 0 ELSE 5 END AS rank
}
WITH key, x ORDER BY rank, x.id
