// Writes listed publishers.
// params: publishers: readonly { id: string, props: Readonly<Record<string, unknown>> }[], at: string
// returns:
UNWIND $publishers AS row
MERGE (p:Publisher {id: row.id})
ON CREATE SET p.recordedAt = $at
SET p += row.props
