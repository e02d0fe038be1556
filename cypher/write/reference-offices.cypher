// Writes the offices of listed people with their dates.
// params: offices: readonly { person: string, of: string, props: Readonly<Record<string, unknown>> }[]
// returns:
UNWIND $offices AS row
MATCH (p:Entity {id: row.person})
MATCH (b:Entity {id: row.of})
CREATE (p)-[h:HOLDS_OFFICE]->(b)
SET h = row.props, h.source = 'reference'
