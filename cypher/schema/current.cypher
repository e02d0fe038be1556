// The version of the schema that the database has; no row before the first migration.
// params:
// returns: version: number
MATCH (v:SchemaVersion {id: 'schema'})
RETURN v.version AS version
