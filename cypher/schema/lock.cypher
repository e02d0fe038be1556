// Takes the lock that lets one service at a time migrate: the write lock of the one version node is held to the end of the transaction.
// params:
// returns: version: number
MERGE (v:SchemaVersion {id: 'schema'})
ON CREATE SET v.version = 0
SET v.lockedAt = datetime()
RETURN v.version AS version
