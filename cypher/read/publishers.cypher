// Publishers by their ids, known by a moment where one is given.
// params: ids: readonly string[], asOf: string | null
// returns: id: string, publisher: import('../read/rows.ts').PublisherRow
UNWIND $ids AS id
MATCH (p:Publisher {id: id}) WHERE $asOf IS NULL OR p.recordedAt <= $asOf
RETURN id, {{publisher}} AS publisher
