// Articles by address: what was fetched is not fetched again.
// params:
// returns:
CREATE RANGE INDEX article_url IF NOT EXISTS
FOR (n:Article) ON (n.url)
