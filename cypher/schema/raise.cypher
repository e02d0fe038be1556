// Records that the schema has reached a version.
// params: version: number, at: string
// returns: version: number
MATCH (v:SchemaVersion {id: 'schema'})
SET v.version = $version, v.appliedAt = $at
RETURN v.version AS version
