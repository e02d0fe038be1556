// Entities by their ids, with their aliases; an id that was merged away gives the entity it was merged into.
// params: ids: readonly string[]
// returns: id: string, aliases: readonly string[] | null, entity: import('../read/rows.ts').EntityRow
UNWIND $ids AS id
MATCH (named:Entity {id: id})
OPTIONAL MATCH (named)-[:MERGED_INTO*1..10]->(last:Entity) WHERE NOT EXISTS { (last)-[:MERGED_INTO]->() }
WITH id, coalesce(last, named) AS x
RETURN id, x.aliases AS aliases, {{entity}} AS entity
