// Takes a merge back: the link, and the names that the other entity gained by it, all the way up. Gives the ids that
// lead to the entity again: its own, and those merged into it.
// params: from: string
// returns: given: readonly string[]
MATCH (from:Entity {id: $from})-[m:MERGED_INTO]->(into:Entity)
WITH from, m, into, m.gained AS gained
SET into.aliases = [name IN into.aliases WHERE NOT name IN gained]
WITH from, m, into, gained
CALL (into, gained) {
  MATCH (into)-[:MERGED_INTO*0..]->(:Entity)-[up:MERGED_INTO]->(higher:Entity)
  SET higher.aliases = [name IN higher.aliases WHERE NOT (name IN gained AND name IN up.gained)],
    up.gained = [name IN up.gained WHERE NOT name IN gained]
}
DELETE m
WITH from
MATCH (x:Entity)-[:MERGED_INTO*0..]->(from)
RETURN collect(x.id) AS given
