// The publishers of articles.
// params: ids: readonly string[]
// returns: id: string, publisher: import('../read/rows.ts').PublisherRow
UNWIND $ids AS id
MATCH (:Article {id: id})-[:PUBLISHED_BY]->(p:Publisher)
RETURN id, {{publisher}} AS publisher
