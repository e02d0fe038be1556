// The stories of articles.
// params: ids: readonly string[]
// returns: id: string, story: string
UNWIND $ids AS id
MATCH (:Article {id: id})-[:IN_STORY]->(s:Story)
RETURN id, s.id AS story
