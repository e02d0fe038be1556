// Takes the lock under which one service loads reference data, records its hash, and gives the hash before.
// params: hash: string, at: string
// returns: hash: string | null
MERGE (r:SchemaVersion {id: 'reference'})
SET r.lockedAt = $at
WITH r, r.hash AS hash
SET r.hash = $hash
RETURN hash
