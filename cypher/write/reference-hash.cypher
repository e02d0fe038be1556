// The hash of the reference data that the graph holds; no row before it was first loaded.
// params:
// returns: hash: string
MATCH (r:SchemaVersion {id: 'reference'})
RETURN r.hash AS hash
