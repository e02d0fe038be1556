// Articles by the bands of their MinHash signature: near copies share at least one.
// params:
// returns:
CREATE FULLTEXT INDEX search_bands IF NOT EXISTS
FOR (n:Article) ON EACH [n.bands]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
