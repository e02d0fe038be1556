// Publishers by their ids.
// params: ids: readonly string[]
// returns: id: string, publisher: import('../read/rows.ts').PublisherRow
UNWIND $ids AS id
MATCH (p:Publisher {id: id})
RETURN id, {{publisher}} AS publisher
