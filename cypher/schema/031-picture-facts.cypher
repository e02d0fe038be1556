// Finds the picture edges of a fact, of whatever type, when the fact changes.
// params:
// returns:
CREATE FULLTEXT INDEX picture_facts IF NOT EXISTS
FOR ()-[r:{{picture-types}}]-()
ON EACH [r.claimId, r.eventId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}
