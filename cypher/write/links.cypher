// Ties facts to who made, said, heard and attended them and to what they are about. `key` is the entity's id, the date
// and the fact's id: an entity's facts are read in order by it.
// params: links: readonly { fact: string, type: string, entity: string, key: string }[]
// returns:
UNWIND $links AS row
WITH row, row.fact AS factId
{{fact-by-id}}
MATCH (e:Entity {id: row.entity})
CREATE (f)-[r:$(row.type)]->(e)
SET r.key = row.key
