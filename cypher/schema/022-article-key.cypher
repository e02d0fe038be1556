// All articles by date (date|id), in order.
// params:
// returns:
CREATE RANGE INDEX article_key IF NOT EXISTS
FOR (n:Article) ON (n.key)
