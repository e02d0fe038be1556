// Audit records by time, in order.
// params:
// returns:
CREATE RANGE INDEX audit_record_at IF NOT EXISTS
FOR (n:AuditRecord) ON (n.at)
