// Begins the record of a change, or finds that the change was made under this key before.
// params: id: string, attempt: string, props: Readonly<Record<string, unknown>>
// returns: isNew: boolean, action: string, subjects: readonly string[], detail: string, outcome: string
MERGE (r:AuditRecord {id: $id})
ON CREATE SET r += $props, r.attempt = $attempt
RETURN coalesce(r.attempt = $attempt, false) AS isNew, r.action AS action, r.subjects AS subjects, r.detail AS detail,
  r.outcome AS outcome
