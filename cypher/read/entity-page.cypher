// A page of entities in the order of their ids.
// params: after: string, types: readonly string[] | null, country: import('../read/rows.ts').EntityKey | null, listed: boolean | null, limit: number
// returns: entity: import('../read/rows.ts').EntityRow
WITH $country AS key
{{id-of}}
CALL (id) {
  MATCH (x:Entity) USING INDEX SEEK x:Entity(id)
  WHERE x.id > $after AND ($types IS NULL OR any(label IN labels(x) WHERE label IN $types))
    AND ($country IS NULL OR x.country = id) AND ($listed IS NULL OR coalesce(x.listed, false) = $listed)
    AND NOT EXISTS { (x)-[:MERGED_INTO]->() }
  RETURN x ORDER BY x.id LIMIT $limit
}
RETURN {{entity}} AS entity
