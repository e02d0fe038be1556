// What was recorded since a moment, for subscriptions and exports.
// params:
// returns:
CREATE RANGE INDEX article_recorded_at IF NOT EXISTS
FOR (n:Article) ON (n.recordedAt)
