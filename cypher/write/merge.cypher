// Links an entity to the one that it is merged into; the names that the other gains are kept on the link.
// params: from: string, into: string, at: string, by: string, reason: string | null, audit: string
// returns:
MATCH (from:Entity {id: $from})
MATCH (into:Entity {id: $into})
WITH from, into,
  [name IN [from.name] + coalesce(from.aliases, []) WHERE name <> into.name AND NOT name IN coalesce(into.aliases, [])] AS gained
CREATE (from)-[:MERGED_INTO {at: $at, by: $by, reason: $reason, audit: $audit, gained: gained}]->(into)
SET into.aliases = coalesce(into.aliases, []) + gained
