// Makes the entities of a batch that are not there yet. What is there keeps its name; an entity that only articles
// know gains the other names that they use for it.
// params: entities: readonly { id: string, type: string, name: string, props: Readonly<Record<string, unknown>> }[], at: string
// returns:
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e += row.props, e:$(row.type), e.recordedAt = $at
WITH e, row
WHERE e.listed = false AND e.name <> row.name AND NOT row.name IN e.aliases
SET e.aliases = e.aliases + row.name
