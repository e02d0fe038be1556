// How the facts of lists divide, by each facet that is asked for: over at most 100,000 facts of a list. A whole list is
// read: its cost grows with it, and it is run only when asked.
// params: pages: readonly import('../read/rows.ts').FactsPage[], facets: readonly string[]
// returns: at: number, facet: string, value: string, label: string | null, count: number
UNWIND $pages AS page
CALL (page) {
  {{fact-list}}
  RETURN f LIMIT 100000
}
WITH page.at AS at, f
WITH at, collect(DISTINCT f) AS facts
CALL (facts) {
  WITH facts WHERE 'kinds' IN $facets
  UNWIND facts AS f
  WITH head([label IN labels(f) WHERE NOT label IN ['Claim', 'Event']]) AS value, count(*) AS count
  RETURN 'kinds' AS facet, toUpper(value) AS value, null AS label, count
UNION ALL
  WITH facts WHERE 'stances' IN $facets
  UNWIND facts AS f
  WITH f.stance AS value, count(*) AS count WHERE value IS NOT NULL
  RETURN 'stances' AS facet, value, null AS label, count
UNION ALL
  WITH facts WHERE 'plover' IN $facets
  UNWIND facts AS f
  WITH f.plover AS value, count(*) AS count WHERE value IS NOT NULL
  RETURN 'plover' AS facet, value, null AS label, count
UNION ALL
  WITH facts WHERE 'years' IN $facets
  UNWIND facts AS f
  WITH substring(f.date, 0, 4) AS value, count(*) AS count WHERE value IS NOT NULL
  RETURN 'years' AS facet, value, null AS label, count
UNION ALL
  WITH facts WHERE 'actors' IN $facets
  UNWIND facts AS f
  MATCH (f)-[:MADE_BY|ATTENDED_BY]->(x)
  WITH x, count(DISTINCT f) AS count ORDER BY count DESC, x.id LIMIT 20
  RETURN 'actors' AS facet, x.id AS value, x.name AS label, count
UNION ALL
  WITH facts WHERE 'topics' IN $facets
  UNWIND facts AS f
  MATCH (f)-[:ABOUT]->(x)
  WITH x, count(DISTINCT f) AS count ORDER BY count DESC, x.id LIMIT 20
  RETURN 'topics' AS facet, x.id AS value, x.name AS label, count
UNION ALL
  WITH facts WHERE 'publishers' IN $facets
  UNWIND facts AS f
  MATCH (f)<-[:ATTESTS]-()-[:IN]->()-[:PUBLISHED_BY]->(x)
  WITH x, count(DISTINCT f) AS count ORDER BY count DESC, x.id LIMIT 20
  RETURN 'publishers' AS facet, x.id AS value, x.name AS label, count
}
RETURN at, facet, value, label, count
ORDER BY at, facet, count DESC, value
