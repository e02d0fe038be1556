// How publishers that pass a filter divide, by each facet that is asked for. All are read: they are some hundreds; as of a
// moment, all their articles too.
// params: page: import('../read/rows.ts').PublisherPage, facets: readonly string[]
// returns: facet: string, value: string, label: string | null, count: number
WITH $page AS page
{{publisher-list}}
WITH collect(p) AS publishers
CALL (publishers) {
  WITH publishers WHERE 'kinds' IN $facets
  UNWIND publishers AS p
  WITH p.kind AS value, count(p) AS count WHERE value IS NOT NULL
  RETURN 'kinds' AS facet, value, null AS label, count
UNION ALL
  WITH publishers WHERE 'countries' IN $facets
  UNWIND publishers AS p
  WITH p.country AS value, count(p) AS count WHERE value IS NOT NULL
  WITH value, count ORDER BY count DESC, value LIMIT 20
  OPTIONAL MATCH (x:Entity {id: value})
  RETURN 'countries' AS facet, value, coalesce(x.name, value) AS label, count
}
RETURN facet, value, label, count
ORDER BY facet, count DESC, value
