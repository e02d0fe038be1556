// A page of publishers in the order of their ids.
// params: after: string, kinds: readonly string[] | null, limit: number
// returns: publisher: import('../read/rows.ts').PublisherRow
MATCH (p:Publisher) USING INDEX SEEK p:Publisher(id)
WHERE p.id > $after AND ($kinds IS NULL OR p.kind IN $kinds)
WITH p ORDER BY p.id LIMIT $limit
RETURN {{publisher}} AS publisher
