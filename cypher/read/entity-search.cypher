// Entities by name or alias, best first: over the 500 that the index of names finds most alike.
// params: query: string, types: readonly string[] | null, country: import('../read/rows.ts').EntityKey | null, listed: boolean | null
// returns: entity: import('../read/rows.ts').EntityRow, names: readonly string[], score: number
WITH $country AS key
{{id-of}}
CALL db.index.fulltext.queryNodes('search_names', $query, {limit: 500}) YIELD node AS x, score
WHERE x:Entity AND ($types IS NULL OR any(label IN labels(x) WHERE label IN $types))
  AND ($country IS NULL OR x.country = id) AND ($listed IS NULL OR coalesce(x.listed, false) = $listed)
  AND NOT EXISTS { (x)-[:MERGED_INTO]->() }
RETURN {{entity}} AS entity, [x.name] + coalesce(x.aliases, []) AS names, score
ORDER BY score DESC
