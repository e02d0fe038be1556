// Writes the nodes of facts: made where they are new, brought up to date where they are not.
// params: claims: readonly { id: string, label: string, props: Readonly<Record<string, unknown>> }[], events: readonly { id: string, label: string, props: Readonly<Record<string, unknown>> }[], at: string
// returns:
CALL () {
  UNWIND $claims AS row
  MERGE (c:Claim {id: row.id})
  ON CREATE SET c.recordedAt = $at, c:$(row.label)
  SET c += row.props
}
CALL () {
  UNWIND $events AS row
  MERGE (e:Event {id: row.id})
  ON CREATE SET e.recordedAt = $at, e:$(row.label)
  SET e += row.props
}
