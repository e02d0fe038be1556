// Erases the picture edges of some facts; `query` names their ids for the full-text index that finds such edges.
// params: query: string
// returns:
CALL db.index.fulltext.queryRelationships('picture_facts', $query) YIELD relationship
DELETE relationship
