// An audit record is found by its key, so that a mutation sent twice is done once.
// params:
// returns:
CREATE CONSTRAINT unique_audit_record IF NOT EXISTS
FOR (n:AuditRecord) REQUIRE n.id IS UNIQUE
