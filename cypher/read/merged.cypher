// The ids that were merged into entities.
// params: ids: readonly string[]
// returns: id: string, merged: readonly { id: string, name: string, at: string | null }[]
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[last:MERGED_INTO]-(:Entity)<-[:MERGED_INTO*0..10]-(x:Entity)
WITH DISTINCT id, x, head([(x)-[m:MERGED_INTO]->() | m.at]) AS at ORDER BY at DESC, x.id
RETURN id, collect({id: x.id, name: x.name, at: at}) AS merged
