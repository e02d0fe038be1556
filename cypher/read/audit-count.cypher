// How many records of changes there are. All are read: run only when asked.
// params: subject: string | null, actions: readonly string[] | null
// returns: count: number
MATCH (r:AuditRecord) USING INDEX SEEK r:AuditRecord(at)
WHERE r.at > '' AND ($subject IS NULL OR $subject IN r.subjects) AND ($actions IS NULL OR r.action IN $actions)
RETURN count(r) AS count
