// Records of changes by their ids.
// params: ids: readonly string[]
// returns: id: string, record: import('../read/rows.ts').AuditRow
UNWIND $ids AS id
MATCH (r:AuditRecord {id: id})
RETURN id, r { .id, .at, .by, .action, .subjects, .reason, .detail, .key } AS record
