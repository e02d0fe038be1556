// Names and states of all indexes, for migration and doctor.
// params:
// returns: name: string, state: string, type: string, labelsOrTypes: readonly string[] | null, properties: readonly string[] | null
SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties
RETURN name, state, type, labelsOrTypes, properties
ORDER BY name
