// Offices of people, and in countries and bodies, latest first; those held on a day where one is given.
// params: ids: readonly string[], on: string | null
// returns: id: string, office: import('../read/rows.ts').OfficeRow
UNWIND $ids AS id
MATCH (own:Entity {id: id})
CALL (own) {
  MATCH (own)-[h:HOLDS_OFFICE]->(x) RETURN h
UNION
  MATCH (own)<-[h:HOLDS_OFFICE]-(x) RETURN h
}
WITH id, h, startNode(h) AS person, endNode(h) AS of
WHERE $on IS NULL OR (h.from IS NULL OR h.from <= $on + '~') AND (h.to IS NULL OR h.to >= $on OR $on STARTS WITH h.to)
WITH id, h, person, of ORDER BY coalesce(h.from, h.seen, '') DESC, person.name
RETURN id, h { .title, .from, .to, person: head([x IN [person] | {{entity}}]), of: head([x IN [of] | {{entity}}]) } AS office
