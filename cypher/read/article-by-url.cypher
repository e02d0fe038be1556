// Whether an article with this address is there.
// params: url: string
// returns: id: string
MATCH (n:Article {url: $url})
RETURN n.id AS id LIMIT 1
