// Writes listed entities. One that articles knew before it was listed keeps its node and its edges.
// params: entities: readonly { id: string, type: string, props: Readonly<Record<string, unknown>> }[], at: string
// returns:
UNWIND $entities AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.recordedAt = $at
SET e += row.props, e:$(row.type)
