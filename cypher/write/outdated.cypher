// Stored articles that another version of the extractor read, from the oldest on: a page after a key. Rows of
// event data sets are as they were coded.
// params: extractor: string, version: string, after: string, limit: number
// returns: key: string, article: Readonly<Record<string, unknown>>
MATCH (a:Article)
WHERE a.key > $after
WITH a ORDER BY a.key
WHERE a.retractedAt IS NULL AND a.dataset IS NULL AND (a.extractor <> $extractor OR a.extractorVersion <> $version)
RETURN a.key AS key, properties(a) AS article
LIMIT $limit
