// A page of the records of what was changed, latest first.
// params: before: string, subject: string | null, actions: readonly string[] | null, limit: number
// returns: record: import('../read/rows.ts').AuditRow
MATCH (r:AuditRecord) USING INDEX SEEK r:AuditRecord(at)
WHERE r.at < $before + '~' AND r.at > ''
WITH r ORDER BY r.at DESC
WHERE r.key < $before AND ($subject IS NULL OR $subject IN r.subjects) AND ($actions IS NULL OR r.action IN $actions)
RETURN r { .id, .at, .by, .action, .subjects, .reason, .detail, .key } AS record
LIMIT $limit
