// Which articles of a batch are there already: looked up first, so that a batch of duplicates costs next to nothing.
// params: ids: readonly string[]
// returns: id: string
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id
